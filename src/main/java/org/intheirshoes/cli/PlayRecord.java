package org.intheirshoes.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.LogbookException;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Recorder;
import org.intheirshoes.logbook.Unfinished;
import org.intheirshoes.texts.Texts;

/// What a play leaves behind: a record for a learner, or nothing.
final class PlayRecord implements AutoCloseable {

  private static final Texts TEXTS = Texts.of(PlayRecord.class);

  private final Terminal terminal;
  private final LogbookFolder logbook;
  private final Optional<String> learner;
  private Optional<Recorder> recorder = Optional.empty();
  private Optional<Analysis> analysis = Optional.empty();

  /// @param learner empty for a guest, who leaves no trace
  PlayRecord(Terminal terminal, LogbookFolder logbook, Optional<String> learner) {
    this.terminal = terminal;
    this.logbook = logbook;
    this.learner = learner;
  }

  /// Whether a learner may be recorded: she has no PIN, or this is it. A logbook that cannot be read
  /// keeps nobody from playing.
  boolean admits(Optional<String> pin) {
    if (learner.isEmpty()) {
      return true;
    }
    try {
      Optional<Learner> known = logbook.get().learners().find(learner.get());
      logbook.notice().ifPresent(terminal::complain);
      return known.isEmpty()
          || known.get().lock() == Learner.Lock.OPEN
          || pin.filter(typed -> logbook.get().learners().opens(known.get(), typed)).isPresent();
    } catch (LogbookException _) {
      return true;
    }
  }

  /// The conversation of a script's scenario that the learner left before its end, played again from
  /// the script it was played with.
  Optional<Conversation> left(Analysis now) {
    Optional<Unfinished> left =
        learner
            .flatMap(name -> logbook.get().learners().find(name))
            .flatMap(found -> logbook.get().unfinished(found, now.scenario().id()));
    if (left.isEmpty()) {
      return Optional.empty();
    }
    if (left.get().replays(now.scenario()) == Unfinished.Source.KEPT_COPY) {
      terminal.complain(TEXTS.get("record.changed", left.get().version()));
    }
    return logbook.get().replay(left.get().id());
  }

  /// Begins to record.
  ///
  /// @param analysis of the script that is played
  void begin(Conversation start, Analysis analysis) {
    this.analysis = Optional.of(analysis);
    recorder =
        learner.map(
            name -> new Recorder(logbook, name, start, Clock.system(ZoneId.systemDefault())));
  }

  /// Records where the conversation stands; empty for a guest.
  Optional<Recorder.Status> record(Conversation conversation) {
    return recorder.map(
        open ->
            told(
                analysis.isPresent()
                    ? open.record(conversation, analysis.get())
                    : open.record(conversation)));
  }

  private Recorder.Status told(Recorder.Report report) {
    report.news().ifPresent(terminal::complain);
    return report.status();
  }

  /// Tries a last time to write what waits, and tells what cannot be.
  ///
  /// @return the exit code
  int finish() {
    Optional<Recorder.Status> status = recorder.map(open -> told(open.retry()));
    if (status.filter(Recorder.Status.WAITING::equals).isPresent()) {
      terminal.complain(TEXTS.get("record.lost"));
      return ExitCode.WRONG;
    }
    return ExitCode.FINE;
  }

  @Override
  public void close() {
    logbook.close();
  }
}
