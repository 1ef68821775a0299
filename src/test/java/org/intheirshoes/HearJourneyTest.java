package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Coaching.Switch;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Hearing;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsFile;
import org.intheirshoes.coach.Scenes;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.intheirshoes.voice.Heard;
import org.intheirshoes.voice.Spoken;
import org.intheirshoes.voice.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Hears the customer, and plays a scene in another version of it, by the keys wherever there is a key.
@ExtendWith(ApplicationExtension.class)
class HearJourneyTest {

  private static final Path VARIED =
      Path.of("src", "test", "resources", "org", "intheirshoes", "scenario", "every-field.json");

  private static final List<String> OPENING =
      Scenes.opening(Scenes.of("broken-tv")).lines().stream()
          .filter(line -> line.by() == Line.Speaker.CUSTOMER)
          .map(line -> Spoken.words(line.text()))
          .toList();

  @TempDir Path data;

  private final Heard voice = new Heard();
  private Optional<Voice> found = Optional.of(voice);
  private DesktopApp app;
  private FxRobot robot = new FxRobot();

  @Start
  void start(Stage stage) {
    app = new DesktopApp(data, Background.inline(), () -> found);
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

  private void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.press(key).release(key);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private boolean shows(String selector) {
    return robot.lookup(selector).tryQuery().filter(HearJourneyTest::isSeen).isPresent();
  }

  private static boolean isSeen(Node node) {
    Node parent = node.getParent();
    return node.isVisible() && (parent == null || isSeen(parent));
  }

  private String labels() {
    return String.join(
        "\n",
        robot.lookup(node -> node instanceof Label && isSeen(node)).queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList());
  }

  private void listen() {
    while (shows("#continue") && !shows("#ending")) {
      press(KeyCode.SPACE);
    }
  }

  private void play(Scenario scenario) {
    robot.interact(() -> app.go(new Destination.Practice(Conversation.begin(scenario))));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void hearsEachLineAgainMutedAndSlower() {
    ShelfCards.open(robot, "broken-tv");
    assertThat(shows("#voice")).isFalse();
    robot.clickOn("#want-voice");
    robot.clickOn("#go-on");
    listen();
    assertThat(voice.words()).isEqualTo(OPENING);
    assertThat(shows("#voice")).isTrue();
    press(KeyCode.H);
    assertThat(voice.words()).hasSize(OPENING.size() + 1).last().isEqualTo(OPENING.getLast());
    press(KeyCode.COMMA);
    assertThat(labels()).contains("80 %");
    press(KeyCode.PERIOD, KeyCode.PERIOD);
    assertThat(labels()).contains("120 %");
    int heard = voice.words().size();
    press(KeyCode.V, KeyCode.DIGIT2);
    listen();
    assertThat(voice.words()).hasSize(heard);
    robot.clickOn("#voice-mute");
    robot.clickOn("#voice-again");
    assertThat(voice.words()).hasSize(heard + 1);
    press(KeyCode.ESCAPE);
    assertThat(voice.ended()).isEqualTo(voice.words());
    assertThat(new SettingsFile(data.resolve("settings.properties")).load().hearing())
        .isEqualTo(new Hearing(Switch.ON, 120, Switch.OFF));
  }

  @Test
  void withoutAVoiceItIsSaidOnceAndThePlayGoesOn() {
    found = Optional.empty();
    ShelfCards.open(robot, "broken-tv");
    assertThat(shows("#want-voice")).isFalse();
    assertThat(shows("#voice-missing")).isTrue();
    press(KeyCode.SPACE);
    listen();
    assertThat(shows("#response-1")).isTrue();
    assertThat(shows("#voice")).isFalse();
    press(KeyCode.H, KeyCode.V, KeyCode.ESCAPE);
    ShelfCards.open(robot, "broken-tv");
    assertThat(shows("#voice-missing")).isFalse();
    assertThat(shows("#want-voice")).isFalse();
  }

  @Test
  void playsAnotherVersionOfTheSceneAndTheReviewNamesIt() throws IOException {
    play(ScenarioReader.read(Files.readAllBytes(VARIED)).scenario().orElseThrow());
    assertThat(labels()).contains("send a courier").doesNotContain("Version:");
    robot.clickOn("#variant-no-courier");
    assertThat(labels()).contains("Version: No courier tonight").contains("call the depot");
    robot.clickOn("#variant--surprise");
    assertThat(labels()).contains("A version drawn at random").doesNotContain("Version:");
    robot.clickOn("#variant-no-courier");
    press(KeyCode.SPACE);
    assertThat(shows("#variants")).isFalse();
    listen();
    press(KeyCode.DIGIT3);
    listen();
    press(KeyCode.SPACE);
    assertThat(app.destination().orElseThrow()).isInstanceOf(Destination.Debrief.class);
    assertThat(labels()).contains("The lost parcel · No courier tonight");
  }
}
