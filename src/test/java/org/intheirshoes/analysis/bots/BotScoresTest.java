package org.intheirshoes.analysis.bots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.intheirshoes.scenario.Sketch.Reply.reply;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.Policy;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.LanguagePackReader;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.intheirshoes.scenario.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BotScoresTest {

  private static Optional<LanguagePack> english() throws Exception {
    return LanguagePackReader.read(Files.readAllBytes(Path.of("assets", "language", "en.json")))
        .pack();
  }

  private static Scenario shipped(String id) {
    return ScenarioReader.read(Path.of("scenarios", id + ".json")).scenario().orElseThrow();
  }

  /// The mean loss over all paths of a policy, followed one by one.
  private static double followed(Conversation conversation, Policy policy) {
    if (conversation.isOver()) {
      return conversation.loss().total();
    }
    List<Response> chosen =
        policy.chosen(conversation.beat().orElseThrow(), conversation.offered());
    return chosen.stream()
        .mapToDouble(response -> followed(conversation.choose(response), policy))
        .average()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken-tv", "hotel-guest", "narrow-shoes"})
  void areWhatFollowingEveryPathGives(String id) throws Exception {
    Exact exact = (Exact) Analysis.of(shipped(id));
    BotScores scores = BotScores.of(exact, english());
    assertThat(scores.scores()).containsOnlyKeys(Bot.values());
    for (Bot bot : List.of(Bot.FIRST, Bot.LONGEST, Bot.MOST_ACTING, Bot.GREEDY)) {
      double loss =
          followed(Conversation.begin(exact.scenario()), bot.policy(english()).orElseThrow());
      assertThat(scores.of(bot).orElseThrow().skill())
          .as(bot.word())
          .isCloseTo(exact.skill(loss).orElseThrow(), within(1e-6));
    }
  }

  @Test
  void randomIsNoughtAndNoneBeatsTheBestLine() throws Exception {
    BotScores scores = BotScores.of(Analysis.of(shipped("broken-tv")), english());
    assertThat(scores.of(Bot.RANDOM).orElseThrow().skill()).isZero();
    assertThat(scores.scores().values()).allMatch(score -> score.skill() <= 100);
  }

  @Test
  void aBotThatFindsTwoEqualTakesEachHalfOfTheTime() {
    Scenario coin =
        Sketch.script()
            .beat("toss", 1, reply("heads", 4, 4, 4), reply("tails", 0, 0, 0))
            .ending("end", 4, 2)
            .scenario();
    BotScores scores = BotScores.of(Analysis.of(coin), Optional.empty());
    // Both texts are "-": neither is longer.
    assertThat(scores.of(Bot.LONGEST).orElseThrow().skill()).isCloseTo(0, within(1e-9));
    assertThat(scores.of(Bot.FIRST).orElseThrow().skill()).isCloseTo(100, within(1e-9));
    assertThat(scores.of(Bot.LAST).orElseThrow().skill()).isCloseTo(-100, within(1e-9));
  }

  @Test
  void withoutALanguagePackThePolitestDoesNotPlay() {
    BotScores scores = BotScores.of(Analysis.of(shipped("broken-tv")), Optional.empty());
    assertThat(scores.scores()).doesNotContainKey(Bot.POLITEST).containsKey(Bot.MOST_APOLOGISING);
  }

  @Test
  void aScriptThatDoesNotDiscriminateGivesNoScores() {
    Scenario flat =
        Sketch.script().beat("only", 1, reply("a", 2, 2, 2)).ending("end", 4, 2).scenario();
    assertThat(BotScores.of(Analysis.of(flat), Optional.empty()).scores()).isEmpty();
  }

  @Test
  void ofATooLargeScriptAreIntervalsThatHoldTheTruth() {
    Scenario parcel = SampleScript.lateParcel().scenario();
    BotScores truth = BotScores.of(Analysis.of(parcel), Optional.empty());
    Bounded bounded = (Bounded) Analysis.of(parcel, 2);
    BotScores simulated = BotScores.of(bounded, Optional.empty());
    assertThat(simulated.scores().keySet()).isEqualTo(truth.scores().keySet());
    simulated
        .scores()
        .forEach(
            (bot, score) -> {
              BotScore.Estimated interval = (BotScore.Estimated) score;
              assertThat(truth.of(bot).orElseThrow().skill())
                  .as(bot.word())
                  .isBetween(interval.least() - 1e-9, interval.most() + 1e-9);
            });
    assertThat(BotScores.of(bounded, Optional.empty())).isEqualTo(simulated);
  }
}
