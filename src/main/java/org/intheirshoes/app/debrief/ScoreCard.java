package org.intheirshoes.app.debrief;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// The number, last and without a frame.
final class ScoreCard extends VBox {

  private static final Texts TEXTS = Texts.of(ScoreCard.class);

  ScoreCard(Score score) {
    VBox words =
        Parts.styled(
            new VBox(
                Parts.text(score.verdict(), "h3", "verdict"),
                Parts.text(score.meaning(), "muted", "small")),
            "tight");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = Parts.styled(new HBox(words), "score-row");
    row.setAlignment(Pos.CENTER_LEFT);
    score
        .number()
        .ifPresent(
            number -> {
              Label figure = Parts.styled(new Label(number), "score-figure");
              figure.setMinWidth(USE_PREF_SIZE);
              figure.setAccessibleText(TEXTS.get("score.spoken", number, score.verdict()));
              row.getChildren().addFirst(figure);
            });
    getChildren().add(row);
    score.notes().forEach(note -> getChildren().add(Parts.text(note, "muted", "small")));
    getStyleClass().add("score-card");
    setMinHeight(USE_PREF_SIZE);
  }
}
