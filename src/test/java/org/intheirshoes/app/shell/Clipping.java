package org.intheirshoes.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// Finds text that does not fit where it stands.
public final class Clipping {

  private Clipping() {}

  /// The texts below a node that are shown cut off.
  public static List<String> cutOff(Parent root) {
    List<String> found = new ArrayList<>();
    search(root, found);
    return found;
  }

  private static void search(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !shown(labeled).equals(labeled.getText())) {
      found.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> search(child, found));
    }
  }

  private static String shown(Labeled labeled) {
    String text = labeled.getText();
    return labeled.getChildrenUnmodifiable().stream()
        .filter(child -> child instanceof Text && !child.getStyleClass().contains("icon"))
        .map(Text.class::cast)
        .map(Text::getText)
        .findFirst()
        .orElse(text);
  }
}
