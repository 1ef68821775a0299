package org.intheirshoes.analysis.bots;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Policy;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.Response;

/// Plays a script that is too large for exact values, with a fixed seed.
///
/// The skill score needs V*, and here only bounds of it are known: no path loses less than the bound
/// of the analysis, and the best line is at least as good as the best conversation played. The
/// interval spans both, and twice the standard error of the means around them.
final class Simulation {

  private static final int PLAYS = 400;
  private static final long SEED = 20;

  private final Bounded bounded;
  private final Map<Bot, Policy> policies = new EnumMap<>(Bot.class);
  private int leastSeen = Integer.MAX_VALUE;

  Simulation(Bounded bounded, Optional<LanguagePack> pack) {
    this.bounded = bounded;
    for (Bot bot : Bot.values()) {
      bot.policy(pack).ifPresent(policy -> policies.put(bot, policy));
    }
  }

  /// Mean loss of a policy and twice its standard error.
  private record Mean(double loss, double margin) {}

  BotScores scores() {
    Map<Bot, Mean> means = new EnumMap<>(Bot.class);
    policies.forEach((bot, policy) -> means.put(bot, mean(policy)));
    Mean random = means.getOrDefault(Bot.RANDOM, new Mean(0, 0));
    Map<Bot, BotScore> scores = new EnumMap<>(Bot.class);
    means.forEach((bot, mean) -> scores.put(bot, score(mean, random)));
    scores.put(Bot.RANDOM, new BotScore.Estimated(0, 0, PLAYS));
    return random.loss() - random.margin() > leastSeen
        ? new BotScores(scores)
        : new BotScores(Map.of());
  }

  private BotScore score(Mean mean, Mean random) {
    double margin = mean.margin() + random.margin();
    double gainLeast = random.loss() - mean.loss() - margin;
    double gainMost = random.loss() - mean.loss() + margin;
    double widest = random.loss() + random.margin() - bounded.least();
    double narrowest = random.loss() - random.margin() - leastSeen;
    double least = 100 * gainLeast / (gainLeast < 0 ? narrowest : widest);
    double most = 100 * gainMost / (gainMost < 0 ? widest : narrowest);
    return new BotScore.Estimated(Math.min(100, least), Math.min(100, most), PLAYS);
  }

  private Mean mean(Policy policy) {
    SplittableRandom dice = new SplittableRandom(SEED);
    double sum = 0;
    double squares = 0;
    for (int play = 0; play < PLAYS; play++) {
      int loss = play(policy, dice);
      leastSeen = Math.min(leastSeen, loss);
      sum += loss;
      squares += (double) loss * loss;
    }
    double mean = sum / PLAYS;
    double variance = Math.max(0, squares / PLAYS - mean * mean);
    return new Mean(mean, 2 * Math.sqrt(variance / PLAYS));
  }

  private int play(Policy policy, SplittableRandom dice) {
    Conversation conversation = Conversation.begin(bounded.scenario());
    while (!conversation.isOver()) {
      List<Response> offered = conversation.offered();
      if (offered.isEmpty()) {
        break;
      }
      List<Response> chosen = policy.chosen(conversation.beat().orElseThrow(), offered);
      conversation = conversation.choose(chosen.get(dice.nextInt(chosen.size())));
    }
    return conversation.loss().total();
  }
}
