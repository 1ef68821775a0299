package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An author opens her script, walks through it, tries it from a beat, and goes on writing.
@ExtendWith(ApplicationExtension.class)
class ReportJourneyTest {

  @TempDir Path data;

  private DesktopApp app;
  private Stage stage;
  private Path script = Path.of("none");
  private FxRobot robot = new FxRobot();

  @Start
  void start(Stage stage) {
    this.stage = stage;
    script = SampleScript.lateParcel().withId("my-parcel").in(data.resolve("own/mine.json"));
    app =
        new DesktopApp(
            data.resolve("program"),
            Background.inline(),
            new FilePicker() {
              @Override
              public Optional<Path> pickScenario() {
                return Optional.of(script);
              }

              @Override
              public Optional<Path> pickExport() {
                return Optional.empty();
              }

              @Override
              public Optional<Path> saveAs(String name) {
                return Optional.of(data.resolve(name));
              }
            });
    app.openFurnished(stage);
    app.settings().choose(Settings.MotionChoice.REDUCED);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1000);
    stage.setHeight(980);
  }

  @BeforeEach
  void robot(FxRobot robot) {
    this.robot = robot;
  }

  private void replace(SampleScript other) throws IOException {
    Path draft = other.in(data.resolve("own/mine.json~"));
    Files.move(draft, script, StandardCopyOption.REPLACE_EXISTING);
  }

  private String text(String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private void await(String id, String words) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () ->
            WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () ->
                    stage.getScene().lookup(id) instanceof Labeled labeled
                        && labeled.getText().contains(words)));
  }

  private Bounds bounds(String id) {
    Node node = robot.lookup(id).query();
    return node.localToScene(node.getLayoutBounds());
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private void press(KeyCode key) {
    robot.press(key).release(key);
  }

  @Test
  void aScriptIsWalkedThroughTriedAndReadAgain() throws IOException, TimeoutException {
    robot.clickOn("#add");
    assertThat(text("#verdict")).contains("smells suggest");
    assertThat(text("#told")).contains("is on the shelf now");

    robot.clickOn("#section-graph");
    assertThat(focused().getId()).isEqualTo("place-opening");
    Bounds pane = bounds("#graph");
    for (String place : List.of("opening", "still", "plan", "close", "delivered")) {
      assertThat(pane.contains(bounds("#place-" + place)))
          .as("%s at %s is in sight of %s", place, bounds("#place-" + place), pane)
          .isTrue();
    }
    press(KeyCode.DOWN);
    String below = focused().getId();
    assertThat(below).startsWith("place-").isNotEqualTo("place-opening");
    assertThat(focused().getAccessibleText()).contains("On the best line.");
    press(KeyCode.UP);
    assertThat(focused().getId()).isEqualTo("place-opening");
    press(KeyCode.DOWN);
    assertThat(text("#play-how")).contains("along the best line");

    press(KeyCode.ENTER);
    assertThat(text("#trial")).contains("nothing of it is kept");
    press(KeyCode.DIGIT1);
    press(KeyCode.ESCAPE);
    assertThat(focused().getId()).isEqualTo(below);

    replace(
        SampleScript.lateParcel()
            .withId("my-parcel")
            .with("The parcel that did not come", "The parcel, mended"));
    await("#told", "Read again at");
    assertThat(robot.lookup("The parcel, mended").tryQuery()).isPresent();
    assertThat(focused().getId()).isEqualTo(below);

    Files.writeString(script, "{ \"format\": 1");
    await("#told", "It cannot be played as it stands");
    assertThat(text("#verdict")).contains("from being played");
    assertThat(robot.lookup("#" + below).tryQuery()).isPresent();

    press(KeyCode.ESCAPE);
    assertThat(app.destination()).contains(new Destination.Home());
    // Nothing of the trial was kept: it is new on the shelf.
    assertThat(robot.lookup("#card-my-parcel").lookup("new").tryQuery()).isPresent();
    robot.clickOn("#search").write("violin");
    robot.clickOn("#report-my-parcel");
    assertThat(text("#verdict")).contains("It can be played.");
    robot.clickOn("#save");
    assertThat(data.resolve("my-parcel-report.html")).isNotEmptyFile();
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 1280, 800",
    "DARK, 100, 1280, 800",
    "HIGH_CONTRAST, 100, 1280, 800",
    "LIGHT, 200, 1280, 800",
    "LIGHT, 100, 820, 560"
  })
  void pictures(Settings.ThemeChoice theme, int percent, double width, double height)
      throws IOException {
    Files.writeString(
        data.resolve("own/mine.testplan"),
        "## Gushing gets nowhere\nchoose: gush\nending: nowhere\n");
    String how = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent + "-" + (int) width;
    Screens screens = new Screens(app, stage);
    screens.dress(theme, percent, width, height);
    screens.show(new Destination.ScriptReport(script));
    screens.take("report-findings" + how);
    screens.show(new Destination.ScriptReport(script, Optional.of("still"), ""));
    screens.take("report-graph" + how);
    for (String section : new String[] {"figures", "best_line"}) {
      robot.interact(
          () ->
              robot
                  .lookup("#section-" + section)
                  .queryAs(javafx.scene.control.ToggleButton.class)
                  .fire());
      screens.take("report-" + section + how);
    }
    robot.interact(
        () ->
            robot.lookup("#section-graph").queryAs(javafx.scene.control.ToggleButton.class).fire());
    robot.interact(
        () -> robot.lookup("#play-from").queryAs(javafx.scene.control.Button.class).fire());
    screens.take("report-trial" + how);
    Path broken =
        Files.writeString(data.resolve("own/broken.json"), "{ \"format\": 1, \"id\": \"My Own\" }");
    screens.show(new Destination.ScriptReport(broken));
    screens.take("report-broken" + how);
  }
}
