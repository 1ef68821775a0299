package org.intheirshoes.logbook;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;

/// What one learner did until now: all that progress and practice are computed from.
///
/// @param conversations of one learner, the first finished first; those without an ending are left out
/// @param scripts where the words are
/// @param now the present moment, in the learner's time zone
public record History(List<Played> conversations, Scripts scripts, ZonedDateTime now) {

  public History {
    conversations =
        conversations.stream()
            .filter(Played::isFinished)
            .sorted(
                Comparator.comparing((Played each) -> each.finished().orElseThrow())
                    .thenComparingLong(Played::id))
            .toList();
  }
}
