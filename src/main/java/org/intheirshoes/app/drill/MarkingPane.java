package org.intheirshoes.app.drill;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.drill.Sheet;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Texts;

/// One player marks the rep of the turn; nobody sees it before all marks are in.
final class MarkingPane implements StagePane {

  private static final Texts TEXTS = Texts.of(MarkingPane.class);

  private final MarkSheet sheet = new MarkSheet();
  private final List<AxisMarks> marks = new ArrayList<>();
  private final VBox root;
  private final Subscription subscription;

  MarkingPane(RoundModel model, Stage.Marking stage, ObservableValue<Room> room) {
    Round round = model.get();
    String name = round.name(stage.player());
    Button done =
        Parts.primary(
            TEXTS.get("marks.done"),
            () ->
                sheet
                    .sheet()
                    .ifPresent(each -> model.does(new RoundStep.Mark(stage.player(), each))));
    done.setId("hand-in");
    done.disableProperty().bind(sheet.completeProperty().map(complete -> !complete));
    Button skip =
        Parts.quiet(
            TEXTS.get("marks.skip"), () -> model.does(new RoundStep.Abstain(stage.player())));
    skip.setId("abstain");
    FlowPane axes = Parts.styled(new FlowPane(), "mark-axes");
    for (Axis axis : Axis.ALL) {
      axes.getChildren().add(card(axis, round));
    }
    axes.setMinWidth(0);
    root =
        Parts.styled(
            new VBox(
                Parts.text(
                    stage.player() == stage.rep()
                        ? TEXTS.get("marks.self", name)
                        : TEXTS.get("marks.other", name, round.name(stage.rep())),
                    "pair-say"),
                Parts.text(TEXTS.get("marks.lead"), "muted"),
                axes,
                new TurnMarks(round, sheet),
                Parts.styled(new FlowPane(done, skip), "pass-ways")),
            "marking-pane");
    subscription =
        axes.widthProperty()
            .subscribe(_ -> share(axes, room.getValue()))
            .and(room.subscribe(now -> share(axes, now)));
  }

  private VBox card(Axis axis, Round round) {
    AxisMarks column = new AxisMarks(axis, sheet.mark(axis));
    marks.add(column);
    VBox seen = Parts.styled(new VBox(Parts.text(TEXTS.get("marks.seen"), "muted", "small")));
    seen.getStyleClass().add("mark-seen");
    List<String> items = round.plan().material().lookFor(axis);
    for (int i = 0; i < items.size(); i++) {
      Sheet.Tick tick = new Sheet.Tick(axis, i);
      var text = Parts.text(items.get(i), "small");
      text.setGraphic(Icon.GOOD.node());
      text.setMouseTransparent(true);
      ToggleButton box = Parts.styled(new MarkRow(text), "tick-row");
      box.setId("tick-" + org.intheirshoes.app.shell.AxisLook.style(axis) + "-" + i);
      box.setAccessibleText(items.get(i));
      box.setMaxWidth(Double.MAX_VALUE);
      box.setOnAction(_ -> sheet.toggle(tick));
      seen.getChildren().add(box);
    }
    return Parts.styled(new VBox(column, seen), "card", "mark-card");
  }

  private static void share(FlowPane axes, Room room) {
    double width = axes.getWidth();
    double gap = axes.getHgap();
    double each = Math.floor(room == Room.NARROW ? width : (width - 2 * gap) / 3 - 1);
    axes.getChildren().forEach(card -> ((Region) card).setPrefWidth(Math.max(0, each)));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    marks.getFirst().first().requestFocus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
  }
}
