package org.intheirshoes.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The time of one phase. It holds no ticks: what is left follows from when it was started, so
/// neither a busy machine nor a laptop that slept makes it drift.
///
/// @param length how long the phase lasts, additions included
/// @param warning how long before the end the soft bell rings
/// @param counted time until `since`
/// @param since when it began to run; empty while it stands
public record PhaseClock(
    Duration length, Duration warning, Duration counted, Optional<Instant> since) {

  /// What one addition adds.
  public static final Duration MORE = Duration.ofSeconds(30);

  /// The longest that a phase can become.
  static final Duration LONGEST = Duration.ofHours(1);

  static PhaseClock of(Phase phase) {
    return new PhaseClock(phase.length(), phase.warning(), Duration.ZERO, Optional.empty());
  }

  /// Whether it runs.
  public boolean isRunning() {
    return since.isPresent();
  }

  /// How long it has run; never negative, also if the computer's clock was set back.
  public Duration elapsed(Instant now) {
    Duration more = since.map(start -> Duration.between(start, now)).orElse(Duration.ZERO);
    return more.isNegative() ? counted : counted.plus(more);
  }

  /// What is left; negative once the time is up.
  public Duration left(Instant now) {
    return length.minus(elapsed(now));
  }

  /// The bell that rings between two moments, the first left out; of two only the hard one, so that
  /// nobody hears a warning after the end.
  public Optional<Bell> bell(Instant after, Instant until) {
    if (passes(length, after, until)) {
      return Optional.of(Bell.HARD);
    }
    return passes(length.minus(warning), after, until) ? Optional.of(Bell.SOFT) : Optional.empty();
  }

  private boolean passes(Duration mark, Instant after, Instant until) {
    return elapsed(after).compareTo(mark) < 0 && elapsed(until).compareTo(mark) >= 0;
  }

  PhaseClock running(Instant at) {
    return new PhaseClock(length, warning, elapsed(at), Optional.of(at));
  }

  PhaseClock standing(Instant at) {
    return new PhaseClock(length, warning, elapsed(at), Optional.empty());
  }

  PhaseClock longer() {
    return new PhaseClock(length.plus(MORE), warning, counted, since);
  }
}
