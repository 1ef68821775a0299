package org.intheirshoes.analysis;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Response;

/// What the responses of a beat are worth, over all the states in which a path can stand there.
///
/// @param beat the beat
/// @param states how many states there are, at least 1
/// @param options the responses that some state offers, in the order of the script
/// @param together each set of responses that some state offers
public record BeatFigures(
    Beat beat, int states, List<Option> options, List<Set<Response>> together) {

  public BeatFigures {
    options = List.copyOf(options);
    together = List.copyOf(together);
  }

  /// A response of the beat.
  ///
  /// @param response the response
  /// @param offered in how many states it is offered, at least 1
  /// @param best in how many of them it loses nothing
  /// @param greatestRegret the most that it loses against the best line then open
  /// @param meanRegret the mean of that over the states that offer it
  /// @param onceBetter the responses beside which it leads, in some state, to a smaller loss later on
  public record Option(
      Response response,
      int offered,
      int best,
      int greatestRegret,
      double meanRegret,
      Set<Response> onceBetter) {
    public Option {
      onceBetter = Collections.unmodifiableSet(onceBetter);
    }

    /// Whether it is the best, or as good, wherever it is offered.
    public boolean alwaysBest() {
      return best == offered;
    }
  }

  /// The response that is best in most states; of equals the one with the least mean regret, then the
  /// first.
  public Option best() {
    return options.stream()
        .max(
            Comparator.comparingInt(Option::best)
                .thenComparing(Comparator.comparingDouble(Option::meanRegret).reversed()))
        .orElseThrow();
  }

  /// Whether some state leaves a choice.
  public boolean isChoice() {
    return together.stream().anyMatch(set -> set.size() > 1);
  }

  /// Whether some state offers both.
  public boolean together(Response one, Response other) {
    return together.stream().anyMatch(set -> set.contains(one) && set.contains(other));
  }
}
