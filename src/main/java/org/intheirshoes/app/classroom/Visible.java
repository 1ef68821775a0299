package org.intheirshoes.app.classroom;

import javafx.scene.Node;

/// Shows nodes or takes them out of the layout; they stay in the scene, so that the focus stays.
enum Visible {
  YES,
  NO;

  static Visible when(boolean condition) {
    return condition ? YES : NO;
  }

  void apply(Node node) {
    node.setVisible(this == YES);
    node.setManaged(this == YES);
  }
}
