package org.intheirshoes.app.drill;

import javafx.scene.Parent;

/// What stands in the middle of the page at one stage of a round.
interface StagePane {

  /// What to show.
  Parent root();

  /// Called after a step that left the round at the same stage.
  default void refresh() {}

  /// Called once it is shown: puts the focus where work begins.
  void shown();

  /// Called once it is left.
  default void left() {}
}
