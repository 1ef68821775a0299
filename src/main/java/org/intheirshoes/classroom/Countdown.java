package org.intheirshoes.classroom;

import java.time.Duration;

/// A time limit on the class's own clock, so that a pause stops it too.
///
/// @param from how long the class had lasted when it began
/// @param length how long it takes
public record Countdown(Duration from, Duration length) {

  /// What is left of it, never negative.
  ///
  /// @param elapsed how long the class has lasted
  public Duration left(Duration elapsed) {
    Duration left = length.minus(elapsed.minus(from));
    return left.isNegative() ? Duration.ZERO : left;
  }
}
