package org.intheirshoes.app.drill;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.drill.Card;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.texts.Texts;

/// What stands on a secret card.
final class SecretCard {

  private static final Texts TEXTS = Texts.of(SecretCard.class);

  private SecretCard() {}

  /// The front of the card that a stage shows; nothing at other stages.
  static Node of(Stage stage) {
    VBox front = Parts.styled(new VBox(), "card-front");
    switch (stage) {
      case Stage.CardShown shown -> {
        front.getChildren().add(Parts.text(shown.card().title(), "h1"));
        front.getChildren().add(Parts.text(shown.hand().scene(), "muted"));
        fill(front, shown.card());
      }
      case Stage.SceneShown(int _, var customer, String setting) ->
          front
              .getChildren()
              .addAll(
                  Parts.text(customer.name(), "h1"),
                  Parts.text(setting, "muted"),
                  CardPane.field(TEXTS.get("card.who"), Parts.text(customer.about())),
                  CardPane.field(TEXTS.get("card.knows"), Parts.text(customer.hidden())),
                  CardPane.field(TEXTS.get("card.play"), Parts.text(TEXTS.get("card.play.how"))));
      case Stage.TwistShown shown ->
          front
              .getChildren()
              .addAll(
                  Parts.text(TEXTS.get("twist.title"), "h2"),
                  Parts.text(shown.twist().text(), "twist-text"));
      default -> {}
    }
    return front;
  }

  private static void fill(VBox front, Card card) {
    switch (card) {
      case Card.OfCustomer customer ->
          front
              .getChildren()
              .addAll(
                  list(TEXTS.get("card.knows"), customer.knows()),
                  CardPane.field(TEXTS.get("card.mood"), Parts.text(customer.mood())),
                  CardPane.field(TEXTS.get("card.cue"), Parts.text(customer.cue(), "strong")),
                  CardPane.field(TEXTS.get("card.better"), Parts.text(customer.better())),
                  CardPane.field(TEXTS.get("card.worse"), Parts.text(customer.worse())));
      case Card.OfRep rep -> {
        front.getChildren().add(list(TEXTS.get("card.knows"), rep.knows()));
        rep.mood()
            .ifPresent(
                mood ->
                    front
                        .getChildren()
                        .add(CardPane.field(TEXTS.get("card.mood"), Parts.text(mood))));
        front.getChildren().add(list(TEXTS.get("card.may"), rep.may()));
        if (!rep.mayNot().isEmpty()) {
          front.getChildren().add(list(TEXTS.get("card.mayNot"), rep.mayNot()));
        }
      }
    }
  }

  private static VBox list(String name, List<String> items) {
    return CardPane.field(
        name,
        items.stream().map(item -> Parts.text(TEXTS.get("card.item", item))).toArray(Label[]::new));
  }
}
