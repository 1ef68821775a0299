package org.intheirshoes.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.intheirshoes.drill.Agreement.Method;
import org.intheirshoes.drill.Agreement.State;
import org.intheirshoes.scenario.Axis;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AgreementTest {

  private static final int NONE = Ratings.NONE;

  private static Agreement of(List<List<Integer>> items) {
    return Agreement.of(new Ratings(items));
  }

  private static List<List<Integer>> times(int n, Integer... marks) {
    return Collections.nCopies(n, List.of(marks));
  }

  private static List<List<Integer>> joined(List<List<Integer>> some, List<List<Integer>> more) {
    List<List<Integer>> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /// K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011), section D: four
  /// observers, twelve units, ranks 1 to 5 (here 0 to 4), gaps. Ordinal alpha is .815 there.
  @Test
  void isThatOfKrippendorffsExample() {
    Agreement agreement = of(example());
    assertThat(agreement.method()).isEqualTo(Method.ORDINAL_ALPHA);
    assertThat(agreement.n()).isEqualTo(11);
    assertThat(agreement.coefficient().orElseThrow()).isEqualTo(.815, within(.0005));
  }

  private static List<List<Integer>> example() {
    String[] observers = {"123321412...", "1233224125.3", ".3332342251.", "12332441251."};
    return IntStream.range(0, 12)
        .mapToObj(
            unit ->
                List.of(observers).stream()
                    .map(each -> each.charAt(unit) == '.' ? NONE : each.charAt(unit) - '1')
                    .toList())
        .toList();
  }

  /// The husbands and wives of Hout, Duncan and Sobel (1987) in Agresti, “Categorical Data
  /// Analysis” (1990), p. 370; with squared (Fleiss–Cohen) weights the package vcd of R gives .332.
  @Test
  void isThatOfTheHusbandsAndWives() {
    int[][] table = {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};
    List<List<Integer>> couples = new ArrayList<>();
    for (int wife = 0; wife < 4; wife++) {
      for (int husband = 0; husband < 4; husband++) {
        couples.addAll(times(table[wife][husband], wife, husband));
      }
    }
    Agreement agreement = of(couples);
    assertThat(agreement.method()).isEqualTo(Method.QUADRATIC_WEIGHTED_KAPPA);
    assertThat(agreement.n()).isEqualTo(91);
    assertThat(agreement.exact().orElseThrow()).isEqualTo(33 / 91.0, within(1e-12));
    assertThat(agreement.coefficient().orElseThrow()).isEqualTo(.332, within(.0005));
  }

  /// Made by `agreement_fixtures.py` beside the file, with scikit-learn and NLTK.
  @Test
  void isThatOfOtherLibraries() throws IOException {
    JsonNode cases;
    try (InputStream in =
        Objects.requireNonNull(
            AgreementTest.class.getResourceAsStream("agreement-fixtures.json"))) {
      cases = JsonMapper.shared().readTree(in);
    }
    assertThat(cases.size()).isEqualTo(17);
    for (JsonNode each : cases) {
      List<List<Integer>> items =
          each.get("items")
              .valueStream()
              .map(item -> item.valueStream().map(JsonNode::asInt).toList())
              .toList();
      Agreement agreement = of(items);
      assertThat(agreement.method().word()).isEqualTo(each.get("method").asString());
      assertThat(agreement.coefficient().orElseThrow())
          .isEqualTo(each.get("value").asDouble(), within(1e-9));
    }
  }

  @Test
  void isOneWhereAllAgreeAndNoughtWhereOneIsConstant() {
    List<List<Integer>> agreeing = joined(times(6, 3, 3), times(6, 1, 1));
    assertThat(of(agreeing).coefficient()).hasValue(1);
    assertThat(of(agreeing).exact()).hasValue(1);
    assertThat(of(joined(times(6, 3, 3), times(6, 3, 1))).coefficient()).hasValue(0);
  }

  @Test
  void underTenThingsHasNoCoefficientAndSaysSo() {
    Agreement few = of(joined(times(5, 3, 3), times(4, 1, 2)));
    assertThat(few.n()).isEqualTo(9);
    assertThat(few.state()).isEqualTo(State.TOO_FEW);
    assertThat(few.coefficient()).isEmpty();
    assertThat(few.interval()).isEmpty();
    assertThat(of(joined(times(5, 3, 3), times(5, 1, 2))).state()).isEqualTo(State.DEFINED);
  }

  @Test
  void ofConstantMarksIsUndefined() {
    assertThat(of(times(20, 2, 2)).state()).isEqualTo(State.UNDEFINED);
    assertThat(of(times(20, 2, 2, 2)).state()).isEqualTo(State.UNDEFINED);
    assertThat(of(times(20, 2, 2)).coefficient()).isEmpty();
    assertThat(of(times(20, 2, 2)).exact()).hasValue(1);
  }

  @Test
  void countsOnlyWhatTwoHaveMarked() {
    Agreement gaps = of(joined(times(12, 3, NONE), times(4, 1, 2)));
    assertThat(gaps.n()).isEqualTo(4);
    assertThat(gaps.method()).isEqualTo(Method.ORDINAL_ALPHA);
    assertThat(gaps.exact()).hasValue(0);
    assertThat(gaps.withinOne()).hasValue(1);
    assertThat(of(List.of()).exact()).isEmpty();
  }

  @Test
  void ofThreeRatersCountsPairsOfMarks() {
    Agreement three = of(times(10, 1, 1, 3));
    assertThat(three.exact().orElseThrow()).isEqualTo(1 / 3.0, within(1e-12));
    assertThat(three.withinOne().orElseThrow()).isEqualTo(1 / 3.0, within(1e-12));
  }

  @Test
  void theIntervalIsTheSameEachTimeHoldsTheValueAndNarrows() {
    List<List<Integer>> items = joined(example(), example());
    Agreement once = of(items);
    Agreement.Interval interval = once.interval().orElseThrow();
    assertThat(of(items)).isEqualTo(once);
    assertThat(interval.low()).isLessThan(once.coefficient().orElseThrow());
    assertThat(interval.high()).isBetween(once.coefficient().orElseThrow(), 1.0);
    List<List<Integer>> many = new ArrayList<>();
    IntStream.range(0, 20).forEach(_ -> many.addAll(items));
    Agreement.Interval narrow = of(many).interval().orElseThrow();
    assertThat(narrow.high() - narrow.low()).isLessThan((interval.high() - interval.low()) / 3);
  }

  @Test
  void doesNotDependOnTheOrderOfRatersOrThings() {
    List<List<Integer>> turned = new ArrayList<>();
    example().forEach(marks -> turned.addFirst(new ArrayList<>(marks).reversed()));
    assertThat(of(turned).coefficient().orElseThrow())
        .isEqualTo(of(example()).coefficient().orElseThrow(), within(1e-12));
  }

  private static Round round(String one, String other, Sheet ofRep, Sheet ofCustomer) {
    Round round = Round.begin(Drills.plan(one, other), Drills.NOON);
    for (RoundStep step :
        List.of(
            new RoundStep.LeaveCards(),
            new RoundStep.Start(),
            new RoundStep.EndPhase(),
            new RoundStep.Look(0),
            new RoundStep.Seen(),
            new RoundStep.Start(),
            new RoundStep.EndPhase(),
            new RoundStep.Look(1),
            new RoundStep.Mark(1, ofRep),
            new RoundStep.Look(0),
            new RoundStep.Mark(0, ofCustomer))) {
      round = round.apply(step, Drills.NOON);
    }
    return round;
  }

  @Test
  void overRoundsFollowsPeopleAndNotChairs() {
    Round first = round("Ada", "Bo", Drills.sheet(4, 3, 2), Drills.sheet(1, 3, 2));
    Round second = round("bo ", "Ada", Drills.sheet(2, 3, 2), Drills.sheet(3, 3, 2));
    Ratings ratings = Ratings.over(List.of(first, second), Axis.ACKNOWLEDGEMENT);
    assertThat(ratings.raters()).isEqualTo(2);
    assertThat(ratings.hasGaps()).isFalse();
    int bo = ratings.items().getFirst().indexOf(4);
    assertThat(ratings.items().getFirst().get(1 - bo)).isEqualTo(1);
    assertThat(ratings.items().getLast().get(bo)).isEqualTo(3);
    assertThat(ratings.items().getLast().get(1 - bo)).isEqualTo(2);
    Round strangers = round("Cy", "Ada", Drills.sheet(0, 0, 0), Drills.sheet(1, 1, 1));
    assertThat(Ratings.over(List.of(first, strangers), Axis.ACTION).hasGaps()).isTrue();
    assertThat(Ratings.over(List.of(), Axis.ACTION).raters()).isZero();
  }

  @Test
  void marksAreNoughtToFour() {
    assertThatThrownBy(() -> new Ratings(List.of(List.of(5, 1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Ratings(List.of(List.of(1, 1), List.of(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
