package org.intheirshoes.drill;

import org.intheirshoes.scenario.Marks;

/// How a player places what the rep said, in a round from a scenario.
public sealed interface Pick {

  /// It comes nearest to a response of the script.
  ///
  /// @param response id of a response open at the beat
  record Nearest(String response) implements Pick {}

  /// It is like none of them.
  ///
  /// @param marks 0..4 on the axes in play
  record Own(Marks marks) implements Pick {}
}
