package org.intheirshoes.app.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.TallScroll;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.library.CheckedScript;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.texts.Texts;

/// The graph to walk through, with the chosen place beside it, or below it where there is little room.
final class GraphSection {

  private static final Texts TEXTS = Texts.of(GraphSection.class);
  private static final double USUAL_TEXT = 16;

  private final ReportModel model;
  private final GridPane root = Parts.styled(new GridPane(), "graph-section");
  private final GraphPane graph;
  private final Label instead = Parts.text(TEXTS.get("graph.wait"), "muted");
  private final Label part = Parts.text("", "small");
  private final Label hint = Parts.text(TEXTS.get("graph.hint"), "muted", "small");
  private final Label probe = new Label();
  private final HBox tools;
  private final PlacePane place;
  private final TallScroll side;
  private Map<String, List<Finding>> findings = Map.of();

  GraphSection(ReportModel model) {
    this.model = model;
    root.setId("graph-section");
    graph = new GraphPane(model::choose, this::play);
    place = new PlacePane(model);
    side = Parts.styled(new TallScroll(place.root()), "card", "side-card");
    tools =
        Parts.styled(
            new HBox(
                tool(Icon.LARGER, TEXTS.get("graph.larger"), graph::enlarge),
                tool(Icon.SMALLER, TEXTS.get("graph.smaller"), graph::reduce),
                tool(Icon.FIT, TEXTS.get("graph.all"), graph::showAll)),
            "graph-tools");
    tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(tools, javafx.geometry.Pos.BOTTOM_RIGHT);
    // Tells how large text is, whatever else says so.
    probe.setVisible(false);
    probe.setManaged(false);
    probe.fontProperty().subscribe(font -> graph.setTextScale(font.getSize() / USUAL_TEXT));
    StackPane drawn =
        Parts.styled(new StackPane(graph, instead, tools, probe), "card", "graph-card");
    VBox left = Parts.styled(new VBox(drawn, part, hint), "graph-left");
    VBox.setVgrow(drawn, Priority.ALWAYS);
    root.add(left, 0, 0);
    root.add(side, 1, 0);
  }

  private static Button tool(Icon icon, String name, Runnable action) {
    Button button = Parts.quiet("", action);
    button.setGraphic(icon.node());
    button.setAccessibleText(name);
    return button;
  }

  GridPane root() {
    return root;
  }

  /// Lays the two out beside each other, or one below the other.
  void setRoom(Room room) {
    ColumnConstraints graphColumn = new ColumnConstraints();
    graphColumn.setHgrow(Priority.ALWAYS);
    graphColumn.setFillWidth(true);
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    if (room == Room.WIDE) {
      graphColumn.setPercentWidth(60);
      ColumnConstraints sideColumn = new ColumnConstraints();
      sideColumn.setPercentWidth(40);
      root.getColumnConstraints().setAll(graphColumn, sideColumn);
      root.getRowConstraints().setAll(row);
      GridPane.setConstraints(side, 1, 0);
      // It scrolls by itself, so that the graph stays in sight.
      side.setPrefHeight(0);
    } else {
      root.getColumnConstraints().setAll(graphColumn);
      root.getRowConstraints().setAll(row, new RowConstraints());
      GridPane.setConstraints(side, 0, 1);
      side.setPrefHeight(Region.USE_COMPUTED_SIZE);
    }
  }

  private void play() {
    model.placeProperty().get().ifPresent(model::playFrom);
  }

  /// Shows the graph once it is drawn.
  void show(Optional<ReportModel.Plan> plan) {
    model
        .goodProperty()
        .get()
        .ifPresent(
            good ->
                plan.ifPresent(
                    drawn -> {
                      boolean focused = graph.hasFocus();
                      graph.show(drawn.graph(), new BestWay(good.report().bestLine()));
                      graph.show(findings);
                      graph.mark(model.placeProperty().get());
                      drawn.around().ifPresent(_ -> graph.centre());
                      part.setText(TEXTS.get("graph.part", good.scenario().places().size()));
                      if (focused) {
                        graph.focusChosen();
                      }
                    }));
    Visible.when(graph.isEmpty()).apply(instead);
    Visible.when(plan.flatMap(ReportModel.Plan::around).isPresent()).apply(part);
    showPlace();
  }

  /// Shows what was found in the script as it stands.
  void show(CheckedScript script) {
    findings = Finding.byPlace(script);
    graph.show(findings);
    showPlace();
  }

  /// Shows the place that is chosen.
  void showPlace() {
    graph.mark(model.placeProperty().get());
    model
        .goodProperty()
        .get()
        .ifPresent(
            good ->
                chosen(good)
                    .ifPresent(
                        here ->
                            place.show(good, here, findings.getOrDefault(here.id(), List.of()))));
    side.setVvalue(0);
  }

  private Optional<Place> chosen(ReportModel.Good good) {
    return model
        .placeProperty()
        .get()
        .flatMap(id -> Optional.ofNullable(good.scenario().places().get(id)));
  }

  /// Puts the focus on the chosen place.
  void focus() {
    graph.focusChosen();
  }
}
