package org.intheirshoes.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long a class has lasted, pauses left out. It goes by the wall clock, so a laptop that slept
/// shows the right time at once.
///
/// @param counted time until `since`
/// @param since when it began to run; empty while it stands
record ClassClock(Duration counted, Optional<Instant> since) {

  static ClassClock startedAt(Instant at) {
    return new ClassClock(Duration.ZERO, Optional.of(at));
  }

  /// Never negative, also if the computer's clock was set back.
  Duration elapsed(Instant now) {
    Duration more = since.map(start -> Duration.between(start, now)).orElse(Duration.ZERO);
    return more.isNegative() ? counted : counted.plus(more);
  }

  Optional<Refusal> refusal(ClassStep.OfTheClock step) {
    return switch (step) {
      case ClassStep.Pause _ -> since.isEmpty() ? Optional.of(Refusal.PAUSED) : Optional.empty();
      case ClassStep.GoOn _ -> since.isPresent() ? Optional.of(Refusal.RUNNING) : Optional.empty();
      case ClassStep.Reopen _ -> Optional.empty();
    };
  }

  /// @param last when the step before was made
  ClassClock after(ClassStep.OfTheClock step, Instant last, Instant at) {
    return switch (step) {
      case ClassStep.Pause _ -> new ClassClock(elapsed(at), Optional.empty());
      case ClassStep.GoOn _ -> new ClassClock(counted, Optional.of(at));
      case ClassStep.Reopen _ -> new ClassClock(elapsed(last), since.map(_ -> at));
    };
  }
}
