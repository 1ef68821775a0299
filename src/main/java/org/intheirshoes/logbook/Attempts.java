package org.intheirshoes.logbook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells which attempt at its scenario a conversation was.
///
/// @param lately when each scenario was finished within 24 hours before it was finished last
record Attempts(Map<String, List<Instant>> lately) {

  private static final Duration SAME_SITTING = Duration.ofHours(24);

  /// Before the first conversation.
  static Attempts none() {
    return new Attempts(new HashMap<>());
  }

  /// The next conversation, in the order in which they were finished.
  Trial next(Played conversation) {
    List<Instant> plays = lately.computeIfAbsent(conversation.scenario(), _ -> new ArrayList<>());
    Instant finished = conversation.finished().orElseThrow();
    Instant oldest = finished.minus(SAME_SITTING);
    while (!plays.isEmpty() && !plays.getFirst().isAfter(oldest)) {
      plays.removeFirst();
    }
    plays.addLast(finished);
    return new Trial(conversation, plays.size());
  }
}
