package org.intheirshoes.analysis;

import org.intheirshoes.scoring.Loss;

/// What is still to come from a state, its own choice included.
///
/// @param best the least loss, V*
/// @param worst the greatest loss, Vworst
/// @param random the mean loss when every offered response is equally likely, Vrand
/// @param bestLoss the loss by axis along the best line; its total is `best`
/// @param bestResponse id of the response that begins the best line; of equals the first in the script;
///     empty at an ending
/// @param worstResponse likewise for the worst line
/// @param paths how many paths lead on from here; [Long#MAX_VALUE] stands for "at least that many"
public record Value(
    int best,
    int worst,
    double random,
    Loss bestLoss,
    String bestResponse,
    String worstResponse,
    long paths) {

  /// The value of an ending: its own loss.
  static Value ofEnding(Loss loss) {
    return new Value(loss.total(), loss.total(), loss.total(), loss, "", "", 1);
  }
}
