package org.intheirshoes.app.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.intheirshoes.scenario.Markup;

/// Shows a text of a script with its bold and italic words. Nothing else in it has a meaning.
public final class RichText extends TextFlow {

  /// Shows a text.
  public RichText(String text) {
    getStyleClass().add("rich-text");
    getChildren().setAll(nodes(text));
    setAccessibleText(Markup.plain(text));
    setMinHeight(USE_PREF_SIZE);
  }

  private static List<Node> nodes(String text) {
    return Markup.runs(text).stream().<Node>map(RichText::node).toList();
  }

  private static Text node(Markup.Run run) {
    Text node = new Text(run.text());
    node.getStyleClass().add("text");
    switch (run.style()) {
      case PLAIN -> {}
      case BOLD -> node.getStyleClass().add("bold");
      case ITALIC -> node.getStyleClass().add("italic");
    }
    return node;
  }
}
