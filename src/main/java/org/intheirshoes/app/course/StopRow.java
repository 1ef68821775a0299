package org.intheirshoes.app.course;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;

/// A step on the page of its course: a number on the line that joins them, what it is, why it comes
/// here, and a button.
final class StopRow extends HBox {

  private final Button button;

  StopRow(Trail trail, Stop stop, Runnable begin) {
    getStyleClass().addAll("stop-row", style(stop));
    button =
        stop.state() == Stop.State.NEXT
            ? Parts.primary(StopWords.button(stop), begin)
            : Parts.quiet(StopWords.button(stop), begin);
    button.setId("stop-" + stop.number());
    button.setAccessibleText(StopWords.spoken(stop, trail.stops().size()));
    Visible.when(!(stop.thing() instanceof Stop.Gone)).apply(button);
    VBox words = words(stop);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(rail(trail, stop), words, way(stop));
  }

  private static String style(Stop stop) {
    return switch (stop.state()) {
      case DONE -> "stop-done";
      case NEXT -> "stop-next";
      case OPEN -> "stop-open";
    };
  }

  private static Node rail(Trail trail, Stop stop) {
    Label number = new Label();
    if (stop.state() == Stop.State.DONE) {
      number.setGraphic(Icon.GOOD.node());
    } else {
      number.setText(String.valueOf(stop.number()));
    }
    StackPane badge = new StackPane(Parts.styled(number, "small", "strong"));
    Parts.styled(badge, "stop-badge").setMinHeight(Region.USE_PREF_SIZE);
    Region above = Parts.styled(new Region(), "stop-line", "stop-line-above");
    Region below = Parts.styled(new Region(), "stop-line");
    VBox.setVgrow(below, Priority.ALWAYS);
    above.setVisible(stop.number() > 1);
    below.setVisible(stop.number() < trail.stops().size());
    VBox rail = Parts.styled(new VBox(above, badge, below), "stop-rail");
    rail.setAlignment(Pos.TOP_CENTER);
    return rail;
  }

  private static VBox words(Stop stop) {
    Label about = Parts.text(StopWords.about(stop.thing()), "muted", "small", "stop-about");
    about.setGraphic(StopWords.icon(stop.thing()).node());
    Visible.when(!about.getText().isEmpty()).apply(about);
    VBox words =
        Parts.styled(
            new VBox(
                Parts.text(StopWords.title(stop.thing()), "h3"),
                Parts.text(stop.step().why(), "stop-why"),
                about),
            "stop-words");
    StopWords.note(stop.thing())
        .ifPresent(
            note -> {
              Label label = Parts.text(note, "small", "stop-about");
              label.setMaxWidth(Double.MAX_VALUE);
              label.setGraphic(Icon.NOTE.node());
              words.getChildren().add(label);
            });
    return words;
  }

  private Node way(Stop stop) {
    Label standing = Parts.text(StopWords.standing(stop), "muted", "small");
    Visible.when(!standing.getText().isEmpty()).apply(standing);
    FlowPane way = Parts.styled(new FlowPane(standing, button), "stop-way");
    way.setAlignment(Pos.CENTER_RIGHT);
    return way;
  }

  /// Begins the step.
  Button button() {
    return button;
  }
}
