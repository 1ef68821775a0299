package org.intheirshoes.app.course;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// The steps of a course as pieces of one bar: full where they are done.
final class StepBar extends HBox {

  private static final Texts TEXTS = Texts.of(StepBar.class);

  StepBar() {
    getStyleClass().add("step-bar");
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /// Shows how far somebody is.
  void show(Trail trail) {
    List<Region> pieces = trail.stops().stream().map(StepBar::piece).toList();
    getChildren().setAll(pieces);
    setAccessibleText(TEXTS.get("count.spoken", trail.done(), trail.stops().size()));
  }

  private static Region piece(Stop stop) {
    Region piece =
        Parts.styled(
            new Region(),
            "step-piece",
            switch (stop.state()) {
              case DONE -> "step-done";
              case NEXT -> "step-next";
              case OPEN -> "step-open";
            });
    piece.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(piece, Priority.ALWAYS);
    return piece;
  }
}
