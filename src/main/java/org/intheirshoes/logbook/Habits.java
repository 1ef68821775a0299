package org.intheirshoes.logbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scoring.Rule;

/// How a learner tends to speak, counted over all turns of a history.
///
/// @param turns how many there were
/// @param rules how many turns each rule applied in; every rule has an entry
/// @param soft turns with kind words and no step
/// @param movedOn turns that brought the matter on
/// @param cuesCaught turns that acknowledged a cue that matters for the first time
/// @param cuesMissed turns that left such a cue on the table
/// @param boundariesHeld turns with a limit, escalation, handover, redirection or close at the right
///     time
/// @param boundariesMissed turns marked 0 or 1 on boundaries: a breach, an over-promise, a second
///     apology or a cold transfer
public record Habits(
    int turns,
    Map<Rule, Integer> rules,
    int soft,
    int movedOn,
    int cuesCaught,
    int cuesMissed,
    int boundariesHeld,
    int boundariesMissed) {

  /// The highest mark that gives a boundary away.
  private static final int GIVEN_AWAY = 1;

  public Habits {
    rules = Collections.unmodifiableMap(new EnumMap<>(rules));
  }

  /// The habits that a history shows.
  public static Habits of(History history) {
    Map<Rule, Integer> rules = new EnumMap<>(Rule.class);
    for (Rule rule : Rule.values()) {
      rules.put(rule, 0);
    }
    Map<TurnFlag, Integer> flags = new EnumMap<>(TurnFlag.class);
    int turns = 0;
    int givenAway = 0;
    for (Played conversation : history.conversations()) {
      for (PlayedTurn turn : conversation.turns()) {
        turns++;
        turn.rules().forEach(rule -> rules.merge(rule, 1, Integer::sum));
        turn.flags().forEach(flag -> flags.merge(flag, 1, Integer::sum));
        givenAway += givesAway(turn);
      }
    }
    return new Habits(
        turns,
        rules,
        flags.getOrDefault(TurnFlag.SOFT, 0),
        flags.getOrDefault(TurnFlag.MOVED_ON, 0),
        flags.getOrDefault(TurnFlag.CUE_CAUGHT, 0),
        flags.getOrDefault(TurnFlag.CUE_MISSED, 0),
        flags.getOrDefault(TurnFlag.BOUNDARY_HELD, 0),
        givenAway);
  }

  private static int givesAway(PlayedTurn turn) {
    Marks marks = turn.effective();
    return marks.inPlay(Axis.BOUNDARIES) && marks.boundaries() <= GIVEN_AWAY ? 1 : 0;
  }

  /// How often a rule applied in ten turns; empty before the first turn.
  public OptionalDouble perTenTurns(Rule rule) {
    return turns == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(10.0 * rules.getOrDefault(rule, 0) / turns);
  }

  /// Soft turns for each turn that moved on; empty where none moved on.
  public OptionalDouble empathyToAction() {
    return movedOn == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) soft / movedOn);
  }
}
