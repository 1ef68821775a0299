package org.intheirshoes.app.drill;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.drill.Seat;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.texts.Texts;

/// The laptop is passed on, and one player looks at a secret card: for as long as it is held up.
final class CardPane implements StagePane {

  private static final Texts TEXTS = Texts.of(CardPane.class);
  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

  private final RoundModel model;
  private final StackPane card = Parts.styled(new StackPane(), "card", "secret-card");
  private final VBox back;
  private final Button known;
  private final Button table;
  private final VBox root;
  private final Subscription subscription;

  CardPane(RoundModel model) {
    this.model = model;
    Round round = model.get();
    int player = player(model.stage());
    String name = round.name(player);
    Seat seat = round.seating().seat(player);
    boolean twist =
        model.stage() instanceof Stage.TwistShown
            || (model.stage() instanceof Stage.HandOver to && to.purpose() == Stage.Purpose.TWIST);
    back =
        Parts.styled(
            new VBox(
                Icon.LOCKED.node(),
                Parts.text(TEXTS.get("card.hold"), "h2"),
                Parts.text(TEXTS.get("card.hold.space"), "muted")),
            "card-back");
    card.setFocusTraversable(true);
    card.setId("secret-card");
    card.setAccessibleRole(AccessibleRole.BUTTON);
    card.setAccessibleText(TEXTS.get("card.hold"));
    card.addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
    card.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> model.letGo());
    card.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, model::holdUp));
    card.addEventHandler(KeyEvent.KEY_RELEASED, event -> onKey(event, model::letGo));
    // Whatever takes the focus away, a window in front included, takes the card away.
    Subscription focus =
        card.focusedProperty()
            .subscribe(
                focused -> {
                  if (!focused) {
                    model.letGo();
                  }
                });
    known =
        Parts.primary(
            twist ? TEXTS.get("twist.known") : TEXTS.get("card.known"),
            () -> model.does(new RoundStep.Seen()));
    known.setId("card-known");
    table = Parts.quiet(TEXTS.get("card.table"), () -> model.does(new RoundStep.LeaveCards()));
    table.setId("cards-on-table");
    FlowPane ways = Parts.styled(new FlowPane(known, table), "pass-ways");
    root =
        Parts.styled(
            new VBox(
                Parts.text(
                    twist ? TEXTS.get("pass.twist", name) : TEXTS.get("pass.card", name),
                    "pair-say"),
                Parts.text(why(seat, name), "pass-why", "muted"),
                card,
                ways),
            "pass-pane");
    subscription = model.coverProperty().subscribe(_ -> show()).and(focus);
    refresh();
  }

  private static int player(Stage stage) {
    return stage instanceof Stage.HandOver to ? to.player() : stage.onlyFor().orElse(0);
  }

  private static String why(Seat seat, String name) {
    return seat == Seat.CUSTOMER ? TEXTS.get("pass.customer", name) : TEXTS.get("pass.rep", name);
  }

  /// The scroll pane around would take the focus with the press, and with it the card.
  private void onPress(MouseEvent event) {
    event.consume();
    card.requestFocus();
    model.holdUp();
  }

  private static void onKey(KeyEvent event, Runnable action) {
    if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
      event.consume();
      action.run();
    }
  }

  private void show() {
    boolean held = model.coverProperty().get() == RoundModel.Cover.HELD_UP;
    card.pseudoClassStateChanged(HELD, held);
    Node content = held ? SecretCard.of(model.stage()) : back;
    card.getChildren().setAll(content);
  }

  @Override
  public void refresh() {
    boolean handed = model.stage() instanceof Stage.HandOver;
    known.setDisable(handed);
    boolean cards =
        model.stage() instanceof Stage.HandOver to && to.purpose() == Stage.Purpose.CARD;
    Visible.when(cards).apply(table);
    show();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    card.requestFocus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
  }

  /// For the name of a field and its content.
  static VBox field(String name, Label... content) {
    VBox field = Parts.styled(new VBox(Parts.text(name, "muted", "small")), "card-field");
    field.getChildren().addAll(content);
    return field;
  }
}
