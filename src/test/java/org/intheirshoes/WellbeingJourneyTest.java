package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Resumed;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Content notes, the card after three hard conversations, and the page of moments, in the real
/// program, by keyboard where it can be.
@ExtendWith(ApplicationExtension.class)
class WellbeingJourneyTest {

  @TempDir Path data;

  private DesktopApp app;
  private Stage stage;
  private FxRobot robot = new FxRobot();

  @Start
  void start(Stage stage) {
    this.stage = stage;
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

  private static Scenario scenario(String id) {
    Shelf shelf = new Shelf(Path.of("target", "no-such-folder"));
    return shelf.open(shelf.find(id).orElseThrow()).scenario().orElseThrow();
  }

  private void press(KeyCode key) {
    robot.press(key).release(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String focus() {
    Node owner = stage.getScene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }

  private boolean isShown(String query) {
    return robot.lookup(query).queryAll().stream()
        .anyMatch(node -> node.isVisible() && node.getScene() != null);
  }

  private String text(String query) {
    return robot.lookup(query).queryAs(Label.class).getText();
  }

  private void choose(String id) {
    chooseNode("#card-" + id);
  }

  private void chooseNode(String query) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          stage.getScene().lookup(query).requestFocus();
          return true;
        });
    press(KeyCode.ENTER);
  }

  @Test
  void aNoteIsReadAndTheLearnerGoesOnByKeyboard() {
    choose("hotel-guest");
    assertThat(text("#note")).isEqualTo(scenario("hotel-guest").card().contentNote().orElseThrow());
    assertThat(focus()).isEqualTo("note-go-on");
    assertThat(isShown("#note-about")).isFalse();
    press(KeyCode.TAB);
    press(KeyCode.SPACE);
    assertThat(isShown("#note-about")).isTrue();
    assertThat(focus()).as("what a screen reader reads").isEqualTo("note-about");
    press(KeyCode.TAB);
    assertThat(focus()).isEqualTo("note-go-on");
    press(KeyCode.ENTER);
    assertThat(app.destination())
        .contains(new Destination.Practice(Conversation.begin(scenario("hotel-guest"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"note-instead", "note-back", "escape"})
  void thereAreWaysRoundIt(String way) {
    choose("hotel-guest");
    if (way.equals("escape")) {
      press(KeyCode.ESCAPE);
    } else {
      robot.clickOn("#" + way);
    }
    assertThat(app.destination())
        .contains(
            way.equals("note-instead")
                ? new Destination.Practice(Conversation.begin(scenario("broken-tv")))
                : new Destination.Home());
  }

  @Test
  void aNoteThatWasDroppedStaysAwayAfterARestart() {
    choose("hotel-guest");
    robot.clickOn("#note-drop");
    robot.clickOn("#note-go-on");
    restart();
    choose("hotel-guest");
    assertThat(app.destination())
        .contains(new Destination.Practice(Conversation.begin(scenario("hotel-guest"))));
  }

  private void restart() {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          app.stop();
          stage.hide();
          start(new Stage());
          return true;
        });
    robot.targetWindow(stage);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aConversationThatWasLeftGoesOnWithoutTheNote() {
    Conversation begun = Conversation.begin(scenario("hotel-guest"));
    Conversation left = begun.choose(begun.offered().getFirst());
    record(left);
    choose("hotel-guest");
    assertThat(app.destination())
        .contains(new Destination.Practice(new Resumed(left, Optional.empty(), List.of())));
  }

  /// Writes into the logbook, as another window would, and opens the program again.
  private void record(Conversation... conversations) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    try (LogbookFolder logbook = new LogbookFolder(data, clock)) {
      LearnerLog log = new LearnerLog(logbook, UserData.name(), clock);
      for (Conversation each : conversations) {
        log.recorder(Conversation.begin(each.scenario())).record(each);
      }
    }
    restart();
  }

  private static Conversation worst(String id) {
    Conversation begun = Conversation.begin(scenario(id));
    return ((Exact) Analysis.of(begun.scenario())).worstFrom(begun);
  }

  private void threeHardOnes() {
    record(worst("hotel-guest"), worst("broken-tv"), worst("hotel-guest"));
  }

  @Test
  void afterThreeHardOnesAGoodOneIsAClickAway() {
    assertThat(isShown("#respite")).isFalse();
    threeHardOnes();
    assertThat(isShown("#respite")).isTrue();
    assertThat(robot.lookup("#respite .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(text -> text.contains(scenario("one-scoop").card().title()));
    robot.clickOn("#respite-play");
    assertThat(app.destination())
        .contains(new Destination.Practice(Conversation.begin(scenario("one-scoop"))));
  }

  @Test
  void theCardIsPutAwayForToday() {
    threeHardOnes();
    robot.clickOn("#respite-dismiss");
    assertThat(isShown("#respite")).isFalse();
    restart();
    assertThat(isShown("#respite")).isFalse();
  }

  @Test
  void momentsAreTurnedByTheArrowKeys() {
    threeHardOnes();
    robot.clickOn("#respite-moments");
    assertThat(focus()).isEqualTo("moment");
    String first = text("#moment-words");
    press(KeyCode.RIGHT);
    String second = text("#moment-words");
    assertThat(second).isNotEqualTo(first);
    assertThat(stage.getScene().getFocusOwner().getAccessibleText())
        .contains(List.of(second, text("#moment-where")));
    press(KeyCode.SPACE);
    assertThat(text("#moment-words")).isNotIn(first, second);
    press(KeyCode.LEFT);
    press(KeyCode.LEFT);
    assertThat(text("#moment-words")).isEqualTo(first);
    press(KeyCode.ESCAPE);
    assertThat(app.destination()).contains(new Destination.Home());
    chooseNode("#good");
    assertThat(app.destination()).contains(new Destination.Moments());
  }
}
