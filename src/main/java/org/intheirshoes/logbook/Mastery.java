package org.intheirshoes.logbook;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;

/// How well an axis or a skill is mastered, and how sure that is.
///
/// Each choice counts with its quality, `1 - regret / worst regret`, weighted by the stakes divided
/// by the attempt at the scenario within 24 hours, half as much after 30 days; it begins at Beta(1,1).
///
/// @param mean the expected quality, 0..1; 0.5 where nothing is known
/// @param lower the quality is above this with a probability of 80 % (one-sided), 0..1
/// @param evidence the sum of the weights that still count; 0 where nothing is known
/// @param scenarios how many different scenarios gave evidence
/// @param days on how many different days
/// @param standing whether it is mastered
public record Mastery(
    double mean, double lower, double evidence, int scenarios, int days, Standing standing) {

  private static final double CONFIDENCE = 0.8;
  private static final double LOWER_FROM = 0.75;
  private static final int SCENARIOS_FROM = 3;
  private static final int DAYS_FROM = 2;
  private static final int FREE_OF_BREACH = 3;

  /// Whether it is mastered.
  public enum Standing {
    /// Too little is known, or it is not good enough yet.
    GROWING,
    /// The lower bound is at least 0.75, over 3 scenarios and 2 days, with no breach in the last three
    /// conversations.
    MASTERED
  }

  /// Of every axis.
  public static Map<Axis, Mastery> byAxis(History history) {
    Map<Axis, Mastery> mastery = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.ALL) {
      mastery.put(axis, of(history, (turn, _) -> turn.effective().inPlay(axis)));
    }
    return Collections.unmodifiableMap(mastery);
  }

  /// Of every skill that the scenarios played so far train, by id in alphabetical order.
  public static Map<String, Mastery> bySkill(History history) {
    Set<String> ids = new TreeSet<>();
    history.conversations().stream()
        .flatMap(conversation -> conversation.turns().stream())
        .forEach(turn -> ids.addAll(turn.skills()));
    Map<String, Mastery> mastery = new TreeMap<>();
    for (String id : ids) {
      mastery.put(id, of(history, Skill.of(id)::isAskedFor));
    }
    return Collections.unmodifiableMap(mastery);
  }

  private static Mastery of(History history, BiPredicate<PlayedTurn, Optional<Beat>> counts) {
    Belief belief = Belief.open(history.now().toInstant());
    Set<String> scenarios = new HashSet<>();
    Set<LocalDate> days = new HashSet<>();
    Deque<Boolean> breaches = new ArrayDeque<>();
    for (Trial trial : Trial.of(history)) {
      Played conversation = trial.conversation();
      boolean counted = false;
      boolean breached = false;
      for (PlayedTurn turn : conversation.turns()) {
        OptionalDouble quality = Trial.quality(turn);
        breached |= turn.flags().contains(TurnFlag.BREACH);
        if (quality.isPresent() && counts.test(turn, history.scripts().beat(conversation, turn))) {
          counted = true;
          days.add(history.day(turn.at()));
          Belief aged =
              Belief.open(turn.at())
                  .with(quality.getAsDouble(), trial.weight(turn), turn.at())
                  .at(history.now().toInstant());
          belief =
              new Belief(belief.good() + aged.good(), belief.poor() + aged.poor(), belief.at());
        }
      }
      if (counted) {
        scenarios.add(conversation.scenario());
        breaches.addLast(breached);
        if (breaches.size() > FREE_OF_BREACH) {
          breaches.removeFirst();
        }
      }
    }
    double lower = belief.quantile(1 - CONFIDENCE);
    boolean mastered =
        lower >= LOWER_FROM
            && scenarios.size() >= SCENARIOS_FROM
            && days.size() >= DAYS_FROM
            && !breaches.contains(true);
    return new Mastery(
        belief.mean(),
        lower,
        belief.evidence(),
        scenarios.size(),
        days.size(),
        mastered ? Standing.MASTERED : Standing.GROWING);
  }
}
