package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The window opens empty, and its first page comes once that was drawn.
@ExtendWith(ApplicationExtension.class)
class StartTest {

  @TempDir Path data;
  private DesktopApp app;
  private Stage stage;

  @BeforeEach
  void registered() throws Exception {
    stage = FxToolkit.registerStage(Stage::new);
    app = new DesktopApp(data, Background.inline());
  }

  @AfterEach
  void closed() {
    onScreen(
        () -> {
          stage.close();
          app.stop();
          return true;
        });
  }

  @Test
  void homeComesAfterAnEmptyFrameAndAnswersTheKeys() throws Exception {
    onScreen(
        () -> {
          app.start(stage);
          assertThat(stage.isShowing()).isTrue();
          assertThat(stage.getScene().getRoot().getChildrenUnmodifiable()).isEmpty();
          return true;
        });
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onScreen(this::isHome));
    assertThat(onScreen(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("begin");
    assertThat(onScreen(stage::getTitle)).isEqualTo("In Their Shoes");
  }

  @Test
  void aWindowThatIsClosedAtOnceStaysEmpty() {
    onScreen(
        () -> {
          app.start(stage);
          stage.close();
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents(20);
    assertThat(app.destination()).isEmpty();
  }

  @Test
  void aPageWithLittleRoomIsDressedForItBeforeItsFirstFrame() throws Exception {
    Files.writeString(data.resolve("settings.properties"), "text=200");
    onScreen(
        () -> {
          app.openFurnished(stage);
          assertThat(states()).contains("narrow");
          app.go(new Destination.Progress());
          assertThat(states()).contains("narrow");
          return true;
        });
  }

  private Stream<String> states() {
    return stage.getScene().lookup(".page").getPseudoClassStates().stream()
        .map(PseudoClass::getPseudoClassName);
  }

  /// JavaFX styles what is in the scene, also where nobody sees it.
  @ParameterizedTest
  @ValueSource(strings = {"respite", "broken-courses", "broken-drills"})
  void whatHomeHasNotToTellIsNotThere(String id) {
    onScreen(
        () -> {
          app.openFurnished(stage);
          return true;
        });
    assertThat(((Parent) stage.getScene().lookup("#" + id)).getChildrenUnmodifiable()).isEmpty();
  }

  private boolean isHome() {
    return app.destination().equals(Optional.of(new Destination.Home()));
  }

  private static <T> T onScreen(Callable<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
  }
}
