package org.intheirshoes.analysis.bots;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.scenario.LanguagePack;

/// What each bot scores in a script.
///
/// @param scores of the bots that can play it; empty where there is no skill score
public record BotScores(Map<Bot, BotScore> scores) {

  /// A bot that scores this much has found out how to play without listening.
  public static final int GAMED_FROM = 60;

  public BotScores {
    Map<Bot, BotScore> ordered = new EnumMap<>(Bot.class);
    ordered.putAll(scores);
    scores = Collections.unmodifiableMap(ordered);
  }

  /// The scores of all bots: exact, or simulated with a fixed seed where the script is not exact.
  public static BotScores of(Analysis analysis, Optional<LanguagePack> pack) {
    return switch (analysis) {
      case Exact exact -> exactly(exact, pack);
      case Bounded bounded -> new Simulation(bounded, pack).scores();
    };
  }

  /// What a bot scores; empty if it could not play.
  public Optional<BotScore> of(Bot bot) {
    return Optional.ofNullable(scores.get(bot));
  }

  private static BotScores exactly(Exact exact, Optional<LanguagePack> pack) {
    Map<Bot, BotScore> scores = new EnumMap<>(Bot.class);
    for (Bot bot : Bot.values()) {
      bot.policy(pack)
          .ifPresent(
              policy ->
                  exact
                      .skill(
                          bot == Bot.RANDOM ? exact.start().random() : exact.expectedLoss(policy))
                      .ifPresent(skill -> scores.put(bot, new BotScore.Proved(skill))));
    }
    return new BotScores(scores);
  }
}
