package org.intheirshoes.app.learners;

import java.time.Clock;
import java.time.Duration;

/// What passes of time on the page: the hour, and how a wait is waited.
///
/// @param clock tells the hour
/// @param waiting waits on the thread it is called on
public record Pace(Clock clock, Waiting waiting) {

  /// A way to wait.
  @FunctionalInterface
  public interface Waiting {

    /// Waits so long.
    ///
    /// @throws InterruptedException if the program ends
    void pause(Duration time) throws InterruptedException;
  }

  /// Time as it passes.
  public static Pace of(Clock clock) {
    return new Pace(clock, Thread::sleep);
  }

  void pause(Duration time) throws InterruptedException {
    waiting.pause(time);
  }
}
