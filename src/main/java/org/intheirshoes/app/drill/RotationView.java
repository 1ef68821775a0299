package org.intheirshoes.app.drill;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.app.shell.room.RoomPlacement;
import org.intheirshoes.app.shell.room.RoomPreview;
import org.intheirshoes.texts.Texts;

/// A whole group, as its facilitator has it: who is in it, then who plays with whom, with the clock
/// and its buttons. What the room sees stands beside where the window is divided between the two.
final class RotationView implements Page {

  private static final Texts TEXTS = Texts.of(RotationView.class);
  private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  /// So much of a divided window is the facilitator's.
  private static final double OWN_HALF = 0.44;

  private final RotationModel model;
  private final RotationDoors doors;
  private final VBox page = Parts.styled(new VBox(), "page", "round-page", "rotation");
  private final ScrollPane scroll = Parts.styled(new ScrollPane(page), "page-scroll");
  private final RoomPreview preview;
  private final HBox root = Parts.styled(new HBox(), "rotation-root");
  private final RotationSetup setup;
  private final ClockFace clock = new ClockFace();
  private final FlowPane groups = Parts.styled(new FlowPane(), "rotation-groups");
  private final Label title = Parts.text("", "h1");
  private final Label part = Parts.text("", "h2");
  private final Label say = Parts.text("");
  private final Label out = Parts.text("", "strong");
  private final Button press;
  private final Button more;
  private final Button end;
  private final Button next;
  private final Button before;
  private final BellSwitch sound;
  private final HBox seen;
  private final ClockBoard board;
  private Subscription subscription = Subscription.EMPTY;

  /// @param room what the room sees, for a divided window
  RotationView(
      RotationModel model,
      RotationRoom room,
      RotationDoors doors,
      SettingsModel settings,
      Styling styling) {
    this.model = model;
    this.doors = doors;
    this.preview = new RoomPreview(room);
    this.setup = new RotationSetup(model);
    this.sound = BellSwitch.of(settings);
    preview.draw(RoomPreview.Drawn.LARGE);
    press = Parts.primary("", model::press);
    press.setId("press");
    press.setGraphic(Parts.styled(new Label(TEXTS.get("key.space")), "key-cap"));
    press.setContentDisplay(ContentDisplay.RIGHT);
    more = Parts.styled(new Button(TEXTS.get("clock.more")), "plain");
    more.setOnAction(_ -> model.addTime());
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setId("more-time");
    end = way(TEXTS.get("clock.next"), "end-part", model::endPart);
    next = way(TEXTS.get("rotation.next"), "next-round", () -> model.turn(1));
    before = way(TEXTS.get("rotation.before"), "round-before", () -> model.turn(-1));
    Button change = way(TEXTS.get("rotation.change"), "change-group", model::change);
    FlowPane ways =
        Parts.styled(new FlowPane(press, more, end, next, before, change), "clock-ways");
    VBox said = Parts.styled(new VBox(title, part, say, groups, out), "rotation-said");
    ObservableValue<Room> width = styling.room(page);
    board = new ClockBoard(clock, said, ways, width);
    seen = seen();
    VBox.setVgrow(board, Priority.ALWAYS);
    page.getChildren().addAll(head(), setup, board);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(scroll, preview);
    root.addEventFilter(KeyEvent.KEY_PRESSED, new RotationKeys(model, doors.screen()));
  }

  private static Button way(String text, String id, Runnable action) {
    Button button = Parts.quiet(text, action);
    button.setId(id);
    return button;
  }

  private Node head() {
    Button back = way(TEXTS.get("setup.back"), "back", doors.leave());
    back.setGraphic(Icon.BACK.node());
    FlowPane head = Parts.styled(new FlowPane(back, seen), "rotation-head");
    head.setRowValignment(javafx.geometry.VPos.CENTER);
    return head;
  }

  /// Where the room sees it, and whether it is heard.
  private HBox seen() {
    Label word = Parts.styled(new Label(TEXTS.get("rotation.seen")), "muted", "small");
    Button cover = keyed(TEXTS.get("rotation.cover"), "F", doors.screen()::toggleCover);
    cover.setId("room-cover");
    Button split = keyed(TEXTS.get("rotation.split"), "S", doors.screen()::toggleSplit);
    split.setId("room-split");
    Button move = keyed(TEXTS.get("rotation.move"), "M", doors.screen()::moveOn);
    move.setId("room-move");
    HBox ways = Parts.styled(new HBox(word, cover, split, move, sound.button()), "rotation-seen");
    ways.setAlignment(Pos.CENTER_LEFT);
    return ways;
  }

  private static Button keyed(String text, String key, Runnable action) {
    Button button = Parts.quiet(text, action);
    button.setGraphic(Parts.styled(new Label(key), "key-cap"));
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }

  private void showTable(Optional<RotationTable> table) {
    boolean made = table.isPresent();
    Visible.when(!made).apply(setup);
    Visible.when(made).apply(board);
    Visible.when(made).apply(seen);
    scroll.setFitToHeight(made);
    table.ifPresent(this::show);
    arrange(doors.screen().placeProperty().get());
  }

  private void show(RotationTable table) {
    RotationFrame frame = RotationFrame.of(table, model.timeProperty().get());
    title.setText(frame.title());
    part.setText(frame.part());
    say.setText(frame.say());
    Visible.when(!frame.say().isEmpty()).apply(say);
    groups.getChildren().setAll(frame.groups().stream().map(RotationView::group).toList());
    out.setText(frame.out());
    Visible.when(!frame.out().isEmpty()).apply(out);
    boolean over = table.isOver();
    Visible.when(!over).apply(clock);
    Visible.when(!over).apply(press);
    Visible.when(!over).apply(more);
    Visible.when(!over && table.nextPart().isPresent()).apply(end);
    next.setDisable(over);
    before.setDisable(table.round() == 0);
  }

  private static Node group(RotationFrame.Seated seated) {
    VBox card =
        Parts.styled(
            new VBox(
                Parts.styled(
                    new FlowPane(
                        chair(TEXTS.get("rotation.customer"), seated.customer()),
                        chair(TEXTS.get("rotation.rep"), seated.rep())),
                    "rotation-pair")),
            "card",
            "rotation-card");
    seated
        .observer()
        .ifPresent(
            each ->
                card.getChildren()
                    .add(Parts.text(TEXTS.get("round.observer", each), "muted", "small")));
    return card;
  }

  private static Node chair(String role, String name) {
    return Parts.styled(
        new VBox(Parts.text(role, "muted", "tiny"), Parts.text(name, "rotation-name")),
        "rotation-chair");
  }

  private void showTime(RoundModel.Time time) {
    boolean shown = model.tableProperty().get().filter(table -> !table.isOver()).isPresent();
    clock.show(time, TEXTS.get("rotation.all"));
    press.setText(
        time.tempo() == RoundModel.Tempo.OVER
            ? TEXTS.get("clock.done")
            : model.isRunning()
                ? TEXTS.get("clock.pause")
                : time.share() == 1 ? TEXTS.get("clock.start") : TEXTS.get("clock.goOn"));
    page.pseudoClassStateChanged(SOON, shown && time.tempo() == RoundModel.Tempo.SOON);
    page.pseudoClassStateChanged(OVER, shown && time.tempo() == RoundModel.Tempo.OVER);
  }

  /// In a divided window the room has the larger half.
  private void arrange(RoomPlacement.Place place) {
    boolean split =
        place instanceof RoomPlacement.Place.Split && model.tableProperty().get().isPresent();
    Visible.when(split).apply(preview);
    double own = Math.rint(root.getWidth() * OWN_HALF);
    double rooms = split ? root.getWidth() - own : 0;
    preview.setMinWidth(rooms);
    preview.setPrefWidth(rooms);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    // A scroll pane takes its content in with its skin; without it nothing could have the focus.
    scroll.applyCss();
    model.open();
    setup.shown();
    subscription =
        Subscription.combine(
            model.tableProperty().subscribe(this::showTable),
            model
                .tableProperty()
                .map(Optional::isPresent)
                .subscribe(made -> (made ? press : setup.first()).requestFocus()),
            model.timeProperty().subscribe(this::showTime),
            sound.follow(),
            doors.screen().placeProperty().subscribe(this::arrange),
            root.widthProperty().subscribe(_ -> arrange(doors.screen().placeProperty().get())));
  }

  @Override
  public void left() {
    subscription.unsubscribe();
    setup.left();
    board.left();
    model.close();
  }
}
