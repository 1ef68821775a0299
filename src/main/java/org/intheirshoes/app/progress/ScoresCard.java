package org.intheirshoes.app.progress;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.logbook.ScenarioScores;
import org.intheirshoes.texts.Texts;

/// First, best and latest score of every scenario, as figures and as marks on a line from 0 to 100.
final class ScoresCard {

  private static final Texts TEXTS = Texts.of(ScoresCard.class);
  private static final int FIRST_ROWS = 6;

  private ScoresCard() {}

  static Region of(List<ScenarioScores> scenarios, Days days) {
    Rows<ScenarioScores> rows = new Rows<>(scenarios, FIRST_ROWS, each -> row(each, days));
    rows.setId("scores");
    return Parts.styled(
        new VBox(
            Parts.text(TEXTS.get("scores.title"), "h3"),
            Parts.text(TEXTS.get("scores.hint"), "muted", "small"),
            rows),
        "card",
        "progress-card");
  }

  private static Region row(ScenarioScores scores, Days days) {
    String played =
        TEXTS.get("scores.plays", scores.plays(), days.past(days.of(scores.lastPlayed())));
    VBox words =
        Parts.styled(
            new VBox(Parts.text(scores.title(), "strong"), Parts.text(played, "muted", "small")),
            "tight");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    HBox head =
        Parts.styled(
            new HBox(
                words,
                figure("score-first", TEXTS.get("scores.first"), scores.first()),
                figure("score-best", TEXTS.get("scores.best"), scores.best()),
                figure("score-latest", TEXTS.get("scores.latest"), scores.latest())),
            "score-head");
    VBox row = Parts.styled(new VBox(head, track(scores)), "score-line");
    row.setAccessibleText(
        TEXTS.get(
            "scores.spoken",
            scores.title(),
            played,
            said(scores.first()),
            said(scores.best()),
            said(scores.latest())));
    return row;
  }

  private static VBox figure(String mark, String name, OptionalInt score) {
    Label word = Parts.styled(new Label(name), "muted", "tiny");
    word.setGraphic(Parts.styled(new Region(), mark));
    VBox figure =
        Parts.styled(new VBox(Parts.styled(new Label(said(score)), "strong"), word), "score-cell");
    figure.setAlignment(Pos.TOP_RIGHT);
    figure.setMinWidth(Region.USE_PREF_SIZE);
    return figure;
  }

  private static String said(OptionalInt score) {
    return score.isPresent() ? String.valueOf(score.getAsInt()) : TEXTS.get("none");
  }

  /// The latest stands in front, the best around it: where they are one, both can be seen.
  private static Track track(ScenarioScores scores) {
    Track track = new Track(100);
    scores
        .first()
        .ifPresent(
            first -> scores.latest().ifPresent(last -> track.stretch(first, last, "score-way")));
    scores.best().ifPresent(best -> track.mark(best, "score-best"));
    scores.first().ifPresent(first -> track.mark(first, "score-first"));
    scores.latest().ifPresent(latest -> track.mark(latest, "score-latest"));
    return track;
  }
}
