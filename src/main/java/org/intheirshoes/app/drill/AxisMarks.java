package org.intheirshoes.app.drill;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.texts.Texts;

/// The five marks of one axis, each with what a rep does who gets it.
final class AxisMarks extends VBox {

  private static final Texts TEXTS = Texts.of(AxisMarks.class);

  private final List<ToggleButton> rows = new ArrayList<>();

  AxisMarks(Axis axis, IntegerProperty mark) {
    getStyleClass().addAll("axis-marks", AxisLook.style(axis));
    Label name =
        Parts.styled(
            new Label(AxisLook.word(axis), AxisLook.icon(axis).node()),
            "h3",
            "axis-name",
            AxisLook.style(axis));
    getChildren().add(name);
    for (int value = Marks.MAX; value >= 0; value--) {
      rows.add(row(axis, value, mark));
    }
    getChildren().addAll(rows);
    mark.subscribe(
        now -> {
          for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setSelected(Marks.MAX - i == now.intValue());
          }
        });
  }

  private static ToggleButton row(Axis axis, int value, IntegerProperty mark) {
    Label figure = Parts.styled(new Label(String.valueOf(value)), "mark-figure");
    Label anchor = Parts.text(Anchors.of(axis, value), "mark-anchor", "small");
    HBox.setHgrow(anchor, Priority.ALWAYS);
    anchor.setMaxWidth(Double.MAX_VALUE);
    HBox content = Parts.styled(new HBox(figure, anchor), "mark-content");
    content.setMouseTransparent(true);
    ToggleButton row = Parts.styled(new MarkRow(content), "mark-row");
    row.setId("mark-" + AxisLook.style(axis) + "-" + value);
    row.setAccessibleText(
        TEXTS.get("mark.said", AxisLook.word(axis), value, Anchors.of(axis, value)));
    row.setMaxWidth(Double.MAX_VALUE);
    row.setOnAction(
        _ -> {
          mark.set(value);
          row.setSelected(true);
        });
    return row;
  }

  /// The first mark, for the focus.
  ToggleButton first() {
    return rows.getFirst();
  }
}
