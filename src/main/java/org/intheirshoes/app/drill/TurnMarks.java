package org.intheirshoes.app.drill;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.drill.Round;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Texts;

/// Marks of single moments, for whoever wants to talk about one of them. They open on demand, and any
/// of them may stay open.
final class TurnMarks extends VBox {

  private static final Texts TEXTS = Texts.of(TurnMarks.class);

  TurnMarks(Round round, MarkSheet sheet) {
    getStyleClass().add("turn-marks");
    List<Integer> moments = round.markable();
    Visible.when(!moments.isEmpty()).apply(this);
    VBox rows =
        Parts.styled(new VBox(Parts.text(TEXTS.get("marks.turns.lead"), "muted")), "turn-marks");
    moments.forEach(number -> rows.getChildren().add(row(round, number, sheet)));
    Visible.when(false).apply(rows);
    Button open = Parts.quiet(TEXTS.get("marks.turns"), () -> {});
    open.setId("turn-by-turn");
    open.setOnAction(
        _ -> {
          Visible.when(!rows.isVisible()).apply(rows);
          open.setText(TEXTS.get(rows.isVisible() ? "marks.turns.close" : "marks.turns"));
        });
    getChildren().addAll(new FlowPane(open), rows);
  }

  private static Node row(Round round, int number, MarkSheet sheet) {
    String title = MomentWords.title(round, number);
    VBox card = Parts.styled(new VBox(Parts.text(title, "h3")), "card", "compare-row");
    MomentWords.said(round.soFar(), number)
        .ifPresent(
            words ->
                card.getChildren().add(Parts.text(TEXTS.get("choose.said", words), "turn-said")));
    FlowPane scales = Parts.styled(new FlowPane(), "free-axes");
    for (Axis axis : Axis.ALL) {
      IntegerProperty mark = new SimpleIntegerProperty(MarkSheet.OPEN);
      mark.subscribe(now -> sheet.moment(number, axis, now.intValue()));
      MarkScale scale = new MarkScale(AxisLook.word(axis), title, axis, mark);
      scale.setId("moment-" + number + "-" + AxisLook.style(axis));
      scales.getChildren().add(scale);
    }
    card.getChildren().add(scales);
    return card;
  }
}
