package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A page on which nothing happens is laid out no more: it must not cost the laptop its battery.
@ExtendWith(ApplicationExtension.class)
class RestTest {

  private static final int SETTLING = 40;
  private static final int WATCHED = 20;

  @TempDir Path data;
  private DesktopApp app;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    app = new DesktopApp(data, Background.inline());
    app.openFurnished(stage);
    app.settings().choose(Settings.MotionChoice.REDUCED);
  }

  static List<Destination> pages() {
    return List.of(
        new Destination.Home(),
        new Destination.Progress(),
        new Destination.Practice(Conversation.begin(scenario())),
        new Destination.Moments(),
        new Destination.Pairs(),
        new Destination.Appearance(),
        new Destination.About());
  }

  private static Scenario scenario() {
    Shelf shelf = new Shelf(Path.of("target", "no-such-folder"));
    return shelf.open(shelf.find("broken-tv").orElseThrow()).scenario().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageComesToRest(Destination page) throws InterruptedException {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          app.go(page);
          return true;
        });
    pulses(SETTLING);
    AtomicInteger layouts = new AtomicInteger();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          for (Node node : stage.getScene().getRoot().lookupAll("*")) {
            if (node instanceof Parent parent) {
              parent.needsLayoutProperty().subscribe((_, _) -> layouts.incrementAndGet());
            }
          }
          return true;
        });
    pulses(WATCHED);
    assertThat(layouts).as("times that a part of the page asked for layout").hasValue(0);
  }

  /// Waits until the screen was drawn so many times.
  private static void pulses(int count) throws InterruptedException {
    CountDownLatch left = new CountDownLatch(count);
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
}
