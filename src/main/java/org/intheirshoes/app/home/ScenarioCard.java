package org.intheirshoes.app.home;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.ChannelWords;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.app.shell.portrait.Motion;
import org.intheirshoes.app.shell.portrait.Portrait;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.scenario.Scenario;

/// A scenario on the shelf.
final class ScenarioCard {

  private static final Texts TEXTS = Texts.of(ScenarioCard.class);
  private static final int TINTS = 4;

  private ScenarioCard() {}

  static ActionCard of(ShelfItem item, Optional<Integer> openTurn, int position, Runnable action) {
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
    Node foot = foot(card, openTurn);
    VBox all = Parts.styled(new VBox(text, foot), "card-body");
    VBox.setVgrow(text, javafx.scene.layout.Priority.ALWAYS);
    VBox.setVgrow(all, javafx.scene.layout.Priority.ALWAYS);
    ActionCard shown =
        new ActionCard(spoken(item, openTurn), action, picture(item.look(), position), all);
    shown.getStyleClass().add("scenario-card");
    shown.setId("card-" + item.id());
    return shown;
  }

  private static String spoken(ShelfItem item, Optional<Integer> openTurn) {
    Scenario.Card card = item.card();
    return TEXTS.get(
            "card.spoken",
            card.title(),
            ChannelWords.of(card.channel()),
            card.setting(),
            card.level(),
            card.minutes())
        + openTurn.map(turn -> " " + TEXTS.get("card.open", turn)).orElse("")
        + card.contentNote().map(note -> " " + note).orElse("");
  }

  /// A person on a tinted ground, cut at the shoulders.
  static StackPane picture(Look look, int position) {
    Portrait portrait = new Portrait(look, Motion.REDUCED);
    portrait.setMouseTransparent(true);
    StackPane picture = Parts.styled(new StackPane(portrait), "picture", tint(position));
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

  private static HBox foot(Scenario.Card card, Optional<Integer> openTurn) {
    Label minutes =
        Parts.styled(new Label(TEXTS.get("card.minutes", card.minutes())), "muted", "small");
    HBox foot = Parts.styled(new HBox(level(card.level()), minutes, Parts.space()), "card-foot");
    openTurn.ifPresent(
        turn ->
            foot.getChildren()
                .add(Parts.styled(new Label(TEXTS.get("card.open", turn)), "small", "open-turn")));
    return foot;
  }

  /// Three dots, as many filled as the level.
  static HBox level(int level) {
    HBox dots = Parts.styled(new HBox(), "level");
    for (int i = 1; i <= 3; i++) {
      dots.getChildren().add(Parts.styled(new Circle(3.5), i <= level ? "dot-full" : "dot-empty"));
    }
    dots.setAccessibleText(TEXTS.get("card.level", level));
    return dots;
  }
}
