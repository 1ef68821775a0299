package org.intheirshoes.app.wellbeing;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.texts.Texts;

/// A quiet card after several hard conversations in a row; it hides itself where there were none.
final class RespiteCard extends VBox {

  private static final Texts TEXTS = Texts.of(RespiteCard.class);

  private final RespiteModel model;
  private final Label good = line(Icon.PRACTISE);
  private final Button play;

  RespiteCard(RespiteModel model) {
    this.model = model;
    getStyleClass().addAll("card", "respite-card");
    setId("respite");
    play = Parts.quiet(TEXTS.get("rest.play"), model::play);
    play.setId("respite-play");
    model.stateProperty().subscribe(this::show);
  }

  /// Only once there is something to say: JavaFX styles what nobody sees as well, at each start.
  private void fill() {
    Button moments = Parts.quiet(TEXTS.get("rest.moments"), model::showMoments);
    moments.setId("respite-moments");
    Button dismiss = Parts.quiet(TEXTS.get("rest.dismiss"), model::dismiss);
    dismiss.setId("respite-dismiss");
    dismiss.setAccessibleText(TEXTS.get("rest.dismiss.spoken"));
    Label pause = line(Icon.BREAK);
    pause.setText(TEXTS.get("rest.break"));
    getChildren()
        .addAll(
            Parts.text(TEXTS.get("rest.title"), "h2"),
            Parts.text(TEXTS.get("rest.lead"), "muted"),
            good,
            pause,
            Parts.styled(new FlowPane(play, moments, dismiss), "respite-ways"));
  }

  private static Label line(Icon icon) {
    Label line = Parts.text("", "respite-line");
    line.setGraphic(icon.node());
    return line;
  }

  private void show(RespiteModel.State state) {
    switch (state) {
      case RespiteModel.Nothing() -> Visible.NO.apply(this);
      case RespiteModel.Suggested(Optional<RespiteModel.GoodOne> found) -> {
        if (getChildren().isEmpty()) {
          fill();
        }
        Visible.YES.apply(this);
        good.setText(found.map(RespiteCard::words).orElse(""));
        Visible.when(found.isPresent()).apply(good);
        Visible.when(found.isPresent()).apply(play);
        found.ifPresent(
            one ->
                play.setAccessibleText(TEXTS.get("rest.play.spoken", one.item().card().title())));
      }
    }
  }

  private static String words(RespiteModel.GoodOne one) {
    String title = one.item().card().title();
    int minutes = one.item().card().minutes();
    return switch (one.reason()) {
      case EASY -> TEXTS.get("rest.easy", title, minutes);
      case WENT_WELL -> TEXTS.get("rest.well", title, minutes, one.best().orElse(0));
    };
  }
}
