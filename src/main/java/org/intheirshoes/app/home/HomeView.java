package org.intheirshoes.app.home;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.library.ShelfItem;

/// The home page: one large card with what to do next, and the shelf below it. A script can be
/// dropped anywhere on it.
public final class HomeView implements Page {

  private static final Texts TEXTS = Texts.of(HomeView.class);
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final HomeModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "home");
  private final ScrollPane root = Parts.styled(new ScrollPane(page), "page-scroll");
  private final TextField search = Parts.styled(new TextField(), "search");
  private final FlowPane cards = Parts.styled(new FlowPane(), "shelf");
  private final Label count = Parts.text("", "muted", "small");
  private final StackPane notice = new StackPane();
  private final StackPane next = new StackPane();
  private final Button begin = Parts.primary(TEXTS.get("begin"), () -> {});
  private final ObservableValue<Room> room;
  private final Subscription subscription;

  /// The page of a model.
  ///
  /// @param time tells the hour for the greeting
  public HomeView(HomeModel model, FilePicker files, Supplier<LocalTime> time, Styling styling) {
    this.model = model;
    this.room = styling.room(page);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.getChildren().addAll(head(files, time.get()), notice, next, shelfHead(), cards);
    page.setOnDragOver(this::dragOver);
    page.setOnDragDropped(this::dropped);
    page.minHeightProperty()
        .bind(root.viewportBoundsProperty().map(bounds -> Math.floor(bounds.getHeight())));
    model.shown().addListener((ListChangeListener<ShelfItem>) _ -> showShelf());
    subscription =
        model
            .noticeProperty()
            .subscribe(this::showNotice)
            .and(model.leftProperty().subscribe(_ -> showLeft()));
    root.sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) {
                before.getAccelerators().remove(FIND);
              }
              if (now != null) {
                now.getAccelerators().put(FIND, search::requestFocus);
              }
            });
  }

  private HBox head(FilePicker files, LocalTime time) {
    search.setPromptText(TEXTS.get("search"));
    search.setAccessibleText(TEXTS.get("search"));
    search.setId("search");
    search.textProperty().bindBidirectional(model.queryProperty());
    Button add = Parts.quiet(TEXTS.get("add"), () -> files.pickScenario().ifPresent(model::add));
    add.setGraphic(Icon.OPEN.node());
    add.setId("add");
    Label title = Parts.text(greeting(time), "h1");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setWrapText(false);
    title.setMinWidth(Region.USE_PREF_SIZE);
    whenWide(title);
    HBox.setHgrow(search, Priority.SOMETIMES);
    HBox head = Parts.styled(new HBox(title, add, search), "row");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /// Shows a node only where there is room for it.
  private void whenWide(Node node) {
    node.visibleProperty().bind(room.map(now -> now == Room.WIDE));
    node.managedProperty().bind(node.visibleProperty());
  }

  private static String greeting(LocalTime time) {
    int hour = time.getHour();
    if (hour < 12) {
      return TEXTS.get("greeting.morning");
    }
    return hour < 18 ? TEXTS.get("greeting.afternoon") : TEXTS.get("greeting.evening");
  }

  private Node next() {
    Optional<ShelfItem> next = model.next();
    if (next.isEmpty()) {
      return Parts.styled(new VBox(Parts.text(TEXTS.get("empty"), "muted")), "card", "empty-card");
    }
    ShelfItem item = next.get();
    Optional<Integer> turn = model.openTurn(item);
    begin.setText(turn.isPresent() ? TEXTS.get("goOn") : TEXTS.get("begin"));
    begin.setGraphic(Icon.PRACTISE.node());
    begin.setOnAction(_ -> model.goOn(item));
    begin.setId("begin");
    HBox buttons = Parts.styled(new HBox(begin), "row");
    turn.ifPresent(
        _ ->
            buttons.getChildren().add(Parts.quiet(TEXTS.get("anew"), () -> model.beginAnew(item))));
    String over =
        turn.map(number -> TEXTS.get("next.open", number))
            .orElseGet(() -> TEXTS.get("next.first", item.card().minutes()));
    VBox text =
        Parts.styled(
            new VBox(
                Parts.text(over, "muted", "small"),
                Parts.text(item.card().title(), "h2", "next-title"),
                Parts.styled(new RichText(item.card().summary()), "next-summary"),
                buttons),
            "next-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    StackPane picture = ScenarioCard.picture(item.look(), model.shown().indexOf(item));
    picture.getStyleClass().add("next-picture");
    whenWide(picture);
    return Parts.styled(new HBox(text, picture), "card", "next-card");
  }

  /// Shows anew what depends on what was left open.
  private void showLeft() {
    next.getChildren().setAll(next());
    showShelf();
  }

  private HBox shelfHead() {
    Label title = Parts.text(TEXTS.get("shelf"), "h2");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    return Parts.styled(new HBox(title, count), "row", "shelf-head");
  }

  private void showShelf() {
    List<ShelfItem> items = List.copyOf(model.shown());
    cards.getChildren().clear();
    for (int i = 0; i < items.size(); i++) {
      ShelfItem item = items.get(i);
      cards
          .getChildren()
          .add(ScenarioCard.of(item, model.openTurn(item), i, () -> model.goOn(item)));
    }
    if (items.isEmpty()) {
      cards.getChildren().add(Parts.text(TEXTS.get("nothingFound"), "muted"));
    }
    count.setText(
        items.size() == model.size()
            ? TEXTS.get("count", model.size())
            : TEXTS.get("count.some", items.size(), model.size()));
  }

  private void showNotice(HomeModel.Notice now) {
    notice.getChildren().clear();
    boolean shown = !now.text().isEmpty();
    notice.setVisible(shown);
    notice.setManaged(shown);
    if (!shown) {
      return;
    }
    Label text = Parts.text(now.text());
    text.setGraphic(Icon.NOTE.node());
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox strip = Parts.styled(new HBox(text), "row", "notice-strip");
    text.setMaxWidth(Double.MAX_VALUE);
    now.details()
        .ifPresent(
            _ ->
                strip
                    .getChildren()
                    .add(Parts.quiet(TEXTS.get("notice.details"), model::showDetails)));
    notice.getChildren().add(strip);
  }

  private void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    boolean files = event.getDragboard().hasFiles();
    if (files) {
      event.getDragboard().getFiles().forEach(file -> model.add(file.toPath()));
    }
    event.setDropCompleted(files);
    event.consume();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    begin.requestFocus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
  }
}
