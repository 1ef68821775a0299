package org.intheirshoes.logbook;

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
    Map<Axis, Evidence> evidence =
        Evidence.of(
            history, (_, turn) -> Axis.ALL.stream().filter(turn.effective()::inPlay).toList());
    Map<Axis, Mastery> mastery = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.ALL) {
      Evidence found = evidence.get(axis);
      mastery.put(axis, found == null ? unknown(history) : of(found));
    }
    return Collections.unmodifiableMap(mastery);
  }

  /// Of every skill that a turn asked for so far, by id in alphabetical order.
  public static Map<String, Mastery> bySkill(History history) {
    Asked asked = new Asked(history.scripts());
    Map<String, Mastery> mastery = new TreeMap<>();
    Evidence.of(
            history,
            (conversation, turn) ->
                asked.skills(conversation, turn).stream().map(Skill::id).toList())
        .forEach((skill, evidence) -> mastery.put(skill, of(evidence)));
    return Collections.unmodifiableMap(mastery);
  }

  private static Mastery unknown(History history) {
    Belief open = Belief.open(history.now().toInstant());
    return new Mastery(open.mean(), open.quantile(1 - CONFIDENCE), 0, 0, 0, Standing.GROWING);
  }

  private static Mastery of(Evidence evidence) {
    Belief belief = evidence.belief();
    double lower = belief.quantile(1 - CONFIDENCE);
    boolean mastered =
        lower >= LOWER_FROM
            && evidence.scenarios() >= SCENARIOS_FROM
            && evidence.days() >= DAYS_FROM
            && evidence.isFreeOfBreach();
    return new Mastery(
        belief.mean(),
        lower,
        belief.evidence(),
        evidence.scenarios(),
        evidence.days(),
        mastered ? Standing.MASTERED : Standing.GROWING);
  }
}
