package org.intheirshoes.logbook;

/// What a learner marked in the customer's words before she saw the responses.
///
/// @param turn from 1
/// @param hits cues that matter and were marked, 0 or more
/// @param misses cues that matter and were not, 0 or more
/// @param smallTalk small talk that was marked, 0 or more
public record CueFind(int turn, int hits, int misses, int smallTalk) implements MarginNote {

  /// @throws IllegalArgumentException if a figure is below its range
  @SuppressWarnings("MissingSummary")
  public CueFind {
    if (turn < 1 || hits < 0 || misses < 0 || smallTalk < 0) {
      throw new IllegalArgumentException(
          "turn " + turn + ", " + hits + ", " + misses + ", " + smallTalk);
    }
  }
}
