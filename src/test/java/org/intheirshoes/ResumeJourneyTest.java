package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.intheirshoes.app.practice.PracticeModel;
import org.intheirshoes.app.practice.PracticeModel.Phase;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A what-if is begun from a review, left, and taken up from the shelf; at its end the two plays stand
/// side by side.
@ExtendWith(ApplicationExtension.class)
class ResumeJourneyTest {

  @TempDir Path data;

  private DesktopApp app;

  @Start
  void start(Stage stage) {
    app = new DesktopApp(data, Background.inline());
    app.openFurnished(stage);
    app.settings().choose(Settings.MotionChoice.REDUCED);
    app.settings().choose(Coaching.PLAIN);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1000);
    stage.setHeight(980);
  }

  private static void press(FxRobot robot, KeyCode key) {
    robot.press(key).release(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Chooses the first response wherever there is a choice, up to the review.
  private static void playOut(PracticeModel model) {
    model.begin();
    while (model.phaseProperty().get() != Phase.OVER) {
      model.goOn();
      model.choose(1);
    }
    model.goOn();
  }

  private Conversation review() {
    return app.destination()
        .map(Destination.Debrief.class::cast)
        .map(Destination.Debrief::conversation)
        .orElseThrow();
  }

  private Conversation practised() {
    return app.destination()
        .map(Destination.Practice.class::cast)
        .map(Destination.Practice::conversation)
        .orElseThrow();
  }

  @Test
  void aWhatIfThatWasLeftEndsBesideTheFirstPlay(FxRobot robot) {
    Shelf shelf = new Shelf(data.resolve("none"));
    Scenario tv = shelf.open(shelf.find("broken-tv").orElseThrow()).scenario().orElseThrow();
    robot.interact(() -> playOut(app.practice(Conversation.begin(tv))));
    Conversation first = review();
    robot.interact(() -> app.go(new Destination.Practice(first.rewindTo(1), Optional.of(first))));
    press(robot, KeyCode.DIGIT2);
    press(robot, KeyCode.ESCAPE);
    assertThat(app.destination()).containsInstanceOf(Destination.Home.class);

    ShelfCards.open(robot, "broken-tv");
    assertThat(practised().choices()).startsWith(first.choices().getFirst()).hasSize(2);
    for (int presses = 0;
        presses < 80 && app.destination().orElseThrow() instanceof Destination.Practice;
        presses++) {
      press(robot, KeyCode.SPACE);
      press(robot, KeyCode.DIGIT1);
    }
    assertThat(app.destination().orElseThrow())
        .isInstanceOfSatisfying(
            Destination.Debrief.class, debrief -> assertThat(debrief.before()).contains(first));
    press(robot, KeyCode.ESCAPE);
    press(robot, KeyCode.DIGIT4);
    assertThat(robot.lookup(".h1").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("Before and now");
  }
}
