package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.logbook.LogbookFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Who is practising, by mouse and keyboard: a learner with a PIN, a guest, and a record that moves.
@ExtendWith(ApplicationExtension.class)
class LearnersJourneyTest {

  @TempDir Path data;
  @TempDir Path elsewhere;

  private DesktopApp app;
  private FxRobot robot = new FxRobot();

  /// Picks the same file whenever one is asked for.
  private record OneFile(Path path) implements FilePicker {
    @Override
    public Optional<Path> pickScenario() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> pickExport() {
      return Optional.of(path);
    }

    @Override
    public Optional<Path> saveAs(String name) {
      return Optional.of(path);
    }
  }

  @Start
  void start(Stage stage) {
    app = new DesktopApp(data, Background.inline(), new OneFile(elsewhere.resolve("export.json")));
    app.openFurnished(stage);
    app.settings().choose(Settings.MotionChoice.REDUCED);
    app.settings().choose(Coaching.PLAIN);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1000);
    stage.setHeight(980);
  }

  @BeforeEach
  void robot(FxRobot robot) {
    this.robot = robot;
  }

  private void write(String field, String text) {
    robot.clickOn(field).write(text);
  }

  private void openLearners() {
    robot.clickOn("#rail-learners");
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Makes one choice in a conversation and leaves it.
  private void practise(String id) {
    robot.clickOn("Practise");
    ShelfCards.open(robot, id);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    while (robot.lookup("#continue").query().isVisible()) {
      robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
      WaitForAsyncUtils.waitForFxEvents();
    }
    robot.press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// What stands in the logbook's file, as another program reads it.
  private List<String> recorded() {
    try (LogbookFolder logbook = new LogbookFolder(data, Clock.systemUTC())) {
      return logbook.get().played().stream()
          .map(played -> played.learner() + ": " + played.scenario())
          .toList();
    }
  }

  private List<String> labels() {
    WaitForAsyncUtils.waitForFxEvents();
    return robot
        .lookup(node -> node instanceof Label && node.isVisible())
        .queryAllAs(Label.class)
        .stream()
        .map(Label::getText)
        .toList();
  }

  @Test
  void aRecordIsMadeLockedRenamedTakenAwayDeletedAndBroughtBack() {
    openLearners();
    write("#new-learner", "Ines");
    robot.clickOn("#add-learner");
    robot.clickOn("#set-pin");
    write("#new-pin", "4711");
    write("#new-pin-again", "4711");
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(labels()).anyMatch(text -> text.startsWith("The PIN is set"));

    practise("broken-tv");
    assertThat(labels()).contains("You left at turn 2");
    assertThat(recorded()).containsExactly("Ines: broken-tv");
    assertThat(robot.lookup("#rail-learners").queryLabeled().getText()).isEqualTo("Ines");

    openLearners();
    robot.clickOn("#guest");
    practise("narrow-shoes");
    assertThat(labels()).contains("You left at turn 2", "At turn 2");
    assertThat(recorded()).as("after a guest").containsExactly("Ines: broken-tv");

    openLearners();
    robot.clickOn("Ines");
    write("#pin", "0000");
    robot.clickOn("#pin-open");
    assertThat(labels()).contains("That is not the PIN.");
    write("#pin", "4711");
    robot.clickOn("#pin-open");
    assertThat(app.learner().get().kind()).isEqualTo(CurrentLearner.Kind.NAMED);

    robot.clickOn("#rename");
    robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    robot.write("Zoe").press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(recorded()).containsExactly("Zoe: broken-tv");

    robot.clickOn("#export-json");
    assertThat(elsewhere.resolve("export.json")).isNotEmptyFile();
    robot.clickOn("#delete");
    robot.write("zoe");
    robot.clickOn("#delete-for-good");
    assertThat(recorded()).isEmpty();
    assertThat(app.learner().get().kind()).isEqualTo(CurrentLearner.Kind.GUEST);

    robot.clickOn("#import");
    assertThat(labels()).anyMatch(text -> text.startsWith("1 conversation came"));
    robot.clickOn("Zoe");
    robot.clickOn("Practise");
    assertThat(labels()).contains("You left at turn 2");
    assertThat(app.learner().get().name()).isEqualTo("Zoe");
  }
}
