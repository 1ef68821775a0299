package org.intheirshoes.app.shell.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.room.RoomPlacement.Place;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RoomWindowTest {

  private static final Display LAPTOP = new Display(0, 0, 1000, 1000);
  private static final Display PROJECTOR = new Display(1000, 0, 1920, 1080);

  /// Displays that are plugged in and out by a test.
  private static final class Plugs implements Displays {
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Display> plugged = List.of(LAPTOP, PROJECTOR);

    @Override
    public List<Display> now() {
      return plugged;
    }

    @Override
    public Subscription onChange(Runnable changed) {
      listeners.add(changed);
      return () -> listeners.remove(changed);
    }

    void plug(Display... displays) {
      plugged = List.of(displays);
      List.copyOf(listeners).forEach(Runnable::run);
    }
  }

  /// A class under way.
  private record Lesson(Stage console, Plugs plugs, Region view, RoomWindow window) {

    static Lesson begin() {
      Stage console = new Stage();
      console.setScene(new Scene(new StackPane(), 600, 400));
      console.setX(100);
      console.setY(100);
      console.show();
      Region view = new Region();
      Plugs plugs = new Plugs();
      RoomWindow window = new RoomWindow(console, plugs, view, _ -> {});
      window.open(new RoomPlacement.Choice.Automatic());
      return new Lesson(console, plugs, view, window);
    }

    void end() {
      window.close();
      console.hide();
    }
  }

  @Test
  void theRoomIsOnTheProjectorInFullScreenAndShowsNoHint() {
    onScreenThread(
        () -> {
          Lesson held = Lesson.begin();
          assertThat(held.window().placeProperty().get()).isEqualTo(new Place.Filling(PROJECTOR));
          Stage stage = (Stage) held.view().getScene().getWindow();
          assertThat(stage.isShowing()).isTrue();
          assertThat(stage.isFullScreen()).isTrue();
          assertThat(stage.getFullScreenExitHint()).isEmpty();
          held.end();
          return stage;
        });
  }

  @Test
  void nothingIsLostWhenTheProjectorGoesAndComes() {
    onScreenThread(
        () -> {
          Lesson held = Lesson.begin();
          Stage stage = (Stage) held.view().getScene().getWindow();
          held.plugs().plug(LAPTOP);
          assertThat(stage.isShowing()).isFalse();
          assertThat(held.view().getParent()).isNull();
          assertThat(held.window().placeProperty().get()).isEqualTo(new Place.Beside());
          held.plugs().plug(LAPTOP, PROJECTOR);
          assertThat(stage.isShowing()).isTrue();
          assertThat(held.view().getScene()).isEqualTo(stage.getScene());
          held.end();
          return stage;
        });
  }

  @Test
  void theConsoleComesBackFromADisplayThatIsGone() {
    onScreenThread(
        () -> {
          Lesson held = Lesson.begin();
          held.window().choose(new RoomPlacement.Choice.On(LAPTOP));
          assertThat(held.console().getX()).isGreaterThanOrEqualTo(PROJECTOR.x());
          held.plugs().plug(LAPTOP);
          assertThat(held.console().getX()).isBetween(0.0, LAPTOP.width() - 100);
          assertThat(held.window().placeProperty().get()).isEqualTo(new Place.Beside());
          held.end();
          return held;
        });
  }

  @Test
  void aClassComesBackWithTheRoomWhereItWasPut() {
    onScreenThread(
        () -> {
          Lesson held = Lesson.begin();
          held.window().close();
          held.window().open(new RoomPlacement.Choice.Split());
          assertThat(held.window().placeProperty().get()).isEqualTo(new Place.Split());
          assertThat(held.view().getParent()).isNull();
          held.window().toggleSplit();
          assertThat(held.window().placeProperty().get()).isEqualTo(new Place.Filling(PROJECTOR));
          held.end();
          return held;
        });
  }

  @Test
  void theRoomClosesWithTheConsole() {
    onScreenThread(
        () -> {
          Lesson held = Lesson.begin();
          Stage stage = (Stage) held.view().getScene().getWindow();
          held.console().hide();
          assertThat(stage.isShowing()).isFalse();
          return stage;
        });
  }

  private static <T> T onScreenThread(Callable<T> work) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new AssertionError("JavaFX did not start", e);
    }
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }
}
