package org.intheirshoes.scenario;

import java.util.List;
import java.util.Optional;

/// The words of a response that show what it does.
///
/// @param kind what the words show
/// @param about the cue, fault, promise or breach that the tag names; empty for tags without one
/// @param quote words of the response, as they stand there
public record Evidence(Kind kind, String about, String quote) {

  /// The closed list of evidence tags.
  public enum Kind {
    ACK("ack", Subject.CUE),
    EMPATHY("empathy", Subject.NONE),
    APOLOGY("apology", Subject.FAULT),
    QUESTION("question", Subject.NONE),
    STEP("step", Subject.NONE),
    OWNER("owner", Subject.NONE),
    TIME("time", Subject.NONE),
    OPTIONS("options", Subject.NONE),
    PROMISE_OPEN("promise.open", Subject.PROMISE),
    PROMISE_KEEP("promise.keep", Subject.PROMISE),
    LIMIT("limit", Subject.NONE),
    ESCALATE("escalate", Subject.NONE),
    HANDOVER("handover", Subject.NONE),
    REDIRECT("redirect", Subject.NONE),
    END("end", Subject.NONE),
    BREACH("breach", Subject.CODE);

    private final String word;
    private final Subject subject;

    Kind(String word, Subject subject) {
      this.word = word;
      this.subject = subject;
    }

    /// The tag as scripts write it, without its subject, for example `promise.open`.
    public String word() {
      return word;
    }

    /// What stands behind the colon.
    public Subject subject() {
      return subject;
    }

    /// The kind that scripts write with this word.
    public static Optional<Kind> of(String word) {
      return List.of(values()).stream().filter(kind -> kind.word.equals(word)).findFirst();
    }
  }

  /// What a tag names behind its colon.
  public enum Subject {
    /// Nothing: the tag stands alone.
    NONE,
    /// A cue that the script declares.
    CUE,
    /// A fault that the script declares.
    FAULT,
    /// A promise that the script declares.
    PROMISE,
    /// A free code in kebab-case.
    CODE
  }

  /// The tag as scripts write it, for example `ack:saturday`.
  public String tag() {
    return kind.subject() == Subject.NONE ? kind.word() : kind.word() + ":" + about;
  }
}
