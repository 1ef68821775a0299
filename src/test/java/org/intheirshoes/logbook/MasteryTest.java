package org.intheirshoes.logbook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.intheirshoes.logbook.Plays.NOW;
import static org.intheirshoes.logbook.Plays.best;
import static org.intheirshoes.logbook.Plays.turn;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.intheirshoes.scenario.Axis;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MasteryTest {

  private static Mastery action(Plays plays) {
    return requireNonNull(Mastery.byAxis(plays.history()).get(Axis.ACTION));
  }

  @Test
  void knowsNothingBeforeTheFirstPlay() {
    Mastery open = action(new Plays());
    assertThat(open.mean()).isEqualTo(0.5);
    assertThat(open.lower()).isCloseTo(0.2, within(1e-9));
    assertThat(open.evidence()).isZero();
    assertThat(open.standing()).isEqualTo(Mastery.Standing.GROWING);
  }

  @Test
  void countsAChoiceWithItsQualityAndItsStakes() {
    // Beta(1 + 3 x 0.75, 1 + 3 x 0.25)
    Mastery after = action(new Plays().at(NOW, "tv", OptionalInt.of(50), turn(3, 2, 25, Set.of())));
    assertThat(after.evidence()).isCloseTo(3, within(1e-9));
    assertThat(after.mean()).isCloseTo(3.25 / 5, within(1e-9));
  }

  @Test
  void halvesItsWeightAfterThirtyDays() {
    assertThat(action(new Plays().daysAgo(30, "tv", best(2))).evidence())
        .isCloseTo(1, within(1e-3));
  }

  @Test
  void countsTheSecondAttemptWithinADayHalf() {
    Plays plays =
        new Plays()
            .at(NOW.minus(Duration.ofHours(2)), "tv", OptionalInt.of(50), best(2))
            .at(NOW.minus(Duration.ofHours(1)), "tv", OptionalInt.of(50), best(2));
    assertThat(action(plays).evidence()).isCloseTo(3, within(0.02));
  }

  @Test
  void countsTheSameScenarioInFullAgainAfterTwentyFourHours() {
    Plays plays = new Plays().daysAgo(1, "tv", best(2)).daysAgo(0, "tv", best(2));
    assertThat(action(plays).evidence()).isCloseTo(2 + 2 * Math.pow(0.5, 1 / 30.0), within(0.01));
  }

  @Test
  void leavesOutTurnsWithNothingToChoose() {
    PlayedTurn forced =
        new PlayedTurn(
            1, "b", "r", NOW, 3, best(3).effective(), 0, 0, 0, Set.of(), Set.of(), Set.of());
    assertThat(action(new Plays().daysAgo(0, "tv", forced)).evidence()).isZero();
  }

  @Nested
  class Mastered {

    private Plays good(String... scenarios) {
      Plays plays = new Plays();
      int day = 3;
      for (String scenario : scenarios) {
        plays.daysAgo(day--, scenario, best(3, "say-when"), best(3, "say-when"));
      }
      return plays;
    }

    @Test
    void overThreeScenariosAndTwoDaysWithAHighLowerBound() {
      Mastery mastery = action(good("tv", "shoes", "hotel"));
      assertThat(mastery.lower()).isGreaterThan(0.75);
      assertThat(mastery.standing()).isEqualTo(Mastery.Standing.MASTERED);
      assertThat(Mastery.bySkill(good("tv", "shoes", "hotel").history()).values())
          .extracting(Mastery::standing)
          .containsExactly(Mastery.Standing.MASTERED);
    }

    @Test
    void notOverTwoScenarios() {
      assertThat(action(good("tv", "shoes", "tv")).standing()).isEqualTo(Mastery.Standing.GROWING);
    }

    @Test
    void notInOneDay() {
      Plays plays =
          new Plays()
              .daysAgo(0, "tv", best(3), best(3))
              .daysAgo(0, "shoes", best(3), best(3))
              .daysAgo(0, "hotel", best(3), best(3));
      assertThat(action(plays).standing()).isEqualTo(Mastery.Standing.GROWING);
    }

    @Test
    void notAfterABreachInTheLastThree() {
      Plays plays = good("tv", "shoes", "hotel");
      for (int i = 0; i < 5; i++) {
        plays.daysAgo(0, "more-" + i, best(3), best(3));
      }
      assertThat(action(plays).standing()).isEqualTo(Mastery.Standing.MASTERED);
      plays.at(NOW, "late", OptionalInt.of(40), turn(1, 2, 5, Set.of(TurnFlag.BREACH)));
      assertThat(action(plays).lower()).isGreaterThan(0.75);
      assertThat(action(plays).standing()).isEqualTo(Mastery.Standing.GROWING);
    }
  }

  @Property
  void theLowerBoundIsUnderTheMeanAndRisesWithQuality(
      @ForAll @DoubleRange(max = 1) double quality,
      @ForAll @DoubleRange(min = 0.1, max = 200) double weight) {
    Belief belief = Belief.open(NOW).with(quality, weight, NOW);
    assertThat(belief.quantile(0.2)).isBetween(0.0, 1.0).isLessThan(belief.quantile(0.8));
    assertThat(Belief.open(NOW).with(1, weight, NOW).quantile(0.2))
        .isGreaterThanOrEqualTo(belief.quantile(0.2));
  }
}
