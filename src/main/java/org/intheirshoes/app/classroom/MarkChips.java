package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Markup;
import org.kordamp.ikonli.javafx.FontIcon;

/// The marks of a response: a chip for each axis in play, with the word of the axis where there is
/// room for all the words.
final class MarkChips extends Region {

  private static final Texts TEXTS = Texts.of(MarkChips.class);

  private final double gap;
  private final List<HBox> chips = new ArrayList<>();
  private final List<Text> words = new ArrayList<>();

  MarkChips(Marks marks, Metrics metrics) {
    double size = metrics.scale().size(Role.REASON);
    gap = size * 0.5;
    for (Axis axis : Axis.ALL) {
      if (marks.inPlay(axis)) {
        chips.add(chip(axis, marks.on(axis), size));
      }
    }
    getChildren().addAll(chips);
  }

  private HBox chip(Axis axis, int mark, double size) {
    FontIcon icon = AxisLook.icon(axis).node();
    icon.getStyleClass().setAll("room-icon");
    icon.setIconSize((int) Math.round(size * 1.1));
    Text word = letters(AxisLook.word(axis), Markup.Style.PLAIN, size);
    words.add(word);
    Text figure = letters(String.valueOf(mark), Markup.Style.BOLD, size);
    HBox chip = new HBox(size * 0.4, icon, word, figure);
    chip.getStyleClass().addAll("room-chip", AxisLook.style(axis));
    chip.setAccessibleText(TEXTS.get("mark", AxisLook.word(axis), mark));
    return chip;
  }

  private static Text letters(String text, Markup.Style style, double size) {
    Text letters = new Text(text);
    letters.getStyleClass().add("letters");
    letters.setFont(Paragraph.font(Role.REASON, style, size));
    return letters;
  }

  private void showWords(Words shown) {
    for (Text word : words) {
      word.setVisible(shown == Words.ALL);
      word.setManaged(shown == Words.ALL);
    }
  }

  private enum Words {
    ALL,
    NONE
  }

  private double needed() {
    return chips.stream().mapToDouble(chip -> chip.prefWidth(-1) + gap).sum() - gap;
  }

  @Override
  protected void layoutChildren() {
    for (HBox chip : chips) {
      double side = getHeight() * 0.4;
      chip.setPadding(new Insets(0, side, 0, side));
    }
    showWords(Words.ALL);
    if (needed() > getWidth()) {
      showWords(Words.NONE);
    }
    double x = 0;
    for (HBox chip : chips) {
      double width = chip.prefWidth(-1);
      chip.resizeRelocate(x, 0, width, getHeight());
      x += width + gap;
    }
  }
}
