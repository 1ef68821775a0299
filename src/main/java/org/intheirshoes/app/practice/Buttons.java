package org.intheirshoes.app.practice;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.Parts;

/// Buttons with the keys that press them.
final class Buttons {

  private Buttons() {}

  /// A row that breaks where there is little room.
  static FlowPane row(Node... buttons) {
    FlowPane row = Parts.styled(new FlowPane(buttons), "button-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// A button and the key that presses it, shown and hidden together.
  static HBox withKey(Node button, String key) {
    Label cap = Parts.styled(new Label(key), "key-cap", "wide-key");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    HBox pair = Parts.styled(new HBox(button, cap), "with-key");
    pair.setAlignment(Pos.CENTER_LEFT);
    pair.visibleProperty().bind(button.visibleProperty());
    pair.managedProperty().bind(button.managedProperty());
    return pair;
  }
}
