package org.intheirshoes.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Map<String, Kind> BY_WORD =
        Stream.of(values()).collect(Collectors.toUnmodifiableMap(Kind::word, kind -> kind));

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
      return Optional.ofNullable(BY_WORD.get(word));
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
