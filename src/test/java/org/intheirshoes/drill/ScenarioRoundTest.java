package org.intheirshoes.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A round from a scenario: one reads the customer, the other answers in own words.
class ScenarioRoundTest {

  private static final int ADA = 0;
  private static final int BO = 1;

  static Scenario scenario(String id) {
    return ScenarioReader.read(Path.of("scenarios", id + ".json")).scenario().orElseThrow();
  }

  private static Round begin(String... players) {
    return Round.begin(
        new RoundPlan(new Material.OfScenario(scenario("broken-tv")), List.of(players)),
        Drills.NOON);
  }

  private static Round after(Round round, RoundStep... steps) {
    Round now = round;
    for (RoundStep step : steps) {
      now = now.apply(step, Drills.NOON);
    }
    return now;
  }

  private static Round choosing() {
    return after(
        begin("Ada", "Bo"),
        new RoundStep.Look(ADA),
        new RoundStep.Seen(),
        new RoundStep.Seen(),
        new RoundStep.Answered(Optional.of("Let me look at it now.")));
  }

  private static List<Response> offered(Round round) {
    return ((Stage.Choosing) round.stage()).offered();
  }

  private static Pick nearest(Round round, int place) {
    return new Pick.Nearest(offered(round).get(place).id());
  }

  @Test
  void showsTheCustomersCardAndLinesToTheCustomerOnly() {
    Round round = begin("Ada", "Bo");
    assertThat(round.stage()).isEqualTo(new Stage.HandOver(ADA, Seat.CUSTOMER, Stage.Purpose.CARD));
    round = after(round, new RoundStep.Look(ADA));
    assertThat(((Stage.SceneShown) round.stage()).customer().hidden()).isNotBlank();
    assertThat(round.stage().onlyFor()).contains(ADA);
    round = after(round, new RoundStep.Seen());
    Stage.Reading reading = (Stage.Reading) round.stage();
    assertThat(reading.onlyFor()).contains(ADA);
    assertThat(reading.lines()).extracting(Line::feeling).anyMatch(Optional::isPresent);
  }

  @Test
  void shownResponsesComeAfterTheAnswerInOwnWords() {
    Round round =
        after(
            begin("Ada", "Bo"),
            new RoundStep.Look(ADA),
            new RoundStep.Seen(),
            new RoundStep.Seen());
    assertThat(round.stage()).isEqualTo(new Stage.Answering(BO, 1));
    assertThat(offered(choosing())).hasSizeGreaterThan(1);
  }

  @Test
  void goesOnWhereBothSeeTheSameAndAsksThemToSettleOtherwise() {
    Round round = choosing();
    Pick first = nearest(round, 0);
    Pick second = nearest(round, 1);
    assertThat(round.refusal(new RoundStep.Settle(first))).contains(Refusal.NOT_PLACED);
    Round same = after(round, new RoundStep.Place(ADA, first), new RoundStep.Place(BO, first));
    assertThat(same.stage()).isInstanceOf(Stage.Reading.class);
    Round differing =
        after(round, new RoundStep.Place(ADA, first), new RoundStep.Place(BO, second));
    assertThat(((Stage.Choosing) differing.stage()).picks()).hasSize(2);
    Round settled = after(differing, new RoundStep.Settle(second));
    assertThat(settled.stage()).isInstanceOf(Stage.Reading.class);
  }

  @Test
  void anOwnMarkGoesOnWithTheResponseNearestInMarks() {
    Round round = choosing();
    for (Response response : offered(round)) {
      Pick own = new Pick.Own(response.marks());
      Round next = after(round, new RoundStep.Place(ADA, own), new RoundStep.Place(BO, own));
      List<Line> lines = ((Stage.Reading) next.stage()).lines();
      assertThat(lines.subList(0, response.reaction().size())).isEqualTo(response.reaction());
    }
  }

  @Test
  void refusesPicksThatDoNotFit() {
    Round round = choosing();
    assertThat(round.refusal(new RoundStep.Place(ADA, new Pick.Nearest("no-such"))))
        .contains(Refusal.NOT_OFFERED);
    Marks gap = new Marks(1, Marks.NOT_IN_PLAY, 1);
    assertThat(round.refusal(new RoundStep.Place(ADA, new Pick.Own(gap)))).contains(Refusal.MARKS);
    Round three =
        after(
            begin("Ada", "Bo", "Cy"),
            new RoundStep.Look(ADA),
            new RoundStep.Seen(),
            new RoundStep.Seen(),
            new RoundStep.Answered(Optional.empty()));
    assertThat(three.refusal(new RoundStep.Place(2, nearest(three, 0))))
        .contains(Refusal.OBSERVER_ONLY_MARKS);
    assertThat(round.refusal(new RoundStep.Start())).contains(Refusal.NOT_NOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken-tv", "hotel-guest", "narrow-shoes"})
  void canBePlayedToItsEndingAndMarked(String id) {
    Round round =
        Round.begin(
            new RoundPlan(new Material.OfScenario(scenario(id)), List.of("Ada", "Bo")),
            Drills.NOON);
    for (int step = 0; step < 300 && round.results().isEmpty(); step++) {
      round =
          after(
              round,
              switch (round.stage()) {
                case Stage.HandOver to -> new RoundStep.Look(to.player());
                case Stage.SceneShown _, Stage.Reading _ -> new RoundStep.Seen();
                case Stage.Answering _ -> new RoundStep.Answered(Optional.of("Mine."));
                case Stage.Choosing choosing ->
                    new RoundStep.Place(
                        choosing.picks().isEmpty() ? BO : ADA,
                        new Pick.Nearest(choosing.offered().getFirst().id()));
                case Stage.Marking marking ->
                    new RoundStep.Mark(
                        marking.player(),
                        Drills.noted(Drills.sheet(1, 2, 3), 1, Axis.ACTION, marking.player()));
                default -> throw new AssertionError(round.stage());
              });
    }
    TurnResult result = round.results().getFirst();
    assertThat(result.path().orElseThrow().isOver()).isTrue();
    assertThat(result.placed())
        .hasSameSizeAs(result.path().orElseThrow().turns())
        .allMatch(TurnResult.Placed::isAgreed);
    assertThat(result.comparison().getFirst().spread()).isEqualTo(1);
    assertThat(Round.replay(round.plan(), round.began(), round.log())).isEqualTo(round);
  }
}
