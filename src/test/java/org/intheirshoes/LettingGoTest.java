package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A page that was left is forgotten: a day of practice must not fill the memory.
@ExtendWith(ApplicationExtension.class)
class LettingGoTest {

  private static final int COLLECTIONS = 60;
  private static final int ROUNDS = 4;
  private static final int DRAWN = 4;

  /// Bytes. With pictures kept, each round took twice this.
  private static final long SPARE = 16 << 20;

  @TempDir Path data;
  private DesktopApp app;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    app = new DesktopApp(data, Background.inline());
    app.openFurnished(stage);
  }

  static List<Destination> pages() {
    Conversation begun = Conversation.begin(scenario());
    Exact exact = (Exact) Analysis.of(scenario());
    return List.of(
        new Destination.Home(),
        new Destination.Progress(),
        new Destination.Practice(begun),
        new Destination.Debrief(exact.bestFrom(begun)),
        new Destination.Moments(),
        new Destination.Pairs(),
        new Destination.Learners(),
        new Destination.Appearance());
  }

  private static Scenario scenario() {
    Shelf shelf = new Shelf(Path.of("target", "no-such-folder"));
    return shelf.open(shelf.find("broken-tv").orElseThrow()).scenario().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageThatWasLeftIsLetGo(Destination page) throws InterruptedException {
    go(page);
    WeakReference<Node> shown = new WeakReference<>(page());
    go(new Destination.About());
    go(new Destination.Home());
    for (int i = 0; i < COLLECTIONS && shown.get() != null; i++) {
      System.gc();
      WaitForAsyncUtils.waitForFxEvents();
      Thread.sleep(50);
    }
    assertThat(shown.get()).as("the page, after it was left").isNull();
  }

  /// JavaFX takes back the picture of no cached node that left its scene.
  @ParameterizedTest
  @MethodSource("pages")
  void nothingOnAPageIsKeptAsAPicture(Destination page) throws InterruptedException {
    see(page);
    assertThat(page().lookupAll("*")).filteredOn(Node::isCache).isEmpty();
  }

  @Test
  void pagesThatComeAndGoTakeNoMoreMemory() throws InterruptedException {
    round();
    round();
    long before = inUse();
    for (int i = 0; i < ROUNDS; i++) {
      round();
    }
    assertThat(inUse() - before).as("bytes more, after " + ROUNDS + " rounds").isLessThan(SPARE);
  }

  private void round() throws InterruptedException {
    for (Destination page : pages()) {
      see(page);
    }
    see(new Destination.Home());
  }

  /// Goes to a page and waits until it was drawn a few times.
  private void see(Destination page) throws InterruptedException {
    go(page);
    CountDownLatch left = new CountDownLatch(DRAWN);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            left.countDown();
          }
        };
    timer.start();
    assertThat(left.await(60, TimeUnit.SECONDS)).isTrue();
    timer.stop();
  }

  /// Bytes that are left after several collections, the least of them.
  private static long inUse() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 8; i++) {
      System.gc();
      WaitForAsyncUtils.waitForFxEvents();
      Thread.sleep(50);
      Runtime java = Runtime.getRuntime();
      least = Math.min(least, java.totalMemory() - java.freeMemory());
    }
    return least;
  }

  private Node page() {
    return ((BorderPane) stage.getScene().getRoot()).getCenter();
  }

  private void go(Destination page) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          app.go(page);
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
