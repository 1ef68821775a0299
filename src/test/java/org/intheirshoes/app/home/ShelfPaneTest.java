package org.intheirshoes.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.LaterBackground;
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
  void theFirstRowIsThereWithThePageAndEveryCardHasItsPlace() {
    ShelfPane pane = pane();
    assertThat(cards(pane)).hasSize(ROW);
    assertThat(places(pane)).hasSize(model.size());
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
