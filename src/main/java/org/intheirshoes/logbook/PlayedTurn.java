package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scoring.Rule;

/// A turn of a finished conversation, with its figures.
///
/// @param number from 1
/// @param beat id of the beat
/// @param response id of the response chosen
/// @param at when it was chosen
/// @param stakes 1..3
/// @param effective the marks after the rules
/// @param regret loss points that the choice cost; 0 where the script is too large to know
/// @param worstRegret loss points that the worst choice open there would have cost; 0 where not known
/// @param cost the regret in points of the headline; 0 where there is no headline
/// @param flags what it stands out for
/// @param rules the rules that applied
/// @param skills ids of the skills that the scenario trains
public record PlayedTurn(
    int number,
    String beat,
    String response,
    Instant at,
    int stakes,
    Marks effective,
    int regret,
    int worstRegret,
    double cost,
    Set<TurnFlag> flags,
    Set<Rule> rules,
    Set<String> skills) {

  public PlayedTurn {
    flags = ordered(flags, TurnFlag.class);
    rules = ordered(rules, Rule.class);
    skills = Set.copyOf(skills);
  }

  private static <E extends Enum<E>> Set<E> ordered(Set<E> some, Class<E> type) {
    Set<E> all = EnumSet.noneOf(type);
    all.addAll(some);
    return Collections.unmodifiableSet(all);
  }
}
