package org.intheirshoes.app.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.texts.Texts;

/// The time of a class, in words for the console.
final class ClassTime {

  private static final Texts TEXTS = Texts.of(ClassTime.class);

  private final Supplier<ClassSession> session;
  private final Supplier<Instant> now;
  private final Consumer<ClassStep> step;

  ClassTime(Supplier<ClassSession> session, Supplier<Instant> now, Consumer<ClassStep> step) {
    this.session = session;
    this.now = now;
    this.step = step;
  }

  /// For example "14:20".
  String elapsed() {
    return clockText(session.get().elapsed(now.get()));
  }

  /// For example "45:00".
  String planned() {
    return clockText(Duration.ofMinutes(session.get().plan().timing().minutes()));
  }

  /// Whether the planned time is over.
  boolean isOverTime() {
    return session.get().left(now.get()).isNegative();
  }

  /// What is left of the time to think or to talk, for example "1:20"; empty in other phases.
  Optional<String> countdown() {
    return session.get().countdown(now.get()).map(left -> clockText(left.plusMillis(999)));
  }

  private static String clockText(Duration time) {
    return TEXTS.get("clock", time.toMinutes(), time.toSecondsPart());
  }

  /// Stops the clock, or lets it run on.
  void pauseOrGoOn() {
    step.accept(session.get().isPaused() ? new ClassStep.GoOn() : new ClassStep.Pause());
  }
}
