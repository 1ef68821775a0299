package org.intheirshoes.app.drill;

import java.util.TreeMap;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.drill.Round;
import org.intheirshoes.texts.Texts;

/// The round is over: what each of the players will do.
final class FinishedPane implements StagePane {

  private static final Texts TEXTS = Texts.of(FinishedPane.class);

  private final Button back;
  private final VBox root;

  FinishedPane(RoundModel model, Runnable leave) {
    back = Parts.primary(TEXTS.get("finished.back"), leave);
    back.setId("back-to-pairs");
    Round round = model.get();
    VBox promised = Parts.styled(new VBox(), "column");
    new TreeMap<>(round.commitments())
        .forEach(
            (player, text) -> {
              if (!text.isBlank()) {
                promised
                    .getChildren()
                    .add(
                        Parts.styled(
                            new VBox(
                                Parts.text(round.name(player), "muted", "small"),
                                Parts.text(text, "scene-line")),
                            "card",
                            "scene-card"));
              }
            });
    round
        .moments()
        .forEach(
            moment -> {
              var line = Parts.text(moment.text(), "good-line");
              line.setGraphic(Icon.GOOD.node());
              promised.getChildren().add(line);
            });
    root =
        Parts.styled(
            new VBox(
                Parts.text(TEXTS.get("finished.title"), "pair-say"),
                Parts.text(
                    promised.getChildren().isEmpty()
                        ? TEXTS.get("finished.none")
                        : TEXTS.get("finished.lead"),
                    "pass-why",
                    "muted"),
                promised,
                Parts.styled(new FlowPane(back), "pass-ways")),
            "pass-pane");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    back.requestFocus();
  }
}
