package org.intheirshoes.app.home;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.texts.Texts;

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
  private final ShelfPane shelf;
  private final Label count = Parts.text("", "muted", "small");
  private final StackPane notice = new StackPane();
  private final NextCard next;
  private final FilterBar filters;
  private final Button good;
  private final Clock clock;
  private final ObservableValue<Room> room;
  private final Subscription subscription;

  /// What other modes have to tell; each hides itself where there is nothing.
  ///
  /// @param above stands above what is next
  /// @param below stands below it
  /// @param courses stand above the shelf
  /// @param files gets every file to take in, and hands on those that may be scripts
  public record Told(
      Parent above,
      Parent below,
      Parent courses,
      BiConsumer<List<Path>, Consumer<List<Path>>> files) {}

  /// The page of a model.
  ///
  /// @param clock tells the hour for the greeting, and how long ago something was
  public HomeView(HomeModel model, FilePicker files, Clock clock, Styling styling, Told told) {
    this.model = model;
    this.clock = clock;
    this.room = styling.room(page);
    next = new NextCard(model);
    filters = new FilterBar(model);
    shelf = new ShelfPane(model, root);
    whenWide(next.picture());
    good = Parts.styled(Parts.quiet("", model::showMoments), "good-line");
    good.setId("good");
    good.setGraphic(Icon.GOOD.node());
    good.setWrapText(true);
    good.setMinWidth(0);
    good.setMinHeight(Region.USE_PREF_SIZE);
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.getChildren().addAll(head(files, told), notice);
    if (model.seat().kind() == CurrentLearner.Kind.LOCKED) {
      page.getChildren().add(unlock());
    }
    page.getChildren()
        .addAll(
            told.above(),
            next.root(),
            told.below(),
            told.courses(),
            shelfHead(),
            filters.root(),
            shelf.root(),
            gap,
            good);
    page.setOnDragOver(this::dragOver);
    page.setOnDragDropped(event -> dropped(event, told));
    Parts.fill(root, page);
    showShelf();
    model
        .shown()
        .addListener(
            (ListChangeListener<ShelfItem>)
                _ -> {
                  showShelf();
                  next.show();
                });
    subscription =
        model
            .noticeProperty()
            .subscribe(this::showNotice)
            .and(model.standingsProperty().subscribe(this::showStandings));
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

  private HBox head(FilePicker files, Told told) {
    search.setPromptText(TEXTS.get("search"));
    search.setAccessibleText(TEXTS.get("search"));
    search.setId("search");
    search.textProperty().bindBidirectional(model.queryProperty());
    Button add =
        Parts.quiet(
            TEXTS.get("add"),
            () ->
                files
                    .pickScenario()
                    .ifPresent(file -> told.files().accept(List.of(file), model::addAll)));
    add.setGraphic(Icon.OPEN.node());
    add.setId("add");
    Label title = Parts.text(greeting(), "h1");
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

  private String greeting() {
    int hour = LocalTime.now(clock).getHour();
    String greeting =
        hour < 12
            ? TEXTS.get("greeting.morning")
            : hour < 18 ? TEXTS.get("greeting.afternoon") : TEXTS.get("greeting.evening");
    return model.seat().kind() == CurrentLearner.Kind.NAMED
        ? TEXTS.get("greeting.named", greeting, model.seat().name())
        : greeting;
  }

  /// What stands there while the record is behind its PIN.
  private Node unlock() {
    Label text = Parts.text(TEXTS.get("locked", model.seat().name()));
    text.setGraphic(Icon.LOCKED.node());
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button unlock = Parts.quiet(TEXTS.get("unlock"), model::unlock);
    unlock.setId("unlock");
    return Parts.styled(new HBox(text, unlock), "row", "notice-strip");
  }

  /// Shows what the logbook has told.
  private void showStandings() {
    next.show();
    good.setText(
        model
            .good()
            .map(moment -> GoodWords.of(moment, ZonedDateTime.now(clock)))
            .orElseGet(() -> TEXTS.get("good.none")));
    good.setAccessibleText(TEXTS.get("good.spoken", good.getText()));
  }

  private HBox shelfHead() {
    Label title = Parts.text(TEXTS.get("shelf"), "h2");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Button coverage =
        Parts.styled(Parts.quiet(TEXTS.get("coverage"), model::showCoverage), "coverage-way");
    coverage.setId("coverage");
    coverage.setGraphic(Icon.COVERAGE.node());
    coverage.setAccessibleText(TEXTS.get("coverage.spoken"));
    return Parts.styled(new HBox(title, count, coverage), "row", "shelf-head");
  }

  private void showShelf() {
    List<ShelfItem> items = List.copyOf(model.shown());
    shelf.show(items, nothing());
    filters.offer();
    count.setText(
        items.size() == model.size()
            ? TEXTS.get("count", model.size())
            : TEXTS.get("count.some", items.size(), model.size()));
  }

  private String nothing() {
    return model.filter().isAll() ? TEXTS.get("nothingFound") : TEXTS.get("nothingFiltered");
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

  private void dropped(DragEvent event, Told told) {
    boolean files = event.getDragboard().hasFiles();
    if (files) {
      told.files()
          .accept(
              event.getDragboard().getFiles().stream().map(File::toPath).toList(), model::addAll);
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
    next.begin().requestFocus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
    filters.left();
    shelf.left();
  }
}
