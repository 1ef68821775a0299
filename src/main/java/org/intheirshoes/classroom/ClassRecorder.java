package org.intheirshoes.classroom;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.texts.Texts;

/// Writes a class down, step by step. It never fails: what cannot be written waits, in order, and is
/// written when it can be.
public final class ClassRecorder {

  private static final Texts TEXTS = Texts.of(ClassRecorder.class);

  private final ClassKeeper keeper;
  private Optional<String> id;
  private int written;
  private Optional<ClassSession> latest = Optional.empty();
  private Status status = Status.SAFE;

  /// Whether all steps are on the disk.
  public enum Status {
    /// They are.
    SAFE,
    /// Some wait in memory.
    WAITING
  }

  /// What became of a step.
  ///
  /// @param status whether it is on the disk, and all before it
  /// @param news a sentence for the facilitator when the status changed; empty otherwise
  public record Report(Status status, Optional<String> news) {}

  private ClassRecorder(ClassKeeper keeper, Optional<String> id, int written) {
    this.keeper = keeper;
    this.id = id;
    this.written = written;
  }

  /// A recorder of a new class.
  public static ClassRecorder ofNew(ClassKeeper keeper) {
    return new ClassRecorder(keeper, Optional.empty(), 0);
  }

  /// A recorder of a class that is taken up again.
  public static ClassRecorder of(ClassKeeper keeper, ClassKeeper.Kept kept) {
    return new ClassRecorder(keeper, Optional.of(kept.id()), kept.steps().size());
  }

  /// Records a class as it stands. If the report says [Status#SAFE], every step is on the disk.
  public synchronized Report record(ClassSession session) {
    latest = Optional.of(session);
    return retry();
  }

  /// Tries again to write what waits.
  public synchronized Report retry() {
    Status before = status;
    Optional<String> failure = Optional.empty();
    try {
      latest.ifPresent(this::write);
      status = Status.SAFE;
    } catch (ClassKeeper.UnavailableException e) {
      failure = Optional.of(String.valueOf(e.getMessage()));
      status = Status.WAITING;
    }
    return new Report(status, status == before ? Optional.empty() : Optional.of(news(failure)));
  }

  private void write(ClassSession session) {
    String known =
        id.orElseGet(
            () ->
                keeper.begin(
                    session.plan().scenario(),
                    ClassRecord.plan(session.plan(), session.began()),
                    session.began()));
    id = Optional.of(known);
    List<Stamped> log = session.log();
    while (written < log.size()) {
      Stamped next = log.get(written);
      Scene.State state = written == log.size() - 1 ? session.scene().state() : Scene.State.RUNNING;
      keeper.append(known, written + 1, ClassRecord.step(next), next.at(), state);
      written++;
    }
  }

  private static String news(Optional<String> failure) {
    return failure
        .map(sentence -> TEXTS.get("recorder.waiting", sentence))
        .orElseGet(() -> TEXTS.get("recorder.safe"));
  }
}
