package org.intheirshoes.app.home;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.ChannelWords;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.LevelDots;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.portrait.StillPortrait;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Language;
import org.intheirshoes.texts.Texts;

/// A scenario on the shelf. How the learner stands with it can change while it is shown.
final class ScenarioCard {

  private static final Texts TEXTS = Texts.of(ScenarioCard.class);
  private static final int TINTS = 4;

  private final ShelfItem item;
  private final Label standing = Parts.styled(new Label(), "small");
  private final ActionCard root;

  ScenarioCard(ShelfItem item, int position, Runnable action) {
    this.item = item;
    Scenario.Card card = item.card();
    VBox text =
        Parts.styled(
            new VBox(
                Parts.text(card.title(), "h3"),
                Parts.text(card.setting(), "muted", "small", "card-setting")),
            "card-text");
    card.contentNote()
        .ifPresent(
            note -> {
              Label label = Parts.text(note, "small", "card-note");
              label.setGraphic(Icon.NOTE.node());
              text.getChildren().add(label);
            });
    VBox all = Parts.styled(new VBox(text, foot(card)), "card-body");
    VBox.setVgrow(text, javafx.scene.layout.Priority.ALWAYS);
    VBox.setVgrow(all, javafx.scene.layout.Priority.ALWAYS);
    root = new ActionCard("", action, picture(item.look(), position), all);
    root.getStyleClass().add("scenario-card");
    root.setId("card-" + item.id());
    show(new Standings.Standing.Unknown());
  }

  /// What to put on the page.
  ActionCard root() {
    return root;
  }

  /// Shows how the learner stands with it.
  void show(Standings standings) {
    show(standings.of(item.id()));
  }

  private void show(Standings.Standing now) {
    String words =
        switch (now) {
          case Standings.Standing.Unknown _ -> "";
          case Standings.Standing.New _ -> TEXTS.get("card.new");
          case Standings.Standing.Open(int turn) -> TEXTS.get("card.open", turn);
          case Standings.Standing.Best(int score) -> TEXTS.get("card.best", score);
        };
    standing.setText(words);
    standing
        .getStyleClass()
        .setAll("label", "small", now instanceof Standings.Standing.Open ? "open-turn" : "muted");
    root.setAccessibleText(spoken(words));
  }

  private String spoken(String standing) {
    Scenario.Card card = item.card();
    return TEXTS.get(
            "card.spoken",
            card.title(),
            ChannelWords.of(card.channel()),
            card.setting(),
            card.level(),
            card.minutes())
        + (standing.isEmpty() ? "" : " " + standing + ".")
        + card.contentNote().map(note -> " " + note).orElse("");
  }

  /// A person on a tinted ground, cut at the shoulders.
  static StackPane picture(Look look, int position) {
    StackPane picture =
        Parts.styled(new StackPane(new StillPortrait(look)), "picture", tint(position));
    picture.setAlignment(Pos.BOTTOM_CENTER);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(picture.widthProperty());
    clip.heightProperty().bind(picture.heightProperty());
    picture.setClip(clip);
    return picture;
  }

  private static String tint(int position) {
    return "tint-" + position % TINTS;
  }

  private HBox foot(Scenario.Card card) {
    Label minutes =
        Parts.styled(new Label(TEXTS.get("card.minutes", card.minutes())), "muted", "small");
    HBox foot =
        Parts.styled(
            new HBox(LevelDots.of(card.level()), minutes, Parts.space(), standing), "card-foot");
    if (!item.speaks(Language.now())) {
      foot.getChildren().add(2, language());
    }
    return foot;
  }

  /// The language of a scenario that speaks another than the program, for example “EN”.
  private Label language() {
    return Parts.styled(new Label(item.language().toUpperCase(Locale.ROOT)), "chip", "tiny");
  }
}
