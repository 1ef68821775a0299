package org.intheirshoes.logbook;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.texts.Texts;

/// Writes one play down, choice by choice, as a learner makes it.
///
/// It never fails: what cannot be written waits here, in order, and is written when it can be. It
/// follows a learner who gets another name; of one who was deleted it keeps nothing.
public final class Recorder {

  private static final Texts TEXTS = Texts.of(Recorder.class);

  private final Supplier<Logbook> logbook;
  private final Conversation start;
  private final Optional<Conversation> before;
  private final Clock clock;
  private final Instant started;
  private final Deque<Entry> waiting = new ArrayDeque<>();

  /// Notes that wait, in the end for the first choice: a conversation begins with it.
  private final Deque<MarginNote> notes = new ArrayDeque<>();

  private Owner owner;
  private Optional<String> uuid = Optional.empty();
  private Status status = Status.SAFE;

  /// Whether all choices are on the disk.
  public enum Status {
    /// They are.
    SAFE,
    /// Some wait in memory.
    WAITING
  }

  /// What became of a choice.
  ///
  /// @param status whether it is on the disk, and all before it
  /// @param news a sentence for the learner when the status changed; empty otherwise
  public record Report(Status status, Optional<String> news) {}

  /// A recorder of one play.
  ///
  /// @param logbook asked whenever something is to be written; may throw [LogbookException]
  /// @param learner name of the learner, who is added if there is none of this name
  /// @param start where the play begins: an unfinished conversation of the logbook goes on if it stands
  ///     exactly so, any other begins a new one with the first choice
  public Recorder(Supplier<Logbook> logbook, String learner, Conversation start, Clock clock) {
    this(logbook, learner, start, Optional.empty(), clock);
  }

  /// A recorder of one play after another.
  ///
  /// @param before the finished conversation that this one is compared with at its end; it is
  ///     remembered where it is in the learner's logbook
  Recorder(
      Supplier<Logbook> logbook,
      String learner,
      Conversation start,
      Optional<Conversation> before,
      Clock clock) {
    this.logbook = logbook;
    this.owner = Owner.named(learner);
    this.start = start;
    this.before = before;
    this.clock = clock;
    this.started = clock.instant();
  }

  /// Records where the conversation stands after a choice or a step back. If the report says
  /// [Status#SAFE], it is on the disk.
  public Report record(Conversation conversation) {
    return record(conversation, Optional.empty());
  }

  /// Likewise, with the figures at the end in the same stroke.
  ///
  /// @param analysis of the script that is played
  public Report record(Conversation conversation, Analysis analysis) {
    return record(conversation, Optional.of(analysis));
  }

  private synchronized Report record(Conversation conversation, Optional<Analysis> analysis) {
    waiting.add(new Entry("", owner, conversation, before, started, clock.instant(), analysis));
    return retry();
  }

  /// Writes a note beside the conversation. One that is made before the first choice waits for it.
  public synchronized Report note(MarginNote note) {
    notes.add(note);
    return retry();
  }

  /// Tries again to write what waits.
  public synchronized Report retry() {
    Optional<LogbookException> failure = Optional.empty();
    try {
      Logbook open = logbook.get();
      while (!waiting.isEmpty()) {
        recognise(open);
        String known = uuid.orElseGet(() -> identity(open));
        uuid = Optional.of(open.write(waiting.getFirst().of(owner).in(known)));
        waiting.removeFirst();
        recognise(open);
      }
      writeNotes(open);
    } catch (LogbookException e) {
      failure = Optional.of(e);
    }
    Status before = status;
    status = waiting.isEmpty() && failure.isEmpty() ? Status.SAFE : Status.WAITING;
    return new Report(status, status == before ? Optional.empty() : Optional.of(news(failure)));
  }

  private void writeNotes(Logbook open) {
    if (notes.isEmpty()) {
      return;
    }
    uuid = uuid.or(() -> open.uuidOf(owner, start));
    while (uuid.isPresent() && !notes.isEmpty() && open.note(uuid.get(), notes.getFirst())) {
      notes.removeFirst();
    }
  }

  /// Remembers which learner it is: from then on what she plays is hers under whatever name.
  private void recognise(Logbook open) {
    if (owner.known().isEmpty()) {
      owner = owner.or(open.learners().keyed(owner.name()));
    }
  }

  private String identity(Logbook open) {
    return open.uuidOf(owner, start).orElseGet(() -> UUID.randomUUID().toString());
  }

  private static String news(Optional<LogbookException> failure) {
    return failure
        .map(e -> TEXTS.get("recorder.waiting", String.valueOf(e.getMessage())))
        .orElseGet(() -> TEXTS.get("recorder.safe"));
  }
}
