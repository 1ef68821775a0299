package org.intheirshoes.logbook;

import java.util.OptionalDouble;

/// One play of a scenario, and which attempt at it this was.
///
/// @param conversation finished
/// @param attempt 1 for the first play of this scenario within 24 hours, 2 for the second, ...
record Trial(Played conversation, int attempt) {

  /// How good a choice was among those open: `1 - regret / worst regret`. Empty where there was
  /// nothing to choose, or where the script is too large to know.
  ///
  /// @return 0 (the worst) to 1 (the best)
  static OptionalDouble quality(PlayedTurn turn) {
    return turn.worstRegret() <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.clamp(1 - (double) turn.regret() / turn.worstRegret(), 0, 1));
  }

  /// How much a turn counts: the stakes, divided by the attempt. A line chosen for the third time
  /// within a day shows memory more than skill.
  double weight(PlayedTurn turn) {
    return (double) turn.stakes() / attempt;
  }
}
