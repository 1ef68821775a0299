package org.intheirshoes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.scenario.Feeling;
import org.junit.jupiter.api.Test;

/// What the scenarios that come with the program must cover together, whichever are added or taken
/// away.
class BundledCoverageTest {

  private static final int LEAST_OF_A_SKILL = 3;

  private static final Coverage COVERAGE =
      Coverage.of(new Shelf(Path.of("target", "no-such-folder")));

  @Test
  void hasEasyMiddlingAndHardOnes() {
    assertThat(missing(Stream.of(1, 2, 3), COVERAGE.levels()))
        .as("levels of which the shelf has no scenario")
        .isEmpty();
  }

  @Test
  void hasEveryChannel() {
    assertThat(missing(Stream.of(Channel.values()), COVERAGE.channels()))
        .as("channels on which the shelf has no scenario")
        .isEmpty();
  }

  @Test
  void showsEveryFeelingThatThePortraitCanShow() {
    assertThat(missing(Stream.of(Feeling.values()), COVERAGE.feelings()))
        .as("feelings that no customer of the shelf shows")
        .isEmpty();
  }

  @Test
  void trainsEverySkillInAtLeastThreeScenarios() {
    assertThat(COVERAGE.skills())
        .contains(
            "pick-the-cue",
            "ask-dont-assume",
            "acknowledge-then-solve",
            "default-to-action",
            "say-when",
            "set-a-limit",
            "empowered-behaviour",
            "warm-handover",
            "recover");
    assertThat(
            COVERAGE.skills().stream()
                .filter(skill -> COVERAGE.training(skill).size() < LEAST_OF_A_SKILL)
                .collect(
                    Collectors.toMap(
                        skill -> skill,
                        skill ->
                            COVERAGE.training(skill).stream()
                                .map(entry -> entry.item().id())
                                .toList())))
        .as("skills that fewer than three scenarios train, and which those are")
        .isEmpty();
  }

  @Test
  void readsEveryScriptOfTheShelf() {
    assertThat(COVERAGE.entries()).hasSameSizeAs(BundledScripts.ofTheProgram().ids());
  }

  private static <T> List<T> missing(Stream<T> wanted, List<T> there) {
    return wanted.filter(each -> !there.contains(each)).toList();
  }
}
