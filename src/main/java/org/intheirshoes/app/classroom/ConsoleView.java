package org.intheirshoes.app.classroom;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.TallScroll;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.app.shell.room.RoomPlacement;
import org.intheirshoes.app.shell.room.RoomPreview;
import org.intheirshoes.app.shell.room.RoomScreen;
import org.intheirshoes.texts.Texts;

/// The facilitator's console: notes left, control in the middle, what comes next right. Where there
/// is little room, or the room's screen takes half of the window, one of the three at a time.
final class ConsoleView implements Page {

  private static final Texts TEXTS = Texts.of(ConsoleView.class);

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");

  /// So much of a divided window is the console.
  private static final double CONSOLES_HALF = 0.44;

  /// One of the three columns.
  private enum Column {
    NOTES,
    NOW,
    NEXT
  }

  private final ClassModel model;
  private final BorderPane root = Parts.styled(new BorderPane(), "console");
  private final Map<Column, Node> columns = new EnumMap<>(Column.class);
  private final Map<Column, ToggleButton> tabs = new EnumMap<>(Column.class);
  private final FlowPane tabBar = Parts.styled(new FlowPane(), "segments", "console-tabs");
  private final VotePane votes;
  private final ConsoleKeys keys;
  private final ObservableValue<Room> room;
  private final ReadOnlyObjectProperty<RoomPlacement.Place> place;
  private final RoomPreview preview;
  private final VBox sees;
  private final VBox ahead;
  private final HBox body = Parts.styled(new HBox(), "console-body");
  private Column chosen = Column.NOW;
  private final Subscription subscription;

  /// The console of a class.
  ///
  /// @param preview the room's screen in small
  ConsoleView(ClassModel model, RoomPreview preview, Doors doors, Styling styling) {
    this.model = model;
    this.preview = preview;
    place = doors.screen().placeProperty();
    sees = sees(preview, doors.screen());
    room = styling.room(root);
    votes = new VotePane(model, doors.exports());
    keys = new ConsoleKeys(model, votes.next(), doors.screen());
    ConsoleFoot foot = new ConsoleFoot(model, doors.leave());
    columns.put(Column.NOTES, scroll(new SpokenPane(model), "notes-column"));
    columns.put(Column.NOW, now());
    ahead = new VBox(scroll(new AheadPane(model), "ahead-scroll"), sees);
    ahead.getStyleClass().addAll("next-column");
    VBox.setVgrow(ahead.getChildren().getFirst(), Priority.ALWAYS);
    columns.put(Column.NEXT, ahead);
    body.getChildren().addAll(columns.values());
    HBox.setHgrow(columns.get(Column.NOW), Priority.ALWAYS);
    buildTabs();
    root.setTop(tabBar);
    root.setCenter(body);
    root.setBottom(foot);
    root.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    subscription =
        Subscription.combine(
            model
                .nowProperty()
                .subscribe(
                    _ -> {
                      foot.tick();
                      votes.tick();
                    }),
            room.subscribe(_ -> arrange()),
            place.subscribe(_ -> arrange()),
            root.widthProperty().subscribe(_ -> arrange()),
            model.sessionProperty().subscribe((before, now) -> moved(before.phase(), now.phase())));
  }

  private static VBox sees(Node preview, RoomScreen screen) {
    Label title = Parts.styled(new Label(TEXTS.get("room.sees")), "muted", "small");
    Button cover = keyed(TEXTS.get("room.cover"), "F", screen::toggleCover);
    cover.setId("room-cover");
    Button move = keyed(TEXTS.get("room.move"), "M", screen::moveOn);
    move.setId("room-move");
    Button split = keyed(TEXTS.get("room.split"), "S", screen::toggleSplit);
    split.setId("room-split");
    FlowPane head = Parts.styled(new FlowPane(title, cover, split, move), "room-sees-head");
    head.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(preview, Priority.ALWAYS);
    VBox sees = Parts.styled(new VBox(head, preview), "room-sees");
    sees.setMinHeight(Region.USE_PREF_SIZE);
    return sees;
  }

  /// A quiet button with its key beside.
  static Button keyed(String text, String key, Runnable action) {
    Button button = Parts.quiet(text, action);
    button.setGraphic(Parts.styled(new Label(key), "key-cap"));
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }

  /// What to do now stays in sight, however much there is above.
  private VBox now() {
    TallScroll scroll = Parts.styled(new TallScroll(votes), "now-scroll");
    return Parts.styled(new VBox(scroll, votes.control()), "now-column");
  }

  private static ScrollPane scroll(Region content, String style) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("page-scroll", style);
    return scroll;
  }

  private void buildTabs() {
    ToggleGroup group = new ToggleGroup();
    for (Column column : Column.values()) {
      ToggleButton tab = Parts.styled(new ToggleButton(word(column)), "segment");
      tab.setToggleGroup(group);
      tab.setOnAction(_ -> choose(column));
      tab.setMinWidth(Region.USE_PREF_SIZE);
      tabs.put(column, tab);
      tabBar.getChildren().add(tab);
    }
    tabBar.setAlignment(Pos.CENTER_LEFT);
  }

  private static String word(Column column) {
    return switch (column) {
      case NOTES -> TEXTS.get("tab.notes");
      case NOW -> TEXTS.get("tab.now");
      case NEXT -> TEXTS.get("tab.next");
    };
  }

  private void choose(Column column) {
    chosen = column;
    arrange();
  }

  private void arrange() {
    boolean split = place.get() instanceof RoomPlacement.Place.Split;
    boolean narrow = split || room.getValue() == Room.NARROW;
    Visible.when(narrow).apply(tabBar);
    double width = split ? Math.rint(root.getWidth() * CONSOLES_HALF) : root.getWidth();
    root.pseudoClassStateChanged(NARROW, narrow);
    moveRoom(split ? RoomPreview.Drawn.LARGE : RoomPreview.Drawn.SMALL);
    columns.forEach(
        (column, node) -> {
          Visible.when(!narrow || column == chosen).apply(node);
          size((Region) node, column, narrow ? width : width * share(column));
        });
    tabs.forEach((column, tab) -> tab.setSelected(column == chosen));
  }

  /// The room's screen stands below what comes next, or has the right of the window for itself.
  private void moveRoom(RoomPreview.Drawn drawn) {
    boolean large = drawn == RoomPreview.Drawn.LARGE;
    preview.draw(drawn);
    sees.pseudoClassStateChanged(LARGE, large);
    sees.setMinHeight(large ? 0 : Region.USE_PREF_SIZE);
    double left = root.getWidth() - Math.rint(root.getWidth() * CONSOLES_HALF);
    sees.setPrefWidth(large ? left : Region.USE_COMPUTED_SIZE);
    sees.setMinWidth(large ? left : 0);
    Pane home = large ? body : ahead;
    if (!home.getChildren().contains(sees)) {
      home.getChildren().add(sees);
    }
  }

  private static double share(Column column) {
    return switch (column) {
      case NOTES -> 0.24;
      case NOW -> 0.5;
      case NEXT -> 0.26;
    };
  }

  private static void size(Region region, Column column, double width) {
    region.setPrefWidth(width);
    region.setMinWidth(0);
    region.setMaxWidth(column == Column.NOW ? Double.MAX_VALUE : width);
  }

  private void moved(Enum<?> before, Enum<?> now) {
    if (before != now) {
      choose(Column.NOW);
      focus();
    }
  }

  private void focus() {
    boolean typing =
        root.getScene() != null
            && root.getScene().getFocusOwner() instanceof TextInputControl field
            && field.isVisible();
    if (!typing) {
      votes.next().requestFocus();
    }
  }

  /// The keys of the class, for the other window.
  ConsoleKeys keys() {
    return keys;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    focus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
    model.close();
  }
}
