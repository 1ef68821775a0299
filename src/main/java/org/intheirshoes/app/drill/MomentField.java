package org.intheirshoes.app.drill;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.texts.Texts;

/// Keeps a good moment of a player.
final class MomentField extends FlowPane {

  private static final Texts TEXTS = Texts.of(MomentField.class);

  MomentField(RoundModel model) {
    getStyleClass().add("moment-field");
    Round round = model.get();
    int player =
        model.stage() instanceof Stage.Comparing(var result, var _)
            ? result.seating().rep()
            : round.seating().rep();
    TextField words = Parts.styled(new TextField(), "field", "moment-words");
    words.setId("good-moment");
    words.setPromptText(TEXTS.get("moment.prompt", round.name(player)));
    words.setAccessibleText(TEXTS.get("moment.prompt", round.name(player)));
    Button keep =
        Parts.quiet(
            TEXTS.get("moment.keep"),
            () -> {
              int before = model.get().moments().size();
              model.does(new RoundStep.KeepMoment(player, words.getText().strip()));
              if (model.get().moments().size() > before) {
                words.clear();
                model.tell(TEXTS.get("moment.kept"));
              }
            });
    keep.setGraphic(Icon.KEEP.node());
    keep.setId("keep-moment");
    words.setOnAction(_ -> keep.fire());
    words.textProperty().subscribe(text -> keep.setDisable(text.isBlank()));
    getChildren().addAll(words, keep);
  }
}
