package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intheirshoes.logbook.Plays.best;
import static org.intheirshoes.logbook.Plays.turn;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.intheirshoes.library.ScriptLoader;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static Progress progress(Plays plays) {
    return Progress.of(plays.history());
  }

  @Test
  void isEmptyBeforeTheFirstPlay() {
    Progress empty = progress(new Plays());
    assertThat(empty.axes().get(Axis.ACTION)).isEmpty();
    assertThat(empty.scenarios()).isEmpty();
    assertThat(empty.calendar()).isEmpty();
    assertThat(empty.habits().perTenTurns(Rule.R1_SATURATION)).isEmpty();
    assertThat(empty.habits().empathyToAction()).isEmpty();
  }

  @Nested
  class TheAxesOverTime {

    @Test
    void haveOnePointForEachDayOfPractice() {
      Plays plays = new Plays().daysAgo(4, "tv", best(2)).daysAgo(4, "tv", best(2));
      plays.daysAgo(1, "hotel", best(2));
      assertThat(progress(plays).axes().get(Axis.BOUNDARIES))
          .extracting(AxisPoint::day)
          .containsExactly(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 21));
    }

    @Test
    void standInABandThatNarrowsWithEvidence() {
      Plays plays = new Plays().daysAgo(4, "tv", best(2));
      plays.daysAgo(1, "hotel", best(2), best(2), best(2));
      List<AxisPoint> points = progress(plays).axes().getOrDefault(Axis.ACTION, List.of());
      assertThat(points).allMatch(each -> each.low() < each.mean() && each.mean() < each.high());
      assertThat(width(points.getLast())).isLessThan(width(points.getFirst()));
    }

    private double width(AxisPoint point) {
      return point.high() - point.low();
    }
  }

  @Test
  void showsFirstBestAndLatestScoreOfAScenario() {
    Plays plays = new Plays().scored(5, "tv", 40).scored(3, "tv", 90).scored(1, "tv", 70);
    ScenarioScores scores = progress(plays).scenarios().getFirst();
    assertThat(scores.plays()).isEqualTo(3);
    assertThat(scores.first()).isEqualTo(OptionalInt.of(40));
    assertThat(scores.best()).isEqualTo(OptionalInt.of(90));
    assertThat(scores.latest()).isEqualTo(OptionalInt.of(70));
  }

  @Test
  void countsHabits() {
    PlayedTurn soft = turn(2, 3, 0, Set.of(TurnFlag.SOFT, TurnFlag.CUE_CAUGHT));
    PlayedTurn moved = turn(2, 3, 0, Set.of(TurnFlag.MOVED_ON, TurnFlag.CUE_MISSED));
    PlayedTurn breach = turn(2, 0, 50, Set.of(TurnFlag.BREACH, TurnFlag.BOUNDARY_MISSED));
    PlayedTurn held = turn(2, 4, 0, Set.of(TurnFlag.MOVED_ON, TurnFlag.BOUNDARY_HELD));
    Habits habits = progress(new Plays().daysAgo(1, "tv", soft, moved, breach, held)).habits();
    assertThat(habits.perTenTurns(Rule.R5_BREACH)).isEqualTo(OptionalDouble.of(2.5));
    assertThat(habits.empathyToAction()).isEqualTo(OptionalDouble.of(0.5));
    assertThat(habits.cuesCaught()).isEqualTo(1);
    assertThat(habits.cuesMissed()).isEqualTo(1);
    assertThat(habits.boundariesHeld()).isEqualTo(1);
    assertThat(habits.boundariesMissed()).isEqualTo(1);
  }

  @Test
  void addsUpTheDaysOfPractice() {
    Plays plays = new Plays().daysAgo(1, "tv", best(1), best(1)).daysAgo(1, "hotel", best(1));
    assertThat(progress(plays).calendar())
        .containsExactly(new PracticeDay(LocalDate.of(2026, 11, 21), 2, 3));
  }

  @Nested
  class GoodMoments {

    private final Scenario script =
        new ScriptLoader().load(Path.of("scenarios", "broken-tv.json")).scenario().orElseThrow();

    private final Beat beat = script.beats().getFirst();

    private PlayedTurn said(int stakes, int regret) {
      return new PlayedTurn(
          1,
          beat.id(),
          beat.responses().getFirst().id(),
          Plays.NOW,
          stakes,
          new Marks(3, 3, 3),
          regret,
          100,
          0,
          Set.of(),
          Set.of(),
          Set.of());
    }

    private List<GoodMoment> good(long daysAgo, PlayedTurn... turns) {
      List<Played> plays = new Plays().daysAgo(daysAgo, "broken-tv", turns).list();
      return Progress.of(
              new History(plays, _ -> Optional.of(script), Plays.NOW.atZone(ZoneOffset.UTC)))
          .good();
    }

    @Test
    void areTheBestLinesWhereMuchWasAtStake() {
      assertThat(good(1, said(1, 0), said(2, 0), said(2, 4)))
          .extracting(GoodMoment::turn, GoodMoment::reason)
          .containsExactly(tuple(2, GoodMoment.Reason.BEST_AT_STAKES));
    }

    @Test
    void areRecoveriesRightAfterACostlyTurn() {
      assertThat(good(1, said(1, 60), said(1, 0)))
          .extracting(GoodMoment::turn, GoodMoment::reason)
          .containsExactly(tuple(2, GoodMoment.Reason.RECOVERY));
    }

    @Test
    void areShownWithTheirWordsForThirtyDays() {
      assertThat(good(30, said(2, 0)))
          .extracting(GoodMoment::words)
          .allMatch(words -> !words.isBlank() && !words.contains("*"));
      assertThat(good(31, said(2, 0))).isEmpty();
    }
  }
}
