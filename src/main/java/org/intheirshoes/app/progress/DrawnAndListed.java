package org.intheirshoes.app.progress;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// A card with a chart, and the same numbers as a table for who would rather read them.
final class DrawnAndListed extends VBox {

  private static final Texts TEXTS = Texts.of(DrawnAndListed.class);

  private final StackPane body;
  private final Region chart;
  private final Supplier<NumbersTable> making;
  private final Button toggle = Parts.quiet(TEXTS.get("table.show"), this::toggle);
  private Optional<NumbersTable> table = Optional.empty();

  /// @param foot what stands below the chart
  /// @param making makes the table when it is first asked for
  @SuppressWarnings("MissingSummary")
  DrawnAndListed(Region head, Region chart, Node foot, Supplier<NumbersTable> making) {
    this.chart = chart;
    this.making = making;
    this.body = new StackPane(chart);
    toggle.getStyleClass().add("small-button");
    HBox line = new HBox(foot, Parts.space(), toggle);
    line.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body, line);
    getStyleClass().addAll("card", "progress-card");
  }

  /// Shows the table in place of the chart, or the chart again.
  private void toggle() {
    NumbersTable numbers = table.orElseGet(this::make);
    boolean listed = chart.isVisible();
    numbers.setVisible(listed);
    numbers.setManaged(listed);
    chart.setVisible(!listed);
    // The chart keeps its room, so that nothing below it moves.
    toggle.setText(TEXTS.get(listed ? "table.hide" : "table.show"));
  }

  private NumbersTable make() {
    NumbersTable made = making.get();
    made.setMinHeight(0);
    made.prefHeightProperty().bind(chart.heightProperty());
    made.maxHeightProperty().bind(chart.heightProperty());
    body.getChildren().add(made);
    table = Optional.of(made);
    return made;
  }
}
