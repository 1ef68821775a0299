package org.intheirshoes.app.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Phase;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// Before a round: what it is, and who plays.
final class PairSetupView implements Page {

  private static final Texts TEXTS = Texts.of(PairSetupView.class);

  private final PairSetupModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "pair-setup");
  private final ScrollPane root = Parts.styled(new ScrollPane(page), "page-scroll");
  private final Button begin;
  private Subscription subscription = Subscription.EMPTY;

  PairSetupView(PairSetupModel model, Styling styling) {
    this.model = model;
    ObservableValue<Room> room = styling.room(page);
    begin = Parts.primary(TEXTS.get("setup.begin"), model::begin);
    begin.setId("begin-round");
    Button back = Parts.quiet(TEXTS.get("setup.back"), model::back);
    back.setGraphic(Icon.BACK.node());
    back.setId("back");
    VBox what =
        switch (model.material()) {
          case Material.OfDrill(Drill drill, String _) -> what(drill);
          case Material.OfScenario(Scenario scenario) -> what(scenario);
        };
    VBox who = who();
    FlowPane body = Parts.styled(new FlowPane(what, who), "setup-body");
    body.setMinWidth(0);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.getChildren()
        .addAll(
            Parts.styled(new FlowPane(back), "back-row"),
            Parts.text(model.material().title(), "h1"),
            body);
    follow(page.widthProperty().subscribe(_ -> share(body, what, who, room.getValue())));
    follow(room.subscribe(now -> share(body, what, who, now)));
  }

  private void follow(Subscription another) {
    subscription = subscription.and(another);
  }

  private void share(FlowPane body, Region what, Region who, Room room) {
    double width = page.getWidth() - page.snappedLeftInset() - page.snappedRightInset();
    double gap = body.getHgap();
    double each = Math.max(0, Math.floor(room == Room.NARROW ? width : (width - gap) / 2 - 1));
    what.setPrefWidth(each);
    who.setPrefWidth(each);
    body.setPrefWrapLength(width);
  }

  private VBox what(Drill drill) {
    VBox column =
        Parts.styled(
            new VBox(
                Parts.text(drill.about().summary(), "setup-summary"),
                Parts.text(
                    TEXTS.get(
                        "setup.about",
                        drill.about().minutes(),
                        drill.about().level(),
                        PairsView.skills(drill.about().skills())),
                    "muted")),
            "column",
            "setup-what");
    drill.about().contentNote().ifPresent(note -> column.getChildren().add(note(note)));
    column
        .getChildren()
        .addAll(
            Parts.text(TEXTS.get("setup.roles"), "h3"),
            Parts.text(TEXTS.get("setup.role.customer", drill.basic().customer().title())),
            Parts.text(TEXTS.get("setup.role.rep", drill.basic().rep().title())),
            Parts.text(TEXTS.get("setup.how"), "h3"));
    for (Phase phase : drill.phases()) {
      Label name =
          Parts.text(
              TEXTS.get("strip.phase", phase.title(), ClockFace.digits(phase.seconds())), "strong");
      if (phase.seats() == Phase.Seats.SWAP) {
        name.setGraphic(Icon.SWAP.node());
      }
      column
          .getChildren()
          .add(Parts.styled(new VBox(name, Parts.text(phase.say(), "muted", "small")), "tight"));
    }
    return column;
  }

  private static VBox what(Scenario scenario) {
    VBox column =
        Parts.styled(
            new VBox(
                Parts.text(scenario.card().summary(), "setup-summary"),
                Parts.text(
                    TEXTS.get("drill.about", scenario.card().minutes(), scenario.card().level()),
                    "muted")),
            "column",
            "setup-what");
    scenario.card().contentNote().ifPresent(note -> column.getChildren().add(note(note)));
    column
        .getChildren()
        .addAll(
            Parts.text(TEXTS.get("setup.how"), "h3"),
            Parts.text(TEXTS.get("setup.scenario.1")),
            Parts.text(TEXTS.get("setup.scenario.2")),
            Parts.text(TEXTS.get("setup.scenario.3")));
    return column;
  }

  private static Label note(String note) {
    Label label = Parts.text(note, "small");
    label.setGraphic(Icon.NOTE.node());
    return Parts.styled(label, "card-note");
  }

  private VBox who() {
    VBox card = Parts.styled(new VBox(), "card", "setup-card");
    if (model.material() instanceof Material.OfDrill(Drill drill, String _)
        && !drill.variants().isEmpty()) {
      card.getChildren().add(variants(drill));
    }
    List<Node> players = new ArrayList<>();
    players.add(player(0, TEXTS.get("setup.customer"), TEXTS.get("setup.first")));
    players.add(player(1, TEXTS.get("setup.rep"), TEXTS.get("setup.second")));
    Node third = player(2, TEXTS.get("setup.observer"), TEXTS.get("setup.third"));
    players.add(third);
    CheckBox watching = Parts.styled(new CheckBox(TEXTS.get("setup.watching")), "setup-check");
    watching.setId("watching");
    watching
        .selectedProperty()
        .subscribe(
            is ->
                model
                    .watchingProperty()
                    .set(is ? PairSetupModel.Watching.OBSERVER : PairSetupModel.Watching.NOBODY));
    follow(
        model
            .watchingProperty()
            .subscribe(now -> Visible.when(now == PairSetupModel.Watching.OBSERVER).apply(third)));
    Label notice = Parts.text("", "console-notice");
    follow(
        model
            .noticeProperty()
            .subscribe(
                sentence -> {
                  notice.setText(sentence);
                  Visible.when(!sentence.isEmpty()).apply(notice);
                }));
    FlowPane ways = Parts.styled(new FlowPane(begin), "ways");
    if (model.hasCards()) {
      Button print = Parts.quiet(TEXTS.get("setup.print"), model::print);
      print.setGraphic(Icon.PRINT.node());
      print.setId("print-cards");
      ways.getChildren().add(print);
    }
    card.getChildren().addAll(players);
    card.getChildren()
        .addAll(watching, Parts.text(TEXTS.get("setup.record"), "muted", "small"), notice, ways);
    return Parts.styled(new VBox(Parts.text(TEXTS.get("setup.who"), "h2"), card), "column");
  }

  private Node variants(Drill drill) {
    VBox rows = Parts.styled(new VBox(Parts.text(TEXTS.get("setup.variant"), "muted", "small")));
    rows.getStyleClass().add("tight");
    FlowPane segments = Parts.styled(new FlowPane(), "segments");
    Label change = Parts.text("", "muted", "small");
    for (Hand hand : drill.hands()) {
      String title = hand.id().equals(Hand.BASIC) ? TEXTS.get("setup.variant.basic") : hand.title();
      ToggleButton segment = Parts.styled(new ToggleButton(title), "segment");
      segment.setId("hand-" + hand.id().toLowerCase(Locale.ROOT));
      segment.setMinWidth(Region.USE_PREF_SIZE);
      segment.setOnAction(
          _ -> {
            model.handProperty().set(hand.id());
            segment.setSelected(true);
          });
      follow(
          model
              .handProperty()
              .subscribe(
                  now -> {
                    segment.setSelected(now.equals(hand.id()));
                    if (now.equals(hand.id())) {
                      change.setText(hand.change().orElse(hand.scene()));
                    }
                  }));
      segments.getChildren().add(segment);
    }
    rows.getChildren().addAll(segments, change);
    return rows;
  }

  private Node player(int index, String role, String nameless) {
    PairSetupModel.Player player = model.players().get(index);
    TextField name = Parts.styled(new TextField(), "field");
    name.setId("player-" + index);
    name.setPromptText(nameless);
    name.setAccessibleText(role);
    name.textProperty().bindBidirectional(player.name());
    CheckBox agreed = Parts.styled(new CheckBox(TEXTS.get("setup.agree")), "setup-check");
    agreed.setId("agreed-" + index);
    agreed.selectedProperty().bindBidirectional(player.agreed());
    FlowPane row = Parts.styled(new FlowPane(name, agreed), "player-row");
    PasswordField pin = Parts.styled(new PasswordField(), "field");
    pin.setId("pin-" + index);
    pin.setPromptText(TEXTS.get("setup.pin"));
    pin.setAccessibleText(TEXTS.get("setup.pin.of", role));
    pin.textProperty().bindBidirectional(player.pin());
    pin.setOnAction(_ -> model.begin());
    follow(
        player
            .asked()
            .subscribe(
                asked -> {
                  Visible.when(asked).apply(pin);
                  if (asked) {
                    pin.requestFocus();
                  }
                }));
    Label promise = Parts.text("", "small", "good-line");
    promise.setGraphic(Icon.GOOD.node());
    promise.setId("promise-" + index);
    Runnable remind =
        () -> {
          promise.setText(
              model
                  .promise(player.name().get())
                  .map(each -> TEXTS.get("setup.promise", each.text()))
                  .orElse(""));
          Visible.when(!promise.getText().isEmpty()).apply(promise);
        };
    follow(player.name().subscribe(_ -> remind.run()));
    follow(model.promisesProperty().subscribe(_ -> remind.run()));
    return Parts.styled(new VBox(Parts.text(role, "muted", "small"), row, pin, promise), "tight");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    // A scroll pane takes its content in with its skin; without it nothing could have the focus.
    root.applyCss();
    begin.requestFocus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
  }
}
