package org.intheirshoes.app.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Small parts that every page is made of.
public final class Parts {

  private Parts() {}

  /// A text in one of the styles of the base sheet; it wraps.
  public static Label text(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(List.of(styles));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// Keeps what a pane scrolls at least as high as the pane.
  ///
  /// It listens and does not bind: the pane tells its bounds at each layout, also those it had, and a binding
  /// would ask for the next layout each time, without end.
  public static void fill(ScrollPane pane, Region content) {
    pane.viewportBoundsProperty()
        .subscribe(bounds -> content.setMinHeight(Math.floor(bounds.getHeight())));
  }

  /// The one primary button of a page.
  public static Button primary(String text, Runnable action) {
    return button(text, action, "primary");
  }

  /// A button that is only its words.
  public static Button quiet(String text, Runnable action) {
    return button(text, action, "quiet");
  }

  private static Button button(String text, Runnable action, String style) {
    Button button = new Button(text);
    button.getStyleClass().add(style);
    button.setOnAction(_ -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// A rounded chip with an icon.
  public static Label chip(Icon icon, String text, String... styles) {
    Label chip = new Label(text, icon.node());
    chip.getStyleClass().add("chip");
    chip.getStyleClass().addAll(List.of(styles));
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }

  /// Empty space that takes what is left.
  public static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  /// A node with a style.
  public static <N extends Node> N styled(N node, String... styles) {
    node.getStyleClass().addAll(List.of(styles));
    return node;
  }
}
