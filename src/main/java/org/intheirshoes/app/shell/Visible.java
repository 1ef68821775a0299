package org.intheirshoes.app.shell;

import javafx.scene.Node;

/// Shows nodes or takes them out of the layout; they stay in the scene, so that the focus stays.
public enum Visible {
  YES,
  NO;

  /// [#YES] if the condition holds.
  public static Visible when(boolean condition) {
    return condition ? YES : NO;
  }

  /// Shows the node, or takes it out of the layout.
  public void apply(Node node) {
    node.setVisible(this == YES);
    node.setManaged(this == YES);
  }
}
