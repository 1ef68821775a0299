package org.intheirshoes.analysis.bots;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Policy;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Ended;
import org.intheirshoes.scoring.Memory;
import org.intheirshoes.scoring.Step;
import org.intheirshoes.scoring.Taken;

/// Plays a script that is too large for exact values, with a fixed seed.
///
/// The skill score needs V*, and here only bounds of it are known: no path loses less than the bound
/// of the analysis, and the best line is at least as good as the best conversation played. The
/// interval spans both, and twice the standard error of the means around them.
final class Simulation {

  private static final int PLAYS_MAX = 400;

  /// Turns that a bot plays at most: in a very long script fewer conversations are as telling, since
  /// each is a mean of many choices, and the interval says how much they tell.
  private static final int TURNS = 100_000;

  private static final long SEED = 20;

  private final Bounded bounded;
  private final int plays;
  private final Map<Bot, Policy> policies = new EnumMap<>(Bot.class);
  private int leastSeen = Integer.MAX_VALUE;

  Simulation(Bounded bounded, Optional<LanguagePack> pack) {
    this.bounded = bounded;
    this.plays = Math.clamp(TURNS / Math.max(1, bounded.scenario().turnLimit()), 50, PLAYS_MAX);
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
    scores.put(Bot.RANDOM, new BotScore.Estimated(0, 0, plays));
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
    return new BotScore.Estimated(Math.min(100, least), Math.min(100, most), plays);
  }

  private Mean mean(Policy policy) {
    SplittableRandom dice = new SplittableRandom(SEED);
    double sum = 0;
    double squares = 0;
    for (int play = 0; play < plays; play++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("The scores are no longer wanted.");
      }
      int loss = play(policy, dice);
      leastSeen = Math.min(leastSeen, loss);
      sum += loss;
      squares += (double) loss * loss;
    }
    double mean = sum / plays;
    double variance = Math.max(0, squares / plays - mean * mean);
    return new Mean(mean, 2 * Math.sqrt(variance / plays));
  }

  private int play(Policy policy, SplittableRandom dice) {
    Scenario scenario = bounded.scenario();
    Place place = scenario.place(scenario.start());
    Memory memory = Memory.before(scenario);
    int loss = 0;
    while (place instanceof Beat beat) {
      List<Response> offered = Step.offered(beat, memory);
      if (offered.isEmpty()) {
        break;
      }
      List<Response> chosen = policy.chosen(beat, offered);
      Taken taken = Step.take(scenario, beat, memory, chosen.get(dice.nextInt(chosen.size())));
      loss += taken.loss().total();
      memory = taken.after();
      place = scenario.place(taken.next());
    }
    return place instanceof Ending ending ? loss + Ended.at(ending, memory).loss().total() : loss;
  }
}
