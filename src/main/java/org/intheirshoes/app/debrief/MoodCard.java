package org.intheirshoes.app.debrief;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// How it felt to the customer: the curve, and the same figures as a table.
final class MoodCard extends VBox {

  private static final Texts TEXTS = Texts.of(MoodCard.class);

  private final List<MoodPoint> mood;
  private final List<Decision> decisions;
  private final StackPane body = new StackPane();
  private final Node chart;

  MoodCard(String customer, List<MoodPoint> mood, List<Decision> decisions, IntConsumer select) {
    this.mood = mood;
    this.decisions = decisions;
    MoodChart curve = new MoodChart(mood, decisions, select);
    curve.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    curve.setAccessibleText(spoken(mood));
    boolean lost = decisions.stream().anyMatch(each -> each.worth() == Decision.Worth.COSTLY);
    String hint = TEXTS.get(lost ? "mood.hint" : "mood.hint.lossless");
    chart = new VBox(curve, Parts.text(hint, "muted", "small", "hint"));
    Label title = Parts.text(TEXTS.get("mood.title", customer), "h3");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button toggle = Parts.quiet(TEXTS.get("mood.table"), () -> {});
    toggle.setId("mood-toggle");
    toggle.setOnAction(_ -> toggle(toggle));
    HBox head = Parts.styled(new HBox(title, toggle), "card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    body.getChildren().add(chart);
    getChildren().addAll(head, body);
    getStyleClass().addAll("card", "mood-card");
    setMinHeight(USE_PREF_SIZE);
  }

  /// The curves in two sentences.
  static String spoken(List<MoodPoint> mood) {
    MoodPoint first = mood.getFirst();
    MoodPoint last = mood.getLast();
    int highest = mood.stream().mapToInt(MoodPoint::frustration).max().orElse(0);
    return TEXTS.get(
        "mood.spoken",
        first.frustration(),
        last.frustration(),
        highest,
        first.trust(),
        last.trust());
  }

  private void toggle(Button toggle) {
    boolean table = body.getChildren().contains(chart);
    body.getChildren().setAll(table ? table() : chart);
    toggle.setText(TEXTS.get(table ? "mood.curve" : "mood.table"));
  }

  private Node table() {
    GridPane grid = Parts.styled(new GridPane(), "mood-table");
    row(
        grid,
        0,
        List.of(
            TEXTS.get("mood.column.turn"),
            TEXTS.get("mood.column.frustration"),
            TEXTS.get("mood.column.trust"),
            TEXTS.get("mood.column.cost")),
        "strong");
    for (MoodPoint point : mood) {
      boolean before = point.turn() == 0;
      String cost =
          before ? "" : decisions.get(point.turn() - 1).cost().map(Points::text).orElse("");
      row(
          grid,
          point.turn() + 1,
          List.of(
              before ? TEXTS.get("mood.start") : String.valueOf(point.turn()),
              String.valueOf(point.frustration()),
              String.valueOf(point.trust()),
              cost),
          "figures");
    }
    return grid;
  }

  private static void row(GridPane grid, int row, List<String> cells, String style) {
    for (int column = 0; column < cells.size(); column++) {
      Label cell = Parts.styled(new Label(cells.get(column)), style, "small");
      GridPane.setHgrow(cell, Priority.ALWAYS);
      grid.add(cell, column, row);
    }
  }
}
