package org.intheirshoes.analysis;

import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scoring.Loss;

/// What one choice was worth.
///
/// @param turn the choice
/// @param regret what it lost by axis against the best line still open; the total is never negative,
///     the parts may be
/// @param cost the same in points of the skill score; 0 where there is no score
/// @param best the response that began the best line
public record TurnReview(Turn turn, Loss regret, double cost, Response best) {

  /// Whether the choice lost nothing.
  public boolean lostNothing() {
    return regret.total() == 0;
  }
}
