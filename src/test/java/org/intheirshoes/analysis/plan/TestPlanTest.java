package org.intheirshoes.analysis.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Variant;
import org.junit.jupiter.api.Test;

class TestPlanTest {

  private static final String KEPT =
      """
      # The string comes in time.
      ## The best line
      expect: The recital is tomorrow
      choose: hear
      expect: Thank you.
      expect: What happens now?
      choose: courier, ring
      ending: delivered
      score: 99..100
      breach: no
      """;

  private static List<String> messages(String text) {
    TestPlanReader.Reading reading = TestPlanReader.read(text);
    assertThat(reading.problems()).isEmpty();
    Analysis analysis = Analysis.of(SampleScript.lateParcel().scenario());
    return reading.plans().stream()
        .flatMap(plan -> PlanRun.of(plan, analysis).problems().stream())
        .map(problem -> problem.line() + " " + problem.message())
        .toList();
  }

  @Test
  void passesWhereEverythingIsAsExpected() {
    assertThat(messages(KEPT)).isEmpty();
  }

  @Test
  void playsTheVariantThatItNames() {
    Scenario parcel = SampleScript.lateParcel().scenario();
    Variant furious =
        new Variant(
            "furious",
            "Furious",
            "She has called before.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Customer.Level(100, 0)),
            Optional.empty(),
            Set.of());
    Analysis analysis = Analysis.of(parcel.with(List.of(furious)));
    TestPlan plan =
        TestPlanReader.read(KEPT.replace("choose: hear", "variant: furious\nchoose: hear"))
            .plans()
            .getFirst();
    assertThat(PlanRun.of(plan, analysis).problems()).isEmpty();
    TestPlan unknown =
        TestPlanReader.read(KEPT.replace("choose: hear", "variant: calm\nchoose: hear"))
            .plans()
            .getFirst();
    assertThat(PlanRun.of(unknown, analysis).problems())
        .extracting(PlanProblem::message)
        .containsExactly("The script has no variant “calm”.");
  }

  @Test
  void tellsALineThatIsNotSaid() {
    assertThat(messages(KEPT.replace("Thank you.", "Never mind.")))
        .containsExactly("5 “Never mind.” is not said at “plan”.");
  }

  @Test
  void tellsAChoiceThatIsNotOpen() {
    assertThat(messages(KEPT.replace("choose: hear", "choose: her")))
        .containsExactly("4 “her” is not open at “opening”. Open there: gush, hear, fix, blame.");
    assertThat(messages(KEPT.replace("courier, ring", "courier, ring, ring")))
        .containsExactly("7 The conversation is over at “delivered” before “ring”.");
  }

  @Test
  void tellsAnotherEndingScoreRuleAndBreach() {
    assertThat(
            messages(
                KEPT.replace("delivered", "left")
                    .replace("99..100", "-5..50")
                    .replace("breach: no", "breach: yes\nrules: R1, R4")))
        .containsExactly(
            "2 It ends at “delivered” and not at “left”.",
            "2 It scores 100.0, which is not in -5.0..50.0.",
            "2 The rule R1 does not apply.",
            "2 The rule R4 does not apply.",
            "2 It makes no breach.");
  }

  @Test
  void tellsEveryLineThatItDoesNotUnderstand() {
    TestPlanReader.Reading reading =
        TestPlanReader.read("choose: a\n## P\nscore: much\nbreach: perhaps\nsay: a\nnothing\n");
    assertThat(reading.problems()).extracting(PlanProblem::line).containsExactly(1, 3, 4, 5, 6);
  }

  @Test
  void aPlanWithoutAPathIsAProblemSinceItWouldNeverFail() {
    for (String empty : List.of("", "# Nothing yet\n\n")) {
      TestPlanReader.Reading reading = TestPlanReader.read(empty);
      assertThat(reading.plans()).isEmpty();
      assertThat(reading.problems())
          .extracting(PlanProblem::message)
          .containsExactly("The plan holds no path, so it would never fail.");
    }
  }
}
