package org.intheirshoes.app.classroom;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.room.RoomScreen;

/// The keys of a class, those of a clicker among them. The same in both windows, so that it does not
/// matter which has the focus.
final class ConsoleKeys implements EventHandler<KeyEvent> {

  private final ClassModel model;
  private final Node next;
  private final RoomScreen screen;

  /// @param next the button that does what comes next: keys on other buttons press those
  @SuppressWarnings("MissingSummary")
  ConsoleKeys(ClassModel model, Node next, RoomScreen screen) {
    this.model = model;
    this.screen = screen;
    this.next = next;
  }

  @Override
  public void handle(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || event.isAltDown()) {
      return;
    }
    if (event.isShortcutDown()) {
      shortcut(event);
      return;
    }
    switch (event.getCode()) {
      case PAGE_DOWN -> model.next();
      case PAGE_UP -> model.back();
      case SPACE, ENTER -> {
        if (isOnAnother(event)) {
          return;
        }
        model.next();
      }
      case Z -> model.undo();
      case B, PERIOD -> model.black();
      case P -> model.peeking().toggle();
      case F -> screen.toggleCover();
      case M -> screen.moveOn();
      case S -> screen.toggleSplit();
      case T -> model.time().pauseOrGoOn();
      case BACK_SPACE -> model.votes().handBack();
      default -> {
        int index = Keys.index(event.getText());
        if (index < 0) {
          return;
        }
        model.hand(index);
      }
    }
    event.consume();
  }

  private boolean isOnAnother(KeyEvent event) {
    return !next.equals(event.getTarget())
        && (event.getTarget() instanceof ButtonBase || event.getTarget() instanceof ActionCard);
  }

  private void shortcut(KeyEvent event) {
    if (event.getCode() == KeyCode.Z) {
      if (event.isShiftDown()) {
        model.redo();
      } else {
        model.undo();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.Y) {
      model.redo();
      event.consume();
    }
  }
}
