package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The chips above the shelf and the page of what it covers, in the real program, by keyboard.
@ExtendWith(ApplicationExtension.class)
class CoverageJourneyTest {

  @TempDir Path data;

  private DesktopApp app;
  private Stage stage;
  private FxRobot robot = new FxRobot();

  @Start
  void start(Stage stage) {
    this.stage = stage;
    SampleScript.lateParcel().in(data.resolve("scenarios").resolve("late-parcel.json"));
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

  private static <T> T fx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
  }

  private void press(KeyCode key) {
    robot.press(key).release(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void choose(String query, KeyCode key) {
    fx(
        () -> {
          stage.getScene().lookup(query).requestFocus();
          return true;
        });
    press(key);
  }

  private String focus() {
    Node owner = stage.getScene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }

  private void goHome() {
    fx(
        () -> {
          app.go(new Destination.Home());
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean isChosen(String chip) {
    return robot.lookup(chip).queryAs(ToggleButton.class).isSelected();
  }

  private long cards() {
    return robot.lookup(".scenario-card").queryAll().stream()
        .filter(card -> card.getParent().isVisible())
        .count();
  }

  private boolean tells(String words) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .anyMatch(label -> words.equals(label.getText()));
  }

  @Test
  void aLevelIsChosenAndStandsWhenOneComesBack() {
    assertThat(isChosen("#filter-all")).isTrue();
    choose("#filter-clinic", KeyCode.SPACE);
    assertThat(cards()).isEqualTo(1);
    assertThat(tells("1 of 19")).isTrue();
    assertThat(focus()).as("the chip keeps the focus").isEqualTo("filter-clinic");
    choose("#filter-2", KeyCode.SPACE);
    choose("#card-hand-on-the-doorknob", KeyCode.ENTER);
    assertThat(app.destination())
        .contains(new Destination.ContentNote(scenario("hand-on-the-doorknob")));
    goHome();
    assertThat(cards()).isEqualTo(1);
    assertThat(isChosen("#filter-clinic")).isTrue();
    assertThat(isChosen("#filter-2")).isTrue();
    assertThat(isChosen("#filter-all")).isFalse();
    choose("#filter-all", KeyCode.SPACE);
    // Those far from sight come when nobody searches any more.
    assertThatCode(() -> WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> cards() == 19))
        .doesNotThrowAnyException();
    choose("#filter-all", KeyCode.SPACE);
    assertThat(isChosen("#filter-all")).as("all stays chosen").isTrue();
    assertThat(isChosen("#filter-clinic")).isFalse();
  }

  @Test
  void whatTheShelfCoversIsWalkedByTheArrowKeysAndLeadsToAScenario() {
    choose("#coverage", KeyCode.ENTER);
    assertThat(app.destination()).contains(new Destination.Coverage());
    assertThat(focus()).isEqualTo("coverage-back");
    press(KeyCode.TAB);
    assertThat(focus()).isEqualTo("coverage-one-scoop");
    press(KeyCode.DOWN);
    assertThat(focus()).isEqualTo("coverage-first-interview");
    press(KeyCode.END);
    assertThat(focus()).as("the user's own come last").isEqualTo("coverage-late-parcel");
    assertThat(stage.getScene().getFocusOwner().getAccessibleText()).endsWith("One of your own.");
    press(KeyCode.TAB);
    assertThat(focus()).as("the rows are one stop").isEqualTo("coverage-feelings");
    press(KeyCode.TAB);
    assertThat(focus()).isEqualTo("coverage-places");
    choose("#coverage-broken-tv", KeyCode.ENTER);
    assertThat(app.destination())
        .contains(new Destination.Practice(Conversation.begin(scenario("broken-tv"))));
  }

  @Test
  void escapeLeadsBackToTheShelf() {
    choose("#coverage", KeyCode.ENTER);
    press(KeyCode.ESCAPE);
    assertThat(app.destination()).contains(new Destination.Home());
  }

  /// The form of the rows follows the width; so must the height of the page.
  @Test
  void thePageIsAsHighAsItsContentAtEveryWidth() {
    choose("#coverage", KeyCode.ENTER);
    for (int width : new int[] {1000, 1300, 840, 1300}) {
      fx(
          () -> {
            stage.setWidth(width);
            return true;
          });
      WaitForAsyncUtils.waitForFxEvents();
      WaitForAsyncUtils.waitForFxEvents();
      Region page = (Region) robot.lookup(".page-scroll").queryAs(ScrollPane.class).getContent();
      assertThat(page.getContentBias()).isEqualTo(Orientation.HORIZONTAL);
      assertThat(page.getHeight())
          .as("height at " + width)
          .isEqualTo(fx(() -> Math.ceil(page.prefHeight(page.getWidth()))), within(2.0));
    }
  }
}
