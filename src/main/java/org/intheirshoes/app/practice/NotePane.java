package org.intheirshoes.app.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.analysis.check.Finding;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.TallScroll;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.coach.OwnWords;
import org.intheirshoes.coach.TurnNote;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Texts;

/// Beside a turn, once the customer has answered: a chip for each axis, one reason, and what the learner
/// would have said.
final class NotePane extends TallScroll {

  private static final Texts TEXTS = Texts.of(NotePane.class);

  private final VBox card;
  private final ObservableValue<Room> room;

  NotePane(NoteModel model, ObservableValue<Room> room) {
    super(Parts.styled(new VBox(), "card", "note-card"));
    setId("turn-note");
    card = (VBox) getContent();
    this.room = room;
    model.shownProperty().subscribe(this::show);
    room.subscribe(_ -> show(model.shownProperty().get()));
  }

  private void show(Optional<NoteModel.Beside> beside) {
    card.getChildren().clear();
    beside.ifPresent(this::fill);
    Visible.when(!card.getChildren().isEmpty()).apply(this);
    setVvalue(0);
  }

  private void fill(NoteModel.Beside beside) {
    beside.note().ifPresent(note -> card.getChildren().addAll(chips(note), words(note)));
    beside
        .noticed()
        .filter(_ -> beside.note().isPresent())
        .ifPresent(
            noticed -> {
              Label label = Parts.text(TEXTS.get("note.noticed", noticed), "muted", "small");
              label.setGraphic(Icon.NOTICE.node());
              card.getChildren().add(label);
            });
    beside.own().ifPresent(own -> card.getChildren().add(compared(own, beside)));
  }

  private static FlowPane chips(TurnNote note) {
    FlowPane chips = Parts.styled(new FlowPane(), "note-chips");
    for (Axis axis : Axis.ALL) {
      Integer mark = note.marks().get(axis);
      if (mark != null) {
        Label chip = AxisLook.chip(axis, TEXTS.get("note.chip", AxisLook.word(axis), level(mark)));
        chip.setAccessibleText(AxisLook.word(axis) + ": " + level(mark));
        chips.getChildren().add(chip);
      }
    }
    return chips;
  }

  private static String level(int mark) {
    return switch (mark) {
      case 0 -> TEXTS.get("level.0");
      case 1 -> TEXTS.get("level.1");
      case 2 -> TEXTS.get("level.2");
      case 3 -> TEXTS.get("level.3");
      default -> TEXTS.get("level.4");
    };
  }

  private static Node words(TurnNote note) {
    return Parts.text(note.words(), "note-words");
  }

  /// Her own words beside those she chose and the best that were open, with what the rules of the
  /// language find in hers.
  private Node compared(OwnWords own, NoteModel.Beside beside) {
    VBox hers = column(TEXTS.get("note.own"), own.said());
    List<Finding> findings = own.findings();
    for (Finding finding : findings) {
      Label label =
          Parts.text(
              TEXTS.get("note.finding", finding.message(), finding.rule().better()),
              "small",
              "finding");
      label.setGraphic(Icon.NOTE.node());
      hers.getChildren().add(label);
    }
    List<VBox> columns = new ArrayList<>(List.of(hers));
    if (beside.best().equals(Optional.of(beside.chosen()))) {
      columns.add(column(TEXTS.get("note.chosen.best"), beside.chosen()));
    } else {
      columns.add(column(TEXTS.get("note.chosen"), beside.chosen()));
      beside.best().ifPresent(best -> columns.add(column(TEXTS.get("note.best"), best)));
    }
    return grid(columns);
  }

  private Node grid(List<VBox> columns) {
    GridPane grid = Parts.styled(new GridPane(), "compared");
    int side = room.getValue() == Room.WIDE ? columns.size() : 1;
    for (int i = 0; i < columns.size(); i++) {
      grid.add(columns.get(i), i % side, i / side);
    }
    // Columns of a known width measure their words at that width; those of a box do not.
    for (int i = 0; i < side; i++) {
      ColumnConstraints part = new ColumnConstraints();
      part.setPercentWidth(100.0 / side);
      grid.getColumnConstraints().add(part);
    }
    return grid;
  }

  private static VBox column(String title, String text) {
    return Parts.styled(new VBox(Parts.text(title, "muted", "small"), new RichText(text)), "tight");
  }
}
