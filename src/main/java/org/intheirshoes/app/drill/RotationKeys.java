package org.intheirshoes.app.drill;

import javafx.event.EventHandler;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.intheirshoes.app.shell.room.RoomScreen;

/// The keys of a rotation, those of a clicker among them. The same in both windows, so that it does
/// not matter which has the focus. Before the rounds are made they mean nothing.
final class RotationKeys implements EventHandler<KeyEvent> {

  private final RotationModel model;
  private final RoomScreen screen;

  RotationKeys(RotationModel model, RoomScreen screen) {
    this.model = model;
    this.screen = screen;
  }

  @Override
  public void handle(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    boolean held = event.isAltDown() || event.isShortcutDown();
    if (typing || held || model.tableProperty().get().isEmpty()) {
      return;
    }
    switch (event.getCode()) {
      case SPACE -> {
        if (event.getTarget() instanceof ButtonBase) {
          return;
        }
        model.press();
      }
      case PAGE_DOWN, N -> model.turn(1);
      case PAGE_UP -> model.turn(-1);
      case PLUS, ADD, EQUALS -> model.addTime();
      case F -> screen.toggleCover();
      case M -> screen.moveOn();
      case S -> screen.toggleSplit();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
