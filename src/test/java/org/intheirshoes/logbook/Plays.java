package org.intheirshoes.logbook;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.intheirshoes.analysis.Profile;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scoring.Rule;

/// Builds histories, play by play.
final class Plays {

  /// A Sunday morning.
  static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private final List<Played> plays = new ArrayList<>();

  /// A play that began so many days before now.
  Plays daysAgo(long days, String scenario, PlayedTurn... turns) {
    return at(NOW.minus(Duration.ofDays(days)), scenario, OptionalInt.of(70), turns);
  }

  /// A play with a score.
  Plays scored(long days, String scenario, int headline, PlayedTurn... turns) {
    return at(NOW.minus(Duration.ofDays(days)), scenario, OptionalInt.of(headline), turns);
  }

  Plays at(Instant started, String scenario, OptionalInt headline, PlayedTurn... turns) {
    List<PlayedTurn> numbered = new ArrayList<>();
    for (PlayedTurn turn : turns) {
      int number = numbered.size() + 1;
      numbered.add(
          new PlayedTurn(
              number,
              turn.beat(),
              turn.response(),
              started.plusSeconds(20L * number),
              turn.stakes(),
              turn.effective(),
              turn.regret(),
              turn.worstRegret(),
              turn.cost(),
              turn.flags(),
              turn.rules(),
              turn.skills()));
    }
    plays.add(
        new Played(
            plays.size() + 1,
            "Asha",
            scenario,
            "Title of " + scenario,
            "1.0.0",
            "hash-of-" + scenario,
            started,
            Optional.of(started.plusSeconds(300)),
            Optional.of("sorted"),
            headline.isPresent() ? OptionalDouble.of(headline.getAsInt()) : OptionalDouble.empty(),
            headline,
            new Profile(OptionalDouble.of(54), OptionalDouble.of(89), OptionalDouble.empty()),
            numbered));
    return this;
  }

  List<Played> list() {
    return List.copyOf(plays);
  }

  History history() {
    return new History(plays, Scripts.NONE, NOW.atZone(ZoneOffset.UTC));
  }

  /// A turn with stakes 2, marked 2 on every axis, that lost so much of a hundred.
  static PlayedTurn turn(int regret, String... skills) {
    return turn(2, 2, regret, Set.of(), skills);
  }

  /// The best line that was open, marked 4 on every axis.
  static PlayedTurn best(int stakes, String... skills) {
    return turn(stakes, 4, 0, Set.of(), skills);
  }

  static PlayedTurn turn(int stakes, int mark, int regret, Set<TurnFlag> flags, String... skills) {
    return new PlayedTurn(
        1,
        "opening",
        "say-so",
        NOW,
        stakes,
        new Marks(mark, mark, mark),
        regret,
        100,
        regret / 2.0,
        flags,
        flags.contains(TurnFlag.BREACH) ? Set.of(Rule.R5_BREACH) : Set.of(),
        Set.of(skills));
  }
}
