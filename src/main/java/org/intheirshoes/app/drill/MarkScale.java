package org.intheirshoes.app.drill;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.texts.Texts;

/// Five marks in a row, for one moment on one axis; a second press takes a mark away.
final class MarkScale extends HBox {

  private static final Texts TEXTS = Texts.of(MarkScale.class);

  MarkScale(String name, Axis axis, IntegerProperty mark) {
    this(name, "", axis, mark);
  }

  /// @param moment what is marked, for those who hear the page; may be empty
  MarkScale(String name, String moment, Axis axis, IntegerProperty mark) {
    String spoken = moment.isEmpty() ? name : TEXTS.get("mark.moment", moment, name);
    getStyleClass().addAll("mark-scale", AxisLook.style(axis));
    Label label =
        Parts.styled(
            new Label(name, AxisLook.icon(axis).node()), "axis-name", AxisLook.style(axis));
    getChildren().add(label);
    List<ToggleButton> steps = new ArrayList<>();
    for (int value = 0; value <= Marks.MAX; value++) {
      int each = value;
      ToggleButton step = Parts.styled(new ToggleButton(String.valueOf(value)), "scale-step");
      step.setAccessibleText(TEXTS.get("mark.said", spoken, value, Anchors.of(axis, value)));
      step.setTooltip(new Tooltip(Anchors.of(axis, value)));
      step.setId("scale-" + AxisLook.style(axis) + "-" + value);
      step.setOnAction(_ -> mark.set(mark.get() == each ? MarkSheet.OPEN : each));
      steps.add(step);
    }
    getChildren().addAll(steps);
    mark.subscribe(
        now -> {
          for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setSelected(i == now.intValue());
          }
        });
  }
}
