package org.intheirshoes.scoring;

import java.util.List;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Marks;

/// What reaching an ending did.
///
/// @param ending where the conversation stopped
/// @param outcome the outcome less the open promises, 0..4, as it counts in the axis profile
/// @param loss marks lost on the action axis, weighted by the ending
/// @param fired R4, once for each promise still open
public record Ended(Ending ending, int outcome, Loss loss, List<Fired> fired) {

  public Ended {
    fired = List.copyOf(fired);
  }

  /// What an ending does, reached with this memory: `loss_X = weight (4 - O + open promises)`.
  public static Ended at(Ending ending, Memory memory) {
    int open = memory.promises().size();
    int lost = ending.weight() * (Marks.MAX - ending.outcome() + open);
    List<Fired> fired =
        memory.promises().stream()
            .sorted()
            .map(id -> new Fired(Rule.R4_BROKEN_PROMISE, Axis.ACTION, ending.weight(), id))
            .toList();
    return new Ended(ending, Math.max(0, ending.outcome() - open), new Loss(0, lost, 0), fired);
  }
}
