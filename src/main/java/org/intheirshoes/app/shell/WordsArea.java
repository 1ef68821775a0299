package org.intheirshoes.app.shell;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for some lines of words. Tab leaves it as it leaves any other field, and Shift and Enter begin a
/// new line where Enter means something else.
public final class WordsArea extends TextArea {

  /// An empty field.
  public WordsArea() {
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      event.consume();
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
      event.consume();
      replaceSelection("\n");
    }
  }

  /// Lets Enter alone do something, as a button beside the field does.
  public void onEnter(Runnable action) {
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            action.run();
          }
        });
  }
}
