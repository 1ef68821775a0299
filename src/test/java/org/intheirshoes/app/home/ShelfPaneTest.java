package org.intheirshoes.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.LaterBackground;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class ShelfPaneTest {

  private static final int ROW = 4;

  /// Pixels: as wide as a row of usual text.
  private static final double WIDTH = 1000;

  /// Pixels: less than a place is high.
  private static final double LEAST_HEIGHT = 250;

  private static final double MORE = 400;

  @TempDir Path folder;
  private final LaterBackground background = new LaterBackground();
  private LogbookFolder logbook = new LogbookFolder(Path.of("unset"), Clock.systemUTC());
  private HomeModel model = home();

  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void open() {
    logbook = new LogbookFolder(folder.resolve("data"), Clock.systemUTC());
    model = home();
  }

  @AfterEach
  void close() {
    logbook.close();
  }

  private HomeModel home() {
    return new HomeModel(
        new Browsing(new Shelf(Path.of("target", "no-such-folder"))),
        new CurrentLearner.Seat(
            CurrentLearner.Kind.NAMED, "Ada", new LearnerLog(logbook, "Ada", Clock.systemUTC())),
        background,
        _ -> {},
        _ -> {});
  }

  private ShelfPane pane() {
    ShelfPane pane = new ShelfPane(model, new ScrollPane());
    pane.show(model.shown(), "nothing");
    return pane;
  }

  private static List<Node> cards(ShelfPane pane) {
    return pane.root().getChildrenUnmodifiable().stream()
        .flatMap(place -> place.lookupAll(".scenario-card").stream())
        .filter(ActionCard.class::isInstance)
        .toList();
  }

  /// What takes room on the shelf.
  private static List<Node> places(ShelfPane pane) {
    return pane.root().getChildrenUnmodifiable().stream().filter(Node::isManaged).toList();
  }

  @Test
  void theFirstRowIsThereWithThePage() {
    assertThat(cards(pane())).hasSize(ROW);
  }

  @Test
  void everyCardHasItsRoomBeforeItIsThere() {
    ShelfPane pane = pane();
    dress(pane);
    double before = pane.root().prefHeight(WIDTH);
    int rows = Math.ceilDiv(model.size(), ROW);
    assertThat(before).isBetween(rows * LEAST_HEIGHT, 1.5 * rows * LEAST_HEIGHT);
  }

  @Test
  void aCardThatIsHigherMakesItsRowHigher() {
    ShelfPane pane = pane();
    dress(pane);
    double before = pane.root().prefHeight(WIDTH);
    grow(cards(pane).getFirst());
    assertThat(pane.root().prefHeight(WIDTH)).isBetween(before + MORE / 2, before + MORE);
  }

  @Test
  void aCardThatTakesMoreRoomWhileItIsHiddenHasItWhenItIsShownAgain() {
    ShelfPane pane = pane();
    dress(pane);
    double before = pane.root().prefHeight(WIDTH);
    pane.show(List.of(), "nothing");
    assertThat(pane.root().prefHeight(WIDTH)).isLessThan(LEAST_HEIGHT);
    dress(pane);
    grow(cards(pane).getFirst());
    dress(pane);
    pane.show(model.shown(), "nothing");
    assertThat(pane.root().prefHeight(WIDTH)).isGreaterThan(before + MORE / 2);
  }

  /// Cards may be made in any order; the keyboard and a screen reader go by that of the shelf.
  @Test
  void cardsStandInTheOrderOfTheShelfWheneverTheyWereMade() {
    ShelfPane pane = new ShelfPane(model, new ScrollPane());
    pane.show(model.shown().reversed(), "nothing");
    pane.show(model.shown(), "nothing");
    assertThat(cards(pane))
        .extracting(Node::getId)
        .hasSize(2 * ROW)
        .containsExactlyElementsOf(
            model.known().stream()
                .map(item -> "card-" + item.id())
                .filter(id -> pane.root().lookup("#" + id) != null)
                .toList());
  }

  @Test
  void aCardIsNotTakenOutOfTheSceneWhenOthersCome() {
    ShelfPane pane = pane();
    dress(pane);
    List<Node> first = cards(pane);
    AtomicInteger moves = new AtomicInteger();
    first.forEach(card -> card.sceneProperty().addListener(_ -> moves.incrementAndGet()));
    background.runAll();
    assertThat(cards(pane)).hasSize(model.size()).containsAll(first);
    assertThat(moves).hasValue(0);
  }

  private static void grow(Node card) {
    Region more = new Region();
    more.setMinHeight(MORE);
    ((ActionCard) card).getChildren().add(more);
  }

  private static void dress(ShelfPane pane) {
    if (pane.root().getScene() == null) {
      Scene scene = new Scene(new StackPane(pane.root()), WIDTH, WIDTH);
      for (URL sheet :
          Arrays.asList(
              Styling.class.getResource("light.css"), HomeView.class.getResource("home.css"))) {
        scene.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
      }
    }
    pane.root().getScene().getRoot().applyCss();
    pane.root().getScene().getRoot().layout();
  }

  @Test
  void theOthersComeWhenThePageHasWhatItAskedFor() {
    ShelfPane pane = pane();
    background.runAll();
    assertThat(cards(pane)).hasSize(model.size());
  }

  @Test
  void noCardIsMadeForAPageThatWasLeft() {
    ShelfPane pane = pane();
    pane.left();
    background.runAll();
    assertThat(cards(pane)).hasSize(ROW);
  }

  @Test
  void aCardThatWasMadeStaysWhenSomethingElseIsSearchedFor() {
    ShelfPane pane = pane();
    background.runAll();
    Node card = pane.root().lookup("#card-broken-tv");
    model.queryProperty().set("picture");
    pane.show(model.shown(), "nothing");
    assertThat(pane.root().lookup("#card-broken-tv")).isSameAs(card);
    assertThat(places(pane).size()).isBetween(1, model.size() - 1);
    assertThat(pane.root().lookup("#card-one-scoop").getParent().isVisible()).isFalse();
  }

  @Test
  void anEmptyShelfSaysSo() {
    ShelfPane pane = pane();
    pane.show(List.of(), "nothing");
    assertThat(places(pane))
        .singleElement()
        .satisfies(words -> assertThat(((Label) words).getText()).isEqualTo("nothing"));
  }
}
