package org.intheirshoes.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.intheirshoes.scenario.Scenario;

/// When a learner should be offered something lighter, and what that could be. The figures are a choice
/// of this program, not of a study: late enough not to nag, early enough to be of use.
public final class Respite {

  /// So many hard conversations in a row are enough.
  public static final int IN_A_ROW = 3;

  /// A conversation with a lower headline was hard, whatever the script says; 0..100.
  public static final int HARD_BELOW = 40;

  /// A scenario with this headline or a better one went well; 0..100.
  public static final int WELL_FROM = 70;

  /// The level from which a scenario is hard by itself.
  public static final int HARD_LEVEL = 3;

  /// What lies further apart was not one sitting. Midnight divides nothing: some work nights.
  public static final Duration SITTING = Duration.ofHours(3);

  private static final int EASY_LEVEL = 1;

  private Respite() {}

  /// A conversation that was finished.
  ///
  /// @param card what the shelf says of the scenario; empty where it no longer stands there
  /// @param headline 0..100; empty where there is none
  public record Past(Instant finished, Optional<Scenario.Card> card, OptionalInt headline) {

    /// Whether it was hard: by its level, by what it touches, or by how it went.
    public boolean isHard() {
      return card.filter(each -> each.level() >= HARD_LEVEL || each.contentNote().isPresent())
              .isPresent()
          || headline.orElse(HARD_BELOW) < HARD_BELOW;
    }
  }

  /// A scenario as the learner knows it.
  ///
  /// @param id of the scenario
  /// @param best the best headline so far, 0..100; empty where it was never finished
  public record Known(String id, Scenario.Card card, OptionalInt best) {}

  /// Why a scenario is a good one.
  public enum Reason {
    /// The learner did well in it.
    WENT_WELL,
    /// Its author calls it easy.
    EASY
  }

  /// A good one.
  ///
  /// @param id of the scenario
  public record GoodOne(String id, Reason reason) {}

  /// Whether the last conversations were hard ones in a row, in one sitting that is not long over.
  ///
  /// @param latest the latest first; the first [#IN_A_ROW] count
  public static boolean isDue(List<Past> latest, Instant now) {
    if (latest.size() < IN_A_ROW) {
      return false;
    }
    List<Past> row = latest.subList(0, IN_A_ROW);
    return row.stream().allMatch(Past::isHard)
        && isWithin(row.getLast().finished(), row.getFirst().finished())
        && isWithin(row.getFirst().finished(), now);
  }

  private static boolean isWithin(Instant from, Instant until) {
    return Duration.between(from, until).abs().compareTo(SITTING) <= 0;
  }

  /// A scenario that is likely to go well: the one the learner did best in, if she did well, otherwise
  /// an easy one. Never one with a content note, of the hardest level, or just played.
  ///
  /// @param shelf what can be played
  /// @param justPlayed ids of the conversations that led here
  public static Optional<GoodOne> goodOne(List<Known> shelf, Set<String> justPlayed) {
    List<Known> light =
        shelf.stream()
            .filter(each -> each.card().contentNote().isEmpty())
            .filter(each -> each.card().level() < HARD_LEVEL)
            .filter(each -> !justPlayed.contains(each.id()))
            .toList();
    return light.stream()
        .filter(each -> each.best().orElse(0) >= WELL_FROM)
        // The first of equals in the order of the shelf.
        .sorted(Comparator.comparingInt((Known each) -> each.best().orElse(0)).reversed())
        .findFirst()
        .map(each -> new GoodOne(each.id(), Reason.WENT_WELL))
        .or(
            () ->
                light.stream()
                    .filter(each -> each.card().level() == EASY_LEVEL)
                    .findFirst()
                    .map(each -> new GoodOne(each.id(), Reason.EASY)));
  }
}
