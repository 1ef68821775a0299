package org.intheirshoes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.analysis.plan.PlanRun;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every scenario on the shelf keeps: its test plan, and the rules of the house.
class BundledScenariosTest {

  private static final Set<String> SHORT = Set.of("one-scoop", "a-kind-word");
  private static final Shelf SHELF = new Shelf(Path.of("target", "no-such-folder"));

  static Stream<String> ids() {
    return SHELF.items().stream().map(ShelfItem::id);
  }

  private static Scenario scenario(String id) {
    return SHELF.open(SHELF.find(id).orElseThrow()).scenario().orElseThrow();
  }

  @TestFactory
  Stream<DynamicNode> everyLineOfItsPlan() {
    return ids()
        .flatMap(
            id -> {
              Analysis analysis = Analysis.of(scenario(id));
              return ShippedPlans.of(id).stream()
                  .map(
                      plan ->
                          DynamicTest.dynamicTest(
                              id + ": " + plan.title(),
                              () -> assertThat(PlanRun.of(plan, analysis).problems()).isEmpty()));
            });
  }

  @ParameterizedTest
  @MethodSource("ids")
  void hasNoSmellThatItDoesNotExplain(String id) {
    Scenario scenario = scenario(id);
    Report report =
        Report.of(Analysis.of(scenario), LanguagePacks.ofTheProgram().of(scenario.language()));
    assertThat(report.language()).isPresent();
    assertThat(report.open()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isSoundWithoutARemark(String id) {
    Checked checked = SHELF.open(SHELF.find(id).orElseThrow());
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.analysis()).containsInstanceOf(Exact.class);
  }

  /// The tutorial and the praise are short; the rest are whole conversations.
  @ParameterizedTest
  @MethodSource("ids")
  void isAsLongAsItShouldBe(String id) {
    Scenario scenario = scenario(id);
    int beats = scenario.beats().size();
    if (SHORT.contains(id)) {
      assertThat(beats).isBetween(5, 8);
    } else {
      assertThat(beats).isBetween(14, 40);
    }
    assertThat(scenario.endings()).hasSizeBetween(4, 10);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void offersThreeToFiveResponsesOnEveryTurn(String id) {
    Scenario scenario = scenario(id);
    Set<Integer> counts = new HashSet<>();
    org.intheirshoes.analysis.Paths.list(
        scenario,
        3_000,
        path -> {
          for (int turn = 0; turn < path.turns().size(); turn++) {
            counts.add(path.rewindTo(turn).offered().size());
          }
        });
    assertThat(counts).isSubsetOf(3, 4, 5);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void givesAReasonAndEvidenceForEveryMark(String id) {
    for (Beat beat : scenario(id).beats()) {
      assertThat(beat.notice()).as(beat.id()).isPresent();
      assertThat(beat.facilitator()).as(beat.id()).isPresent();
      for (Response response : beat.responses()) {
        assertThat(response.because().keySet()).as(response.id()).isEqualTo(beat.axes());
        assertThat(response.reaction()).as(response.id()).isNotEmpty();
      }
    }
  }

  /// Within a beat one response may stand there twice, for two states of the conversation.
  @ParameterizedTest
  @MethodSource("ids")
  void doesNotRepeatAReason(String id) {
    List<String> reasons =
        scenario(id).beats().stream()
            .flatMap(
                beat ->
                    beat.responses().stream()
                        .flatMap(response -> response.because().values().stream())
                        .distinct())
            .toList();
    assertThat(reasons).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void wasRatedASecondTimeWithoutSeeingTheMarks(String id) throws IOException {
    assertThat(Files.readString(Path.of("scenarios", id + ".ratings.md")))
        .contains("two or more")
        .containsPattern("\\d+ %");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theBestIsNotGivenAwayByItsPlaceOrLength(String id) {
    Scenario scenario = scenario(id);
    Exact exact = (Exact) Analysis.of(scenario);
    Conversation best = exact.bestFrom(Conversation.begin(scenario));
    long first =
        best.turns().stream()
            .filter(turn -> turn.beat().responses().getFirst().equals(turn.response()))
            .count();
    long longest =
        best.turns().stream()
            .filter(
                turn ->
                    turn.beat().responses().stream()
                        .allMatch(
                            other -> other.text().length() <= turn.response().text().length()))
            .count();
    assertThat(first).isLessThanOrEqualTo(best.turns().size() / 2);
    assertThat(longest).isLessThanOrEqualTo(best.turns().size() / 2);
  }
}
