package org.intheirshoes.app.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Ticker;

/// The time that is left for a choice.
final class TurnClock {

  /// A step longer than this is none of the learner's: the computer slept, or was busy.
  private static final Duration LONGEST_STEP = Duration.ofSeconds(1);

  private final Ticker ticker;
  private final InstantSource clock;
  private final Runnable out;
  private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final Set<Pause> pauses = EnumSet.noneOf(Pause.class);
  private Subscription ticks = Subscription.EMPTY;
  private Duration left = Duration.ZERO;
  private Instant last = Instant.EPOCH;

  /// Why the clock stands.
  enum Pause {
    /// The learner reads her brief.
    BRIEF,
    /// The window is not seen.
    HIDDEN
  }

  /// @param out called when the time has run out
  @SuppressWarnings("MissingSummary")
  TurnClock(Ticker ticker, InstantSource clock, Runnable out) {
    this.ticker = ticker;
    this.clock = clock;
    this.out = out;
  }

  /// Seconds left, rounded up.
  ReadOnlyIntegerProperty secondsProperty() {
    return seconds.getReadOnlyProperty();
  }

  /// Whether a choice is timed, also while the clock stands.
  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// Begins anew.
  void start(int given) {
    stop();
    left = Duration.ofSeconds(given);
    seconds.set(given);
    last = clock.instant();
    running.set(true);
    ticks = ticker.start(this::tick);
  }

  /// Ends it; nothing runs out any more.
  void stop() {
    ticks.unsubscribe();
    ticks = Subscription.EMPTY;
    running.set(false);
  }

  /// Lets it stand until the pause is over.
  void pause(Pause pause) {
    tick();
    pauses.add(pause);
  }

  /// Ends a pause; it runs on once there is none.
  void resume(Pause pause) {
    tick();
    pauses.remove(pause);
  }

  private void tick() {
    Instant now = clock.instant();
    Duration step = Duration.between(last, now);
    last = now;
    if (!running.get() || !pauses.isEmpty()) {
      return;
    }
    left = left.minus(step.compareTo(LONGEST_STEP) > 0 ? LONGEST_STEP : step);
    seconds.set((int) Math.max(0, Math.ceilDiv(left.toMillis(), 1000L)));
    if (!left.isPositive()) {
      stop();
      out.run();
    }
  }
}
