package org.intheirshoes.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;

/// What one learner did until now: all that progress and practice are computed from.
///
/// @param conversations of one learner, the oldest first; those without an ending are left out
/// @param scripts where the words are
/// @param now the present moment, in the learner's time zone
public record History(List<Played> conversations, Scripts scripts, ZonedDateTime now) {

  public History {
    conversations =
        conversations.stream()
            .filter(Played::isFinished)
            .sorted(Comparator.comparing(Played::started).thenComparingLong(Played::id))
            .toList();
  }

  /// The learner's day at a moment.
  LocalDate day(Instant moment) {
    return moment.atZone(now.getZone()).toLocalDate();
  }

  /// Today.
  LocalDate today() {
    return now.toLocalDate();
  }
}
