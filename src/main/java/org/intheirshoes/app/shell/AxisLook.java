package org.intheirshoes.app.shell;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Texts;

/// The one word, icon and colour of each axis.
public final class AxisLook {

  private static final Texts TEXTS = Texts.of(AxisLook.class);

  private AxisLook() {}

  /// The word.
  public static String word(Axis axis) {
    return switch (axis) {
      case ACKNOWLEDGEMENT -> TEXTS.get("axis.acknowledgement");
      case ACTION -> TEXTS.get("axis.action");
      case BOUNDARIES -> TEXTS.get("axis.boundaries");
    };
  }

  /// The icon.
  public static Icon icon(Axis axis) {
    return switch (axis) {
      case ACKNOWLEDGEMENT -> Icon.ACKNOWLEDGEMENT;
      case ACTION -> Icon.ACTION;
      case BOUNDARIES -> Icon.BOUNDARIES;
    };
  }

  /// The style class that gives the colour.
  public static String style(Axis axis) {
    return axis.name().toLowerCase(Locale.ROOT);
  }

  /// A chip in the colour of an axis; a screen reader hears the axis by its word.
  public static Label chip(Axis axis, String text) {
    Label chip = Parts.chip(icon(axis), text, style(axis));
    chip.setAccessibleText(word(axis) + ": " + text);
    return chip;
  }

  /// A row with icon, word, bar and figure of an axis.
  ///
  /// @param value 0..100
  public static HBox meter(Axis axis, double value) {
    Label name = Parts.styled(new Label(word(axis), icon(axis).node()), "axis-name", style(axis));
    ProgressBar bar = Parts.styled(new ProgressBar(value / 100), "axis-bar", style(axis));
    HBox.setHgrow(bar, Priority.ALWAYS);
    Label figure = Parts.styled(new Label(String.valueOf(Math.round(value))), "axis-figure");
    HBox row = new HBox(name, bar, figure);
    row.getStyleClass().addAll(List.of("axis-meter"));
    row.setAccessibleText(TEXTS.get("axis.of100", word(axis), Math.round(value)));
    return row;
  }
}
