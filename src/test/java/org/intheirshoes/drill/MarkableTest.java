package org.intheirshoes.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.Test;

/// Which moments of a turn can be marked one by one.
class MarkableTest {

  private static final String ESCALATE =
      "{ \"id\": \"escalate\", \"title\": \"Escalate\", \"seconds\": 60, \"say\": \"Worse.\","
          + " \"seats\": \"keep\" }";

  private static String phase(String id, String seats) {
    return "{ \"id\": \"%s\", \"title\": \"T\", \"seconds\": 60, \"say\": \"S.\", \"seats\": \"%s\" }"
        .formatted(id, seats);
  }

  /// A round of a drill that has a phase without a change of chairs first, then these.
  private static Round of(String... phases) {
    Drill drill = Drills.drill(ESCALATE, String.join(",", phases));
    RoundPlan plan = new RoundPlan(new Material.OfDrill(drill, Hand.BASIC), List.of("Ada", "Bo"));
    return Round.begin(plan, Drills.NOON);
  }

  private static Round step(Round round, RoundStep step) {
    return round.apply(step, Drills.NOON.plusSeconds(round.log().size()));
  }

  /// Plays all phases of the first turn.
  private static Round played(Round round) {
    Round now = round;
    while (true) {
      switch (now.stage()) {
        case Stage.HandOver to when to.purpose() == Stage.Purpose.MARKS -> {
          return now;
        }
        case Stage.HandOver(int player, _, _) -> now = step(now, new RoundStep.Look(player));
        case Stage.CardShown _, Stage.TwistShown _ -> now = step(now, new RoundStep.Seen());
        case Stage.Ready _ -> now = step(now, new RoundStep.Start());
        case Stage.Playing _ -> now = step(now, new RoundStep.EndPhase());
        default -> throw new IllegalStateException(now.stage().toString());
      }
    }
  }

  @Test
  void everyPhaseWhereTheChairsStay() {
    Round round = played(of(phase("escalate", "keep"), phase("again", "keep")));
    assertThat(round.markable()).containsExactly(1, 2, 3);
  }

  @Test
  void noneBeforeAnythingWasPlayed() {
    assertThat(of(phase("escalate", "keep")).markable()).isEmpty();
  }

  @Test
  void noneWhereTheRepPlayedOnlyOnePhase() {
    Round round = played(of(phase("escalate", "swap")));
    assertThat(round.name(round.seating().rep())).isEqualTo("Ada");
    assertThat(round.markable()).isEmpty();
  }

  @Test
  void onlyThePhasesAfterTheChange() {
    Round round = played(of(phase("escalate", "swap"), phase("again", "keep")));
    assertThat(round.name(round.seating().rep())).isEqualTo("Ada");
    assertThat(round.markable()).containsExactly(2, 3);
  }

  @Test
  void thePhasesBeforeAChangeAndAfterTheChangeBack() {
    Round round = played(of(phase("escalate", "swap"), phase("again", "swap")));
    assertThat(round.name(round.seating().rep())).isEqualTo("Bo");
    assertThat(round.markable()).containsExactly(1, 3);
  }

  @Test
  void aNewTurnBeginsWithNone() {
    Round first = played(of(phase("escalate", "swap"), phase("again", "swap")));
    Round next = first;
    while (next.turn() == 1) {
      next =
          step(
              next,
              switch (next.stage()) {
                case Stage.HandOver(int player, _, _) -> new RoundStep.Abstain(player);
                case Stage.Comparing _ -> new RoundStep.NextTurn();
                case Stage.Debrief _ -> new RoundStep.OneMoreTurn();
                default -> throw new IllegalStateException(next.stage().toString());
              });
    }
    assertThat(next.markable()).isEmpty();
    Round second = played(next);
    assertThat(second.turn()).isEqualTo(2);
    assertThat(second.markable()).containsExactly(1, 3);
  }

  @Test
  void everyTurnOfAScenario() {
    RoundPlan plan =
        new RoundPlan(
            new Material.OfScenario(SampleScript.lateParcel().scenario()), List.of("Ada", "Bo"));
    Round round = Round.begin(plan, Drills.NOON);
    assertThat(round.markable()).isEmpty();
    while (!(round.stage() instanceof Stage.HandOver to && to.purpose() == Stage.Purpose.MARKS)) {
      round = step(round, onThePath(round));
    }
    int turns = round.soFar().placed().size();
    assertThat(round.markable()).hasSize(turns > 1 ? turns : 0);
  }

  private static RoundStep onThePath(Round round) {
    return switch (round.stage()) {
      case Stage.HandOver(int player, _, _) -> new RoundStep.Look(player);
      case Stage.SceneShown _, Stage.CardShown _, Stage.Reading _ -> new RoundStep.Seen();
      case Stage.Answering _ -> new RoundStep.Answered(Optional.empty());
      case Stage.Choosing choosing -> {
        Pick pick = new Pick.Nearest(choosing.offered().getFirst().id());
        int rep = round.seating().rep();
        boolean placed = choosing.picks().containsKey(rep);
        yield new RoundStep.Place(placed ? round.seating().customer() : rep, pick);
      }
      default -> throw new IllegalStateException(round.stage().toString());
    };
  }
}
