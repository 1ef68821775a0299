package org.intheirshoes.drill;

import java.util.List;
import java.util.Set;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;

/// What one person marks about the rep of a turn.
///
/// @param marks 0..4 on all three axes
/// @param ticks what was seen of the observer's list
/// @param notes about single moments; may be empty
public record Sheet(Marks marks, Set<Tick> ticks, List<Moment> notes) {

  static final int MOST_NOTES = 120;

  public Sheet {
    ticks = Set.copyOf(ticks);
    notes = List.copyOf(notes);
  }

  /// Something of the observer's list that was seen.
  ///
  /// @param item place in the axis's list, from 0
  public record Tick(Axis axis, int item) {}

  /// One moment of a turn: a phase of a drill, a turn of a scenario.
  ///
  /// @param number from 1
  /// @param axis what it is about
  /// @param mark 0..4
  /// @param words what was said or seen; may be empty
  public record Moment(int number, Axis axis, int mark, String words) {}
}
