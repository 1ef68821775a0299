package org.intheirshoes.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intheirshoes.drill.Rotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeatPlanTest {

  /// Every letter is so wide, in sizes of type.
  private static final double LETTER = 0.6;

  private static final SeatPlan.Space SCREEN = new SeatPlan.Space(1180, 950, 28, 100);

  private static final RoundModel.Time STANDING =
      new RoundModel.Time(300, 1, RoundModel.Tempo.STANDING);

  private static double wide(String text) {
    return text.length() * LETTER;
  }

  private static List<RotationFrame.Seated> seated(int people, Rotation.Watching watching) {
    List<String> names = IntStream.rangeClosed(1, people).mapToObj("Person %d"::formatted).toList();
    RotationTable table =
        RotationTable.free(Rotation.of(people, watching), names, Duration.ofMinutes(5));
    return RotationFrame.of(table, STANDING).groups();
  }

  static Stream<List<RotationFrame.Seated>> groups() {
    return IntStream.rangeClosed(Rotation.FEWEST, Rotation.MOST)
        .boxed()
        .flatMap(
            people ->
                Stream.of(Rotation.Watching.values()).map(watching -> seated(people, watching)));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void everybodyIsOnTheScreenAndNobodyOverlaps(List<RotationFrame.Seated> groups) {
    SeatPlan plan = SeatPlan.of(groups, SCREEN, SeatPlanTest::wide);
    assertThat(plan.size()).isGreaterThanOrEqualTo(SCREEN.least());
    assertThat(plan.head()).isGreaterThanOrEqualTo(SCREEN.least());
    assertThat(plan.width()).isLessThanOrEqualTo(SCREEN.width() + 0.001);
    assertThat(plan.height()).isLessThanOrEqualTo(SCREEN.height() + 0.001);
    List<String> places = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      places.add(plan.x(group) + " " + plan.y(group));
      assertThat(plan.x(group) + plan.wide()).isLessThanOrEqualTo(SCREEN.width() + 0.001);
      assertThat(plan.y(group) + plan.high()).isLessThanOrEqualTo(SCREEN.height() + 0.001);
      List<String> shown =
          plan.seats().get(group).stream().map(lines -> String.join(" ", lines)).toList();
      assertThat(shown).isEqualTo(groups.get(group).names());
    }
    assertThat(places).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("groups")
  void noNameIsWiderThanItsChair(List<RotationFrame.Seated> groups) {
    SeatPlan plan = SeatPlan.of(groups, SCREEN, SeatPlanTest::wide);
    double chair = plan.chairX(1) - plan.chairX(0);
    assertThat(plan.seats())
        .allSatisfy(
            seats ->
                assertThat(seats)
                    .allSatisfy(
                        lines ->
                            assertThat(lines).allMatch(line -> wide(line) * plan.size() <= chair)));
  }

  @Test
  void fewPeopleHaveLargerTypeThanMany() {
    SeatPlan few = SeatPlan.of(seated(4, Rotation.Watching.NOBODY), SCREEN, SeatPlanTest::wide);
    SeatPlan many = SeatPlan.of(seated(40, Rotation.Watching.NOBODY), SCREEN, SeatPlanTest::wide);
    assertThat(few.size()).isGreaterThan(many.size() * 1.5);
  }

  @Test
  void aNameThatCannotFitIsCutShortAndSaysSo() {
    String endless = "Wolfeschlegelsteinhausenbergerdorff".repeat(2);
    RotationFrame.Seated seated = new RotationFrame.Seated(endless, "Noor", Optional.empty());
    SeatPlan.Space small = new SeatPlan.Space(600, 300, 28, 60);
    SeatPlan plan = SeatPlan.of(List.of(seated), small, SeatPlanTest::wide);
    String shown = plan.seats().getFirst().getFirst().getFirst();
    assertThat(shown).startsWith("Wolfe").endsWith("…");
    assertThat(wide(shown) * plan.size()).isLessThanOrEqualTo(300);
    assertThat(plan.seats().getFirst().get(1)).containsExactly("Noor");
  }
}
