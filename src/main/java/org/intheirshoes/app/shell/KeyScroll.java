package org.intheirshoes.app.shell;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/// Scrolls a pane by keys without the focus.
///
/// JavaFX scrolls by keys only a pane that has the focus, and a pane gets it by a click on its ground: then
/// Enter no longer does what the page is there for. Here such a click leaves the focus where it is and takes
/// the pane in hand: until the next press or the next step of the focus its keys scroll the pane, and all
/// others go where they went. Page Up and Page Down scroll the pane around the focus at any time.
final class KeyScroll {

  /// Of the height that is seen.
  private static final double LINE = 0.12;

  private final ScrollPane pane;
  private Subscription hand = Subscription.EMPTY;

  /// The keys of a pane.
  ///
  /// @param ground what of it is pressed where nothing stands
  KeyScroll(ScrollPane pane, Node ground) {
    this.pane = pane;
    ground.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::page);
  }

  private void pressed(MouseEvent event) {
    Node owner = pane.getScene().getFocusOwner();
    // Where nothing has the focus the pane takes it, and so does a text area whose inside this is.
    if (owner != null
        && !(owner instanceof ScrollPane)
        && !(pane.getParent() instanceof TextInputControl)) {
      event.consume();
      takeInHand(owner);
    }
  }

  private void takeInHand(Node owner) {
    Scene scene = pane.getScene();
    EventHandler<KeyEvent> keys = this::scroll;
    EventHandler<MouseEvent> away = _ -> hand.unsubscribe();
    hand.unsubscribe();
    if (owner instanceof ButtonBase) {
      // It would take the arrows for itself and move the focus.
      owner.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    } else if (!(owner instanceof Control)) {
      // Last of all: what has the focus may know better what to do with an arrow, and so may its
      // page.
      scene.addEventHandler(KeyEvent.KEY_PRESSED, keys);
    }
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, away);
    hand =
        owner
            .focusedProperty()
            .subscribe((_, _) -> hand.unsubscribe())
            .and(() -> owner.removeEventFilter(KeyEvent.KEY_PRESSED, keys))
            .and(() -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, keys))
            .and(() -> scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, away));
  }

  private void page(KeyEvent event) {
    if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
      scroll(event);
    }
  }

  private void scroll(KeyEvent event) {
    double seen = pane.getViewportBounds().getHeight();
    double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
    boolean held = event.isAltDown() || event.isShortcutDown() || event.isShiftDown();
    if (hidden < 1 || held || event.isConsumed()) {
      return;
    }
    double step = seen / hidden;
    double now = pane.getVvalue();
    double then =
        switch (event.getCode()) {
          case UP -> now - LINE * step;
          case DOWN -> now + LINE * step;
          case PAGE_UP -> now - step;
          case PAGE_DOWN -> now + step;
          case HOME -> pane.getVmin();
          case END -> pane.getVmax();
          default -> Double.NaN;
        };
    if (!Double.isNaN(then)) {
      pane.setVvalue(Math.clamp(then, pane.getVmin(), pane.getVmax()));
      event.consume();
    }
  }
}
