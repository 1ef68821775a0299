package org.intheirshoes.logbook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// One play of a scenario, and which attempt at it this was.
///
/// @param conversation finished
/// @param attempt 1 for the first play of this scenario within 24 hours, 2 for the second, ...
record Trial(Played conversation, int attempt) {

  private static final Duration SAME_SITTING = Duration.ofHours(24);

  /// All of a history, the oldest first.
  static List<Trial> of(History history) {
    Map<String, Deque<Instant>> lately = new HashMap<>();
    List<Trial> trials = new ArrayList<>();
    for (Played conversation : history.conversations()) {
      Deque<Instant> plays =
          lately.computeIfAbsent(conversation.scenario(), _ -> new ArrayDeque<>());
      Instant oldest = conversation.started().minus(SAME_SITTING);
      while (!plays.isEmpty() && !plays.getFirst().isAfter(oldest)) {
        plays.removeFirst();
      }
      plays.addLast(conversation.started());
      trials.add(new Trial(conversation, plays.size()));
    }
    return trials;
  }

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
