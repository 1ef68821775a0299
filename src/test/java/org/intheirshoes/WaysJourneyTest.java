package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsFile;
import org.intheirshoes.coach.Way;
import org.intheirshoes.logbook.CuePickup;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Plays in each of the three ways, by the keys alone wherever there is a key.
@ExtendWith(ApplicationExtension.class)
class WaysJourneyTest {

  @TempDir Path data;

  private DesktopApp app;
  private FxRobot robot = new FxRobot();

  @Start
  void start(Stage stage) {
    app = new DesktopApp(data, Background.inline());
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

  private void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.press(key).release(key);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private boolean shows(String selector) {
    return robot.lookup(selector).tryQuery().filter(WaysJourneyTest::isSeen).isPresent();
  }

  /// Nothing can be seen in a pane that is hidden.
  private static boolean isSeen(Node node) {
    Node parent = node.getParent();
    return node.isVisible() && (parent == null || isSeen(parent));
  }

  private List<String> labels() {
    return robot
        .lookup(node -> node instanceof Label && isSeen(node))
        .queryAllAs(Label.class)
        .stream()
        .map(Label::getText)
        .toList();
  }

  private void listen() {
    while (shows("#continue") && !shows("#ending")) {
      press(KeyCode.SPACE);
    }
  }

  /// A word of the customer that can be marked.
  private Node word(String text) {
    return robot.lookup(".word").queryAllAs(Label.class).stream()
        .filter(label -> label.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void guidedByTheKeys() {
    ShelfCards.open(robot, "broken-tv");
    press(KeyCode.SPACE);
    listen();
    assertThat(shows("#notice-done")).isTrue();
    assertThat(shows("#response-1")).isFalse();
    // “Sideways, that rain”: the third word is small talk.
    press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
    robot.clickOn(word("Saturday"));
    press(KeyCode.ENTER);
    assertThat(String.join("\n", labels()))
        .contains("You heard it: Eleven people are coming on Saturday")
        .contains("Small talk: It’s raining sideways");
    press(KeyCode.ENTER);
    assertThat(shows("#response-1")).isTrue();
    assertThat(String.join("\n", labels())).contains("Not yet picked up");
    press(KeyCode.DIGIT2);
    assertThat(shows("#turn-note")).isTrue();
    assertThat(labels()).anyMatch(text -> text.startsWith("Action: "));
    press(KeyCode.SPACE);
    assertThat(shows("#turn-note")).isFalse();
    app.stop();
    try (LogbookFolder logbook = new LogbookFolder(data, Clock.systemUTC())) {
      CuePickup pickup = new LearnerLog(logbook, UserData.name(), Clock.systemUTC()).cuePickup();
      assertThat(pickup.hits()).isEqualTo(1);
      assertThat(pickup.smallTalk()).isEqualTo(1);
    }
  }

  @Test
  void practiceWithOnesOwnWordsAndTheBriefAtHand() {
    ShelfCards.open(robot, "broken-tv");
    robot.clickOn("#way-practice");
    robot.clickOn("#want-own-words");
    robot.clickOn("#goal-default-to-action");
    robot.clickOn("#go-on");
    listen();
    press(KeyCode.ESCAPE);
    assertThat(shows("#own-words")).isTrue();
    robot.write("B 2 about a day");
    press(KeyCode.ENTER);
    assertThat(shows("#response-1")).isTrue();
    press(KeyCode.B);
    assertThat(shows("#response-1")).isFalse();
    assertThat(labels()).contains("You set out to: Take the next step early");
    press(KeyCode.DIGIT1);
    press(KeyCode.B);
    assertThat(shows("#response-1")).as("nothing was chosen behind the brief").isTrue();
    press(KeyCode.DIGIT2);
    assertThat(String.join("\n", labels())).contains("“about a day”");
    assertThat(labels()).noneMatch(text -> text.startsWith("Action: "));
    press(KeyCode.W);
    assertThat(labels()).anyMatch(text -> text.startsWith("Action: "));
    Settings kept = new SettingsFile(data.resolve("settings.properties")).load();
    assertThat(kept.coaching())
        .isEqualTo(Coaching.FIRST.with(Way.PRACTICE).withOwnWords(Coaching.Switch.ON));
  }

  @Test
  void aChallengeSaysNothingOnTheWay() {
    ShelfCards.open(robot, "broken-tv");
    robot.clickOn("#way-challenge");
    robot.clickOn("#go-on");
    listen();
    assertThat(shows("#response-1")).isTrue();
    assertThat(shows("#notice-done")).isFalse();
    assertThat(shows(".mood-band")).isFalse();
    press(KeyCode.DIGIT1);
    press(KeyCode.W);
    assertThat(shows("#turn-note")).isFalse();
    listen();
    assertThat(shows("#response-1")).isTrue();
  }
}
