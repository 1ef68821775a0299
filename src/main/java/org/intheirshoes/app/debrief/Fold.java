package org.intheirshoes.app.debrief;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;

/// A card that opens in place: a head that is one large button, and a body that is made when it is
/// first opened.
final class Fold extends VBox {

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final Supplier<Node> making;
  private final Head head;
  private Optional<Node> body = Optional.empty();

  /// A closed card.
  ///
  /// @param name what a screen reader says of the head
  /// @param making makes the body
  Fold(String name, Supplier<Node> making) {
    this.making = making;
    this.head = new Head(name);
    getChildren().add(head);
    getStyleClass().addAll("card", "fold");
    setMinHeight(USE_PREF_SIZE);
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// Shows something in the head.
  void setTitle(Region title) {
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    head.getChildren().addFirst(title);
  }

  /// Opens the card; an open one stays so.
  void open() {
    if (!open.get()) {
      Node shown = body.orElseGet(making);
      body = Optional.of(shown);
      getChildren().add(shown);
      change();
    }
  }

  /// Opens or closes the card.
  void toggle() {
    if (open.get()) {
      body.ifPresent(getChildren()::remove);
      change();
    } else {
      open();
    }
  }

  private void change() {
    open.set(!open.get());
    pseudoClassStateChanged(OPEN, open.get());
    head.notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
  }

  /// Puts the focus on the head.
  void focusHead() {
    head.requestFocus();
  }

  private final class Head extends HBox {

    Head(String name) {
      Text chevron = Parts.styled(Icon.EXPAND.node(), "chevron");
      chevron.rotateProperty().bind(open.map(opened -> opened ? 180 : 0));
      getChildren().add(chevron);
      getStyleClass().add("fold-head");
      setFocusTraversable(true);
      setAccessibleRole(AccessibleRole.TITLED_PANE);
      setAccessibleText(name);
      addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
              requestFocus();
              toggle();
            }
          });
      addEventHandler(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
              event.consume();
              toggle();
            }
          });
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.EXPANDED
          ? open.get()
          : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
      switch (action) {
        case FIRE -> toggle();
        case EXPAND -> open();
        case COLLAPSE -> {
          if (open.get()) {
            toggle();
          }
        }
        default -> super.executeAccessibleAction(action, parameters);
      }
    }
  }
}
