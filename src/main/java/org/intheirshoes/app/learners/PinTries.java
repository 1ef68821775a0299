package org.intheirshoes.app.learners;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Counts wrong PINs, so that guessing becomes slow.
final class PinTries {

  /// So many wrong ones cost no wait.
  static final int FREE = 3;

  private static final int LONGEST_SECONDS = 30;

  private final Map<Long, Integer> wrong = new HashMap<>();

  /// How often in a row a learner's PIN was wrong.
  int wrong(long learner) {
    return wrong.getOrDefault(learner, 0);
  }

  /// Another wrong one.
  void miss(long learner) {
    wrong.merge(learner, 1, Integer::sum);
  }

  /// The right one.
  void hit(long learner) {
    wrong.remove(learner);
  }

  /// How long the next try waits: nothing for the first three, then 2, 4, 8, 16 and at most 30 seconds.
  Duration delay(long learner) {
    int beyond = wrong(learner) - FREE;
    return beyond < 0
        ? Duration.ZERO
        : Duration.ofSeconds(Math.min(LONGEST_SECONDS, 2L << Math.min(beyond, 5)));
  }
}
