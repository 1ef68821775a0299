package org.intheirshoes.logbook.export;

import java.util.Comparator;
import java.util.List;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.Played;

/// The conversations of an export.
final class Conversations {

  private Conversations() {}

  /// Those of some learners, by the time they began.
  static List<Played> of(Logbook logbook, List<Learner> learners) {
    return learners.stream()
        .flatMap(learner -> logbook.played(learner).stream())
        .sorted(Comparator.comparing(Played::started).thenComparingLong(Played::id))
        .toList();
  }
}
