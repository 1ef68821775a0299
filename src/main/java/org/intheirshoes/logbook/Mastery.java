package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.intheirshoes.scenario.Axis;

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
    return Progress.of(history).mastery();
  }

  /// Of every skill that a turn asked for so far, by id in alphabetical order.
  public static Map<String, Mastery> bySkill(History history) {
    return Progress.of(history).skills();
  }

  /// Of every axis, as the evidence counts at a moment.
  static Map<Axis, Mastery> byAxis(Map<Axis, Evidence> evidence, Instant now) {
    Map<Axis, Mastery> mastery = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.ALL) {
      Evidence found = evidence.get(axis);
      mastery.put(axis, found == null ? unknown(now) : of(found, now));
    }
    return Collections.unmodifiableMap(mastery);
  }

  /// Of every skill that there is evidence of, as it counts at a moment.
  static Map<String, Mastery> bySkill(Map<String, Evidence> evidence, Instant now) {
    Map<String, Mastery> mastery = new TreeMap<>();
    evidence.forEach((skill, found) -> mastery.put(skill, of(found, now)));
    return Collections.unmodifiableMap(mastery);
  }

  private static Mastery unknown(Instant now) {
    Belief open = Belief.open(now);
    return new Mastery(open.mean(), open.quantile(1 - CONFIDENCE), 0, 0, 0, Standing.GROWING);
  }

  private static Mastery of(Evidence evidence, Instant now) {
    Belief belief = evidence.belief().at(now);
    double lower = belief.quantile(1 - CONFIDENCE);
    int scenarios = evidence.scenarios().size();
    boolean mastered =
        lower >= LOWER_FROM
            && scenarios >= SCENARIOS_FROM
            && evidence.days() >= DAYS_FROM
            && evidence.lateBreaches() == 0;
    return new Mastery(
        belief.mean(),
        lower,
        belief.evidence(),
        scenarios,
        evidence.days(),
        mastered ? Standing.MASTERED : Standing.GROWING);
  }
}
