package org.intheirshoes.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.analysis.TurnReview;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// The figures on the page are the engine's.
class DebriefFiguresTest {

  @TestFactory
  Stream<DynamicTest> onEveryPathOfTheWorkedScript() {
    JsonNode expected = Played.vector().get("expected");
    Scenario script = Played.vectorScript();
    Exact exact = (Exact) Analysis.of(script);
    return expected
        .get("paths")
        .valueStream()
        .map(
            path -> {
              List<String> choices =
                  path.get("choices").valueStream().map(JsonNode::asString).toList();
              return DynamicTest.dynamicTest(
                  choices.toString(),
                  () -> compare(path, Conversation.replay(script, choices), exact));
            });
  }

  private void compare(JsonNode path, Conversation conversation, Exact exact) {
    Findings findings = Findings.of(conversation, exact);
    double sum = 0;
    for (int i = 0; i < findings.decisions().size(); i++) {
      double cost = findings.decisions().get(i).cost().orElseThrow().exact();
      double regret = path.get("regrets").get(i).asDouble();
      assertThat(cost).isCloseTo(100 * regret / exact.spread(), within(1e-9));
      sum += cost;
    }
    double skill = path.get("K").asDouble();
    assertThat(sum).isCloseTo(100 - skill, within(0.0001));
    int most = path.get("breach").asBoolean() ? 40 : 100;
    assertThat(findings.score().figure().orElseThrow())
        .isEqualTo(Math.clamp(Math.round(skill), 0, most));
    for (Axis axis : Axis.ALL) {
      assertThat(findings.axes().get(axis))
          .isCloseTo(path.get("profile").get(Axis.ALL.indexOf(axis)).asDouble(), within(0.0001));
    }
    MoodPoint last = MoodPoint.all(conversation).getLast();
    assertThat(last.frustration()).isEqualTo(path.get("frustration").asInt());
    assertThat(last.trust()).isEqualTo(path.get("trust").asInt());
    assertThat(findings.breach().isPresent()).isEqualTo(path.get("breach").asBoolean());
  }

  @Test
  void onPlayedScenarios() {
    for (Conversation conversation :
        List.of(
            Played.recovery(),
            Played.best(),
            Played.breach(),
            Played.brokenPromise(),
            Played.hotelBreach())) {
      Analysis analysis = Analysis.of(conversation.scenario());
      Review review = Review.of(conversation, analysis);
      Findings findings = Findings.of(conversation, analysis);
      assertThat(findings.decisions().stream().map(each -> each.cost().orElseThrow().exact()))
          .containsExactlyElementsOf(review.turns().stream().map(TurnReview::cost).toList());
      assertThat(findings.score().figure()).isEqualTo(review.headline());
      assertThat(findings.costliest().stream().map(Decision::turn))
          .containsExactlyElementsOf(
              review.costliest().stream().limit(2).map(each -> each.turn().number()).toList());
    }
  }

  @Test
  void theCostByAxisIsTheCost() {
    Conversation conversation = Played.recovery();
    for (Decision decision :
        Findings.of(conversation, Analysis.of(conversation.scenario())).costliest()) {
      long sum = decision.parts().stream().mapToLong(Decision.Part::points).sum();
      assertThat((double) sum).isCloseTo(decision.cost().orElseThrow().exact(), within(1.5));
    }
  }
}
