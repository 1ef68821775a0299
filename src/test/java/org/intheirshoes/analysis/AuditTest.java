package org.intheirshoes.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.ScenarioReader;
import org.intheirshoes.scenario.Scripts;
import org.intheirshoes.scenario.Scripts.Script;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What only the states of a script show.
class AuditTest {

  private static final String ENDING =
      "{ \"outcome\": 1, \"title\": \"-\", \"text\": \"-\", \"lesson\": \"-\" }";

  private static Audit.Finding audit(Script script) {
    ScenarioReader.Reading reading = script.read();
    assertThat(reading.problems()).isEmpty();
    return Audit.of(reading.scenario().orElseThrow(), reading.source());
  }

  private static void finds(Script script, ProblemCode code, String pointer) {
    Audit.Finding finding = audit(script);
    assertThat(finding.problems())
        .extracting(Problem::code, Problem::pointer, Problem::line, Problem::column)
        .containsExactly(tuple(code, pointer, script.markedLine(), script.markedColumn()));
    assertThat(finding.playable()).isEqualTo(!finding.problems().getFirst().isError());
  }

  @Test
  void aSoundScriptHasNoProblem() {
    assertThat(audit(Scripts.small()).problems()).isEmpty();
    assertThat(audit(Scripts.everyField()).problems()).isEmpty();
  }

  @Nested
  class AResponseOfOneVariantAlone {

    private Script asking(String flag, String variants) {
      return Scripts.small()
          .with(
              "\"text\": \"Hm.\",", "\"text\": \"Hm.\", \"when\": { \"flag\": \"" + flag + "\" },")
          .with("\"start\": \"hello\",", "\"start\": \"hello\", \"variants\": [" + variants + "],");
    }

    private static final String LATE =
        "{ \"id\": \"late\", \"title\": \"Late\", \"about\": \"-\", \"sets\": [\"late\"] }";

    @Test
    void isNoProblem() {
      assertThat(audit(asking("late", LATE)).problems())
          .extracting(Problem::code)
          .doesNotContain(ProblemCode.RESPONSE_NEVER_OFFERED);
    }

    @Test
    void isOneWhereNoVariantSetsItsFlag() {
      assertThat(audit(asking("early", LATE)).problems())
          .extracting(Problem::code)
          .contains(ProblemCode.RESPONSE_NEVER_OFFERED);
    }
  }

  @Nested
  class WhatNoPathReaches {

    @Test
    void mayBeABeat() {
      String text = Scripts.small().text();
      String beat = text.substring(text.indexOf("\"hello\": {"), text.indexOf("\"done\": {"));
      Script script =
          Scripts.small()
              .with("\"done\": {", beat.replace("\"hello\": ", "\"lost\": ▸") + "\"done\": {");
      finds(script, ProblemCode.UNREACHABLE_BEAT, "/beats/lost");
    }

    @Test
    void mayBeAnEnding() {
      Script script =
          Scripts.small()
              .with("\"done\": {", "\"lost\": ▸{ \"ending\": " + ENDING + " },\n\"done\": {");
      finds(script, ProblemCode.UNREACHABLE_ENDING, "/beats/lost");
    }

    @Test
    void mayBeAnEndingBehindAConditionThatNeverHolds() {
      Script script =
          Scripts.small()
              .with("\"done\": {", "\"lost\": ▸{ \"ending\": " + ENDING + " },\n\"done\": {")
              .with(
                  "\"because\": { \"action\": \"A dead end.\" },\n          \"next\": \"done\"",
                  "\"because\": { \"action\": \"A dead end.\" },\n"
                      + "          \"next\": [{ \"when\": { \"flag\": \"never\" }, \"to\": \"lost\""
                      + " }, { \"to\": \"done\" }]");
      finds(script, ProblemCode.UNREACHABLE_ENDING, "/beats/lost");
    }
  }

  @Nested
  class AResponse {

    @Test
    void mayNeverBeOffered() {
      Script script =
          Scripts.small()
              .with("\"id\": \"stall\",", "\"id\": \"stall\", \"when\": { \"flag\": \"never\" },");
      assertThat(audit(script).problems())
          .extracting(Problem::code, Problem::pointer)
          .contains(tuple(ProblemCode.RESPONSE_NEVER_OFFERED, "/beats/hello/responses/1"));
    }

    @Test
    void isWantedInEveryState() {
      Script script =
          Scripts.small()
              .with(
                  "\"id\": \"ask\",",
                  "\"id\": \"ask\", \"when\": { \"trust\": { \"below\": 10 } },")
              .with("\"id\": \"stall\",", "\"id\": \"stall\", \"when\": { \"flag\": \"never\" },");
      Audit.Finding finding = audit(script);
      assertThat(finding.playable()).isFalse();
      assertThat(finding.problems())
          .extracting(Problem::code, Problem::pointer)
          .contains(tuple(ProblemCode.NOTHING_OFFERED, "/beats/hello"));
    }
  }

  @Nested
  class APromise {

    @Test
    void mayBeOpenedAndNeverKept() {
      Script script =
          Scripts.everyField()
              .with("\"promise.keep:call-back\"", "\"question\"")
              .with("\"a call before ten\"", "▸\"a call before ten\"");
      finds(script, ProblemCode.PROMISE_NEVER_KEPT, "/promises/call-back");
    }
  }

  @Nested
  class ALoop {

    @Test
    void needsAStandstill() {
      Script script = Scripts.everyField().with("  \"standstill\": \"stuck\",\n", "");
      assertThat(audit(script).problems())
          .extracting(Problem::code, Problem::pointer, Problem::isError)
          .containsExactly(tuple(ProblemCode.STANDSTILL_MISSING, "/beats", true));
    }

    @Test
    void needsNoneWhereNoPathComesToTheTurnLimit() {
      Script script = Scripts.small().with("\"minutes\": 1,", "\"minutes\": 1, \"turnLimit\": 1,");
      assertThat(audit(script).problems()).isEmpty();
    }
  }

  @Nested
  class AScriptThatDoesNotDiscriminate {

    private final Script script =
        Scripts.small().with("\"marks\": { \"action\": 0 }", "\"marks\": { \"action\": 2 }");

    @Test
    void isReported() {
      assertThat(audit(script).problems())
          .extracting(Problem::code, Problem::pointer)
          .containsExactly(tuple(ProblemCode.DOES_NOT_DISCRIMINATE, ""));
    }

    @Test
    void hasNoSkillScoreButAFullPathScore() {
      var scenario = script.scenario();
      var analysis = Analysis.of(scenario);
      Paths.list(
          scenario,
          10,
          path -> {
            Review review = Review.of(path, analysis);
            assertThat(review.skill()).isEmpty();
            assertThat(review.headline()).isEmpty();
            assertThat(review.path()).hasValue(100);
            assertThat(review.verdict()).isEqualTo(Verdict.UNRATED);
          });
    }
  }

  @Nested
  class AScriptOfTooManyStates {

    /// Eight rounds, each of which may or may not set one of its flags: 5 to the power of 8 states
    /// at the last beat.
    private static Script large() {
      StringBuilder rounds = new StringBuilder();
      StringBuilder all = new StringBuilder();
      for (int round = 1; round <= 8; round++) {
        StringBuilder responses = new StringBuilder();
        for (int flag = 0; flag < 5; flag++) {
          String name = "flag-" + round + "-" + flag;
          responses
              .append(flag == 0 ? "" : ",")
              .append(
                  """
                  { "id": "r%d", "text": "-", "marks": { "action": 2 }, "because": { "action": "-" },
                    "sets": ["%s"], "next": "%s" }
                  """
                      .formatted(flag, name, round == 8 ? "hello" : "round-" + (round + 1)));
          all.append(round + flag == 1 ? "" : ",").append("{ \"flag\": \"" + name + "\" }");
        }
        rounds.append(
            "\"round-%d\": { \"stakes\": 1, \"axes\": [\"action\"], \"lines\": [], \"responses\": [%s] },\n"
                .formatted(round, responses));
      }
      return Scripts.small()
          .with("\"start\": \"hello\"", "\"start\": \"round-1\"")
          .with("\"hello\": {", rounds + "\"hello\": {")
          .with("\"id\": \"stall\",", "\"id\": \"stall\", \"when\": { \"any\": [" + all + "] },");
    }

    @Test
    void isNotPassedOffAsExactAndReviewedWithoutAScore() {
      Audit.Finding finding = audit(large());
      assertThat(finding.analysis()).isInstanceOf(Bounded.class);
      assertThat(finding.playable()).isTrue();
      assertThat(finding.problems())
          .extracting(Problem::code, Problem::isError)
          .containsExactly(tuple(ProblemCode.NOT_PROVED, false));
      Paths.list(
          finding.analysis().scenario(),
          1,
          path -> {
            Review review = Review.of(path, finding.analysis());
            assertThat(review.turns()).isEmpty();
            assertThat(review.skill()).isEmpty();
            assertThat(review.path()).isEmpty();
            assertThat(review.verdict()).isEqualTo(Verdict.UNRATED);
          });
    }

    @Test
    void isRefusedWhereABeatMayOfferNothing() {
      Script silent =
          large()
              .with("\"id\": \"ask\",", "\"id\": \"ask\", \"when\": { \"flag\": \"flag-1-0\" },");
      Audit.Finding finding = audit(silent);
      assertThat(finding.playable()).isFalse();
      assertThat(finding.problems())
          .extracting(Problem::code, Problem::pointer)
          .contains(tuple(ProblemCode.NOTHING_OFFERED, "/beats/hello"));
    }
  }

  @Test
  void problemsComeInTheOrderOfTheirPlaces() {
    Script script =
        Scripts.small()
            .with("\"done\": {", "\"lost\": ▸{ \"ending\": " + ENDING + " },\n\"done\": {")
            .with("\"id\": \"stall\",", "\"id\": \"stall\", \"when\": { \"flag\": \"never\" },");
    List<Integer> lines = audit(script).problems().stream().map(Problem::line).toList();
    assertThat(lines).isSorted().hasSizeGreaterThan(1);
  }
}
