package org.intheirshoes.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.intheirshoes.app.shell.Clipping;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Picture;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.ShellView;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.classroom.ClassRecorder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the page before a class, with one to go on with, in target/screens.
class SetupScreensTest {

  private record Pixels(WritableImage image, List<String> clipped) {}

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 1280, 800",
    "DARK, 100, 1280, 800",
    "HIGH_CONTRAST, 100, 1280, 800",
    "LIGHT, 200, 1280, 800",
    "LIGHT, 100, 820, 560"
  })
  void nothingIsCutOff(Settings.ThemeChoice theme, int percent, int width, int height)
      throws TimeoutException {
    MemoryKeeper keeper = new MemoryKeeper();
    ClassRecorder recorder = ClassRecorder.ofNew(keeper);
    Lesson.ofHands().keepsBy(session -> recorder.record(session).news()).votes(5, 3);
    ClassSources sources = Sources.keptIn(keeper, java.nio.file.Path.of("target", "none"));
    SetupModel model = new SetupModel(sources, _ -> {});
    model.voteByProperty().set(SetupModel.VoteBy.TEAMS);
    model.begin();
    FxToolkit.registerPrimaryStage();
    Pixels pixels =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000, () -> picture(model, sources, settings(theme, percent), width, height));
    String name =
        "class-setup-left-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent + "-" + width;
    Picture picture = new Picture(pixels.image());
    picture.write(name);
    assertThat(picture.colours()).as("colours in %s", name).isGreaterThan(20);
    assertThat(pixels.clipped()).as("cut words in %s", name).isEmpty();
  }

  private static Settings settings(Settings.ThemeChoice theme, int percent) {
    Settings settings = Settings.FIRST.with(theme).with(Settings.MotionChoice.REDUCED);
    while (settings.textPercent() < percent) {
      settings = settings.withTextSteps(1);
    }
    return settings;
  }

  private static Pixels picture(
      SetupModel model, ClassSources sources, Settings look, int width, int height) {
    SettingsModel settings = new SettingsModel(look, _ -> {});
    Styling styling = new Styling(settings);
    ShellView shell = new ShellView(_ -> {}, settings);
    Scene scene = new Scene(shell.root(), width, height);
    styling.dress(scene);
    shell.show(
        new SetupView(model, new ClassExports(sources), styling), new Destination.Classroom());
    scene.snapshot(null);
    scene.snapshot(null);
    WritableImage image = scene.snapshot(null);
    List<String> clipped = new ArrayList<>(Clipping.cutOff(shell.root()));
    double right = scene.getRoot().lookup(".setup-card").localToScene(0, 0).getX();
    right += scene.getRoot().lookup(".setup-card").getLayoutBounds().getWidth();
    if (right > width) {
      clipped.add("the settings end at " + right);
    }
    scene.setRoot(new StackPane());
    return new Pixels(image, clipped);
  }
}
