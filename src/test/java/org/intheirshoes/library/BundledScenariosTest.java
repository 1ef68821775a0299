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

  /// What waits for the shelf is sound, free of smells that nobody explained, and keeps its plan.
  @TestFactory
  Stream<DynamicNode> everyDraft() throws IOException {
    LanguagePacks packs = LanguagePacks.ofTheProgram();
    try (Stream<Path> files = Files.list(Path.of("scenarios", "drafts"))) {
      List<Path> scripts =
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      return scripts.stream()
          .map(
              script ->
                  DynamicTest.dynamicTest(
                      script.toString(),
                      () -> {
                        CheckedScript checked = CheckedScript.of(script, packs);
                        assertThat(checked.checked().problems()).isEmpty();
                        assertThat(checked.report().orElseThrow().open()).isEmpty();
                        assertThat(checked.plans()).isPresent();
                        assertThat(checked.keepsItsPlan()).isTrue();
                      }));
    }
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

  @ParameterizedTest
  @MethodSource("ids")
  void hasFourteenToThirtyBeatsAndFiveEndings(String id) {
    Scenario scenario = scenario(id);
    assertThat(scenario.places().size()).isBetween(14, 30);
    assertThat(scenario.endings()).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void offersThreeOrFourResponsesOnEveryTurn(String id) {
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
    assertThat(counts).isSubsetOf(3, 4);
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

  @ParameterizedTest
  @MethodSource("ids")
  void doesNotRepeatAReason(String id) {
    List<String> reasons =
        scenario(id).beats().stream()
            .flatMap(beat -> beat.responses().stream())
            .flatMap(response -> response.because().values().stream())
            .toList();
    assertThat(reasons).doesNotHaveDuplicates();
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
