package org.intheirshoes;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// Opens scenarios from the shelf by keyboard, wherever on a long page their cards stand.
final class ShelfCards {

  private ShelfCards() {}

  /// Opens the scenario with this id.
  static void open(FxRobot robot, String id) {
    Node card = robot.lookup("#card-" + id).query();
    robot.interact(card::requestFocus);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
  }
}
