package org.intheirshoes.app.drill;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.drill.Rotation;

/// Who plays with whom in a group, with one clock for all: made to stand on the room's screen.
final class RotationView implements Page {

  private static final Texts TEXTS = Texts.of(RotationView.class);
  private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final RotationModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "round-page", "rotation");
  private final ScrollPane root = Parts.styled(new ScrollPane(page), "page-scroll");
  private final VBox setup;
  private final TextArea people = new TextArea();
  private final ClockFace clock = new ClockFace();
  private final FlowPane groups = Parts.styled(new FlowPane(), "rotation-groups");
  private final Label title = Parts.text("", "pair-say");
  private final Label out = Parts.text("", "muted");
  private final Button press;
  private final Button next;
  private final Button before;
  private final Beside board;
  private Subscription subscription = Subscription.EMPTY;

  RotationView(RotationModel model, Styling styling, Navigator navigator) {
    this.model = model;
    ObservableValue<Room> room = styling.room(page);
    Button back = Parts.quiet(TEXTS.get("setup.back"), () -> navigator.go(new Destination.Pairs()));
    back.setGraphic(Icon.BACK.node());
    press = Parts.primary("", model::press);
    press.setId("press");
    next = Parts.quiet(TEXTS.get("rotation.next"), () -> model.turn(1));
    next.setId("next-round");
    before = Parts.quiet(TEXTS.get("rotation.before"), () -> model.turn(-1));
    before.setId("round-before");
    Button more = Parts.styled(new Button(TEXTS.get("clock.more")), "plain");
    more.setOnAction(_ -> model.addTime());
    more.setMinWidth(Region.USE_PREF_SIZE);
    Button change = Parts.quiet(TEXTS.get("rotation.change"), model::change);
    change.setId("change-group");
    setup = setup();
    VBox side =
        Parts.styled(
            new VBox(
                title,
                groups,
                out,
                Parts.styled(new FlowPane(press, more, next, before, change), "clock-ways")),
            "clock-side");
    board = new Beside(clock, side, room);
    board.getStyleClass().add("rotation-board");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.getChildren().addAll(Parts.styled(new FlowPane(back), "back-row"), setup, board);
  }

  private VBox setup() {
    people.setId("people");
    people.setPromptText(TEXTS.get("rotation.people"));
    people.setAccessibleText(TEXTS.get("rotation.people"));
    people.setPrefRowCount(6);
    people.setWrapText(true);
    people.getStyleClass().add("pair-note");
    people.textProperty().bindBidirectional(model.peopleProperty());
    TextField minutes = Parts.styled(new TextField(), "field", "setup-number");
    minutes.setId("round-minutes");
    minutes.setAccessibleText(TEXTS.get("rotation.minutes"));
    minutes.textProperty().bindBidirectional(model.minutesProperty());
    CheckBox watching = Parts.styled(new CheckBox(TEXTS.get("rotation.watching")), "setup-check");
    watching.setId("watching");
    watching
        .selectedProperty()
        .subscribe(
            is ->
                model
                    .watchingProperty()
                    .set(is ? Rotation.Watching.OBSERVER : Rotation.Watching.NOBODY));
    Button make = Parts.primary(TEXTS.get("rotation.make"), model::make);
    make.setId("make-rotation");
    Label notice = Parts.text("", "console-notice");
    model
        .noticeProperty()
        .subscribe(
            sentence -> {
              notice.setText(sentence);
              Visible.when(!sentence.isEmpty()).apply(notice);
            });
    return Parts.styled(
        new VBox(
            Parts.text(TEXTS.get("rotation.title"), "h1"),
            Parts.text(TEXTS.get("rotation.lead"), "muted"),
            people,
            Parts.styled(
                new VBox(Parts.text(TEXTS.get("rotation.minutes"), "muted", "small"), minutes),
                "tight"),
            watching,
            notice,
            Parts.styled(new FlowPane(make), "ways")),
        "rotation-setup");
  }

  private void show(RotationModel.Table table) {
    Rotation.Round round = table.now();
    title.setText(TEXTS.get("rotation.round", round.number(), table.rotation().rounds().size()));
    groups.getChildren().setAll(round.groups().stream().map(each -> group(table, each)).toList());
    out.setText(
        round.out().isEmpty()
            ? ""
            : TEXTS.get(
                "rotation.out", String.join(", ", round.out().stream().map(table::name).toList())));
    Visible.when(!round.out().isEmpty()).apply(out);
    next.setDisable(table.round() == table.rotation().rounds().size() - 1);
    before.setDisable(table.round() == 0);
  }

  private static Node group(RotationModel.Table table, Rotation.Group group) {
    VBox card =
        Parts.styled(
            new VBox(
                Parts.styled(
                    new FlowPane(
                        chair(TEXTS.get("rotation.customer"), table.name(group.customer())),
                        chair(TEXTS.get("rotation.rep"), table.name(group.rep()))),
                    "rotation-pair")),
            "card",
            "rotation-card");
    group
        .observer()
        .ifPresent(
            each ->
                card.getChildren()
                    .add(
                        Parts.text(
                            TEXTS.get("round.observer", table.name(each)), "muted", "small")));
    return card;
  }

  private static Node chair(String role, String name) {
    return Parts.styled(
        new VBox(Parts.text(role, "muted", "tiny"), Parts.text(name, "rotation-name")),
        "rotation-chair");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    // A scroll pane takes its content in with its skin; without it nothing could have the focus.
    root.applyCss();
    model.open();
    subscription =
        Subscription.combine(
            model
                .tableProperty()
                .subscribe(
                    table -> {
                      Visible.when(table.isEmpty()).apply(setup);
                      Visible.when(table.isPresent()).apply(board);
                      table.ifPresent(this::show);
                      (table.isPresent() ? press : people).requestFocus();
                    }),
            model
                .timeProperty()
                .subscribe(
                    time -> {
                      clock.show(time, TEXTS.get("rotation.all"));
                      press.setText(
                          model.isRunning()
                              ? TEXTS.get("clock.pause")
                              : time.share() == 1
                                  ? TEXTS.get("clock.start")
                                  : TEXTS.get("clock.goOn"));
                      boolean shown = model.tableProperty().get().isPresent();
                      page.pseudoClassStateChanged(
                          SOON, shown && time.tempo() == RoundModel.Tempo.SOON);
                      page.pseudoClassStateChanged(
                          OVER, shown && time.tempo() == RoundModel.Tempo.OVER);
                    }));
  }

  @Override
  public void left() {
    subscription.unsubscribe();
    board.left();
    model.close();
  }
}
