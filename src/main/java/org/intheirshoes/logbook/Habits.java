package org.intheirshoes.logbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
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
/// @param boundariesMissed turns in which such a response was open and not chosen, or a boundary was
///     given away: a breach, an over-promise, a second apology or a cold transfer
public record Habits(
    int turns,
    Map<Rule, Integer> rules,
    int soft,
    int movedOn,
    int cuesCaught,
    int cuesMissed,
    int boundariesHeld,
    int boundariesMissed) {

  public Habits {
    rules = Collections.unmodifiableMap(new EnumMap<>(rules));
  }

  /// Of nobody yet.
  static Habits none() {
    Map<Rule, Integer> rules = new EnumMap<>(Rule.class);
    for (Rule rule : Rule.values()) {
      rules.put(rule, 0);
    }
    return new Habits(0, rules, 0, 0, 0, 0, 0, 0);
  }

  /// The habits that a history shows.
  public static Habits of(History history) {
    return Tally.of(history).figures().habits();
  }

  /// With one more conversation.
  Habits with(Played conversation) {
    Map<Rule, Integer> applied = new EnumMap<>(rules);
    Map<TurnFlag, Integer> flags = new EnumMap<>(TurnFlag.class);
    for (PlayedTurn turn : conversation.turns()) {
      turn.rules().forEach(rule -> applied.merge(rule, 1, Integer::sum));
      turn.flags().forEach(flag -> flags.merge(flag, 1, Integer::sum));
    }
    return new Habits(
        turns + conversation.turns().size(),
        applied,
        soft + flags.getOrDefault(TurnFlag.SOFT, 0),
        movedOn + flags.getOrDefault(TurnFlag.MOVED_ON, 0),
        cuesCaught + flags.getOrDefault(TurnFlag.CUE_CAUGHT, 0),
        cuesMissed + flags.getOrDefault(TurnFlag.CUE_MISSED, 0),
        boundariesHeld + flags.getOrDefault(TurnFlag.BOUNDARY_HELD, 0),
        boundariesMissed + flags.getOrDefault(TurnFlag.BOUNDARY_MISSED, 0));
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
