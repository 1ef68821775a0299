package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.texts.Texts;

/// The marks of a response: a chip for each axis in play, and beside them, or below where there is no
/// room, why.
final class MarkChips extends Region {

  private static final Texts TEXTS = Texts.of(MarkChips.class);

  private final Metrics metrics;
  private final Marks marks;
  private final Paragraph reason;
  private final List<HBox> chips = new ArrayList<>();

  MarkChips(Marks marks, Words why, Metrics metrics) {
    this.metrics = metrics;
    this.marks = marks;
    double size = metrics.scale().size(Role.REASON);
    reason = new Paragraph(why, Role.REASON, size);
    for (Axis axis : Axis.ALL) {
      if (marks.inPlay(axis)) {
        chips.add(chip(axis, marks.on(axis), size));
      }
    }
    getChildren().addAll(chips);
    getChildren().add(reason);
  }

  private static HBox chip(Axis axis, int mark, double size) {
    Text icon = AxisLook.icon(axis).node("room-icon", size * 1.15);
    Text figure = new Text(String.valueOf(mark));
    figure.getStyleClass().add("letters");
    figure.setFont(Paragraph.font(Role.REASON, Markup.Style.BOLD, size));
    HBox chip = new HBox(size * 0.45, icon, figure);
    chip.getStyleClass().addAll("room-chip", AxisLook.style(axis));
    chip.setAccessibleText(TEXTS.get("mark", AxisLook.word(axis), mark));
    return chip;
  }

  @Override
  protected void layoutChildren() {
    double wide = metrics.chipWidth();
    double high = metrics.chipHeight();
    double indent = metrics.indent(marks, getWidth());
    double text = reason.prefHeight(getWidth() - indent);
    boolean beside = indent > 0 || chips.isEmpty();
    double top = beside ? Math.max(0, (high - text) / 2) : high + metrics.gap();
    double x = 0;
    for (HBox chip : chips) {
      chip.resizeRelocate(x, 0, wide, high);
      x += wide + metrics.chipGap();
    }
    reason.resizeRelocate(indent, Math.rint(top), getWidth() - indent, text);
  }
}
