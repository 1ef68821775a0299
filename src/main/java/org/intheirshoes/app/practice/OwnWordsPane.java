package org.intheirshoes.app.practice;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.WordsArea;
import org.intheirshoes.texts.Texts;

/// A box for a reply in the learner's own words, before the responses.
final class OwnWordsPane extends VBox {

  private static final Texts TEXTS = Texts.of(OwnWordsPane.class);
  private static final int ROWS = 3;

  private final WordsArea area = Parts.styled(new WordsArea(), "field", "own-words");

  OwnWordsPane(OwnWordsModel model) {
    getStyleClass().addAll("card", "ask-card");
    setMinHeight(0);
    var title = Parts.text(TEXTS.get("own.title"), "h3");
    title.setGraphic(Icon.SPOKEN.node());
    area.setId("own-words");
    area.setWrapText(true);
    area.setPrefRowCount(ROWS);
    area.setAccessibleText(TEXTS.get("own.title"));
    area.textProperty().bindBidirectional(model.wordsProperty());
    Button done = Parts.primary(TEXTS.get("own.done"), model::done);
    done.setId("own-done");
    Button skip = Parts.quiet(TEXTS.get("skip"), model::skip);
    skip.setId("own-skip");
    area.setMinHeight(0);
    FlowPane buttons =
        Buttons.row(
            Buttons.withKey(done, TEXTS.get("key.enter")),
            Buttons.withKey(skip, TEXTS.get("key.escape")));
    // However little room there is, the buttons stay in sight.
    buttons.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, area, buttons);
  }

  /// Where the focus belongs.
  Node focusTarget() {
    return area;
  }
}
