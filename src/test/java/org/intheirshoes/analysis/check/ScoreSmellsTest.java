package org.intheirshoes.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.bots.Bot;
import org.intheirshoes.analysis.bots.BotScore;
import org.intheirshoes.analysis.bots.BotScores;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.ScenarioReader;
import org.intheirshoes.scenario.SmellCode;
import org.junit.jupiter.api.Test;

class ScoreSmellsTest {

  private static final Study STUDY =
      Study.of(
          (Exact)
              Analysis.of(
                  ScenarioReader.read(SampleScript.lateParcel().bytes()).scenario().orElseThrow()));

  private static List<String> gamed(Bot bot, BotScore score) {
    return ScoreSmells.in(STUDY, new BotScores(Map.of(bot, score))).stream()
        .filter(smell -> smell.code() == SmellCode.GAMEABLE)
        .map(Smell::message)
        .toList();
  }

  @Test
  void aBotThatIsShownAs60IsToldOfAndOneShownAs59IsNot() {
    assertThat(gamed(Bot.FIRST, new BotScore.Proved(59.6)))
        .containsExactly(
            "The bot “first” scores 60: the script can be played well without listening.");
    assertThat(gamed(Bot.FIRST, new BotScore.Proved(59.5))).hasSize(1);
    assertThat(gamed(Bot.FIRST, new BotScore.Proved(59.4))).isEmpty();
  }

  @Test
  void ofAnEstimateTheLowerEndIsRead() {
    assertThat(gamed(Bot.FIRST, new BotScore.Estimated(59.5, 80, 400))).hasSize(1);
    assertThat(gamed(Bot.FIRST, new BotScore.Estimated(59.4, 80, 400))).isEmpty();
  }

  @Test
  void aYardstickMayScoreWell() {
    assertThat(gamed(Bot.GREEDY, new BotScore.Proved(100))).isEmpty();
  }
}
