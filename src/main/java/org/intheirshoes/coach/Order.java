package org.intheirshoes.coach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.intheirshoes.scenario.Response;

/// The order in which responses are shown.
public final class Order {

  /// Spreads neighbouring turns over the seeds (Knuth’s multiplier for 64 bits).
  private static final long SPREAD = 6364136223846793005L;

  private Order() {}

  /// The responses as a way to play shows them: in the order of the script, or shuffled. The same seed
  /// and turn always give the same order.
  ///
  /// @param offered in the order of the script
  /// @param seed of the play
  /// @param turn from 1
  public static List<Response> shown(List<Response> offered, Way way, long seed, int turn) {
    if (!way.shuffles()) {
      return List.copyOf(offered);
    }
    List<Response> shuffled = new ArrayList<>(offered);
    Collections.shuffle(shuffled, new Random(seed + turn * SPREAD));
    return List.copyOf(shuffled);
  }
}
