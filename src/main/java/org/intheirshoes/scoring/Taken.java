package org.intheirshoes.scoring;

import java.util.List;
import org.intheirshoes.scenario.Marks;

/// What one turn did.
///
/// @param before the memory before it
/// @param after the memory after it
/// @param effective the marks after the rules
/// @param loss marks lost, weighted by the stakes of the beat
/// @param fired the rules that applied, in the order of their numbers
/// @param next id of the place where the conversation goes on
public record Taken(
    Memory before, Memory after, Marks effective, Loss loss, List<Fired> fired, String next) {

  public Taken {
    fired = List.copyOf(fired);
  }

  /// Whether a rule applied in this turn.
  public boolean fired(Rule rule) {
    return fired.stream().anyMatch(each -> each.rule() == rule);
  }
}
