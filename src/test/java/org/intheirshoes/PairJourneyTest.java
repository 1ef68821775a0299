package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Clipping;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Picture;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.drill.Round;
import org.intheirshoes.logbook.LogbookFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A whole drill in the real program, with three raters.
@ExtendWith(ApplicationExtension.class)
class PairJourneyTest {

  @TempDir Path data;

  private DesktopApp app;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    app = new DesktopApp(data, Background.inline());
    app.openFurnished(stage);
    app.settings().choose(Settings.MotionChoice.REDUCED);
    app.settings().choose(Settings.ThemeChoice.LIGHT);
    app.settings().choose(Settings.BellChoice.MUTED);
  }

  private static <T> T fx(Callable<T> work) {
    T result = WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  private Node node(String selector) {
    Node node = stage.getScene().lookup(selector);
    assertThat(node).as(selector).isNotNull();
    return node;
  }

  private void click(String selector) {
    fx(
        () -> {
          ((ButtonBase) node(selector)).fire();
          return true;
        });
  }

  private void write(String selector, String text) {
    fx(
        () -> {
          ((TextField) node(selector)).setText(text);
          return true;
        });
  }

  private void space(EventType<KeyEvent> type) {
    fx(
        () -> {
          Node target = stage.getScene().getFocusOwner();
          Event.fireEvent(
              target, new KeyEvent(type, " ", " ", KeyCode.SPACE, false, false, false, false));
          return true;
        });
  }

  private boolean shows(String words) {
    return fx(
        () ->
            stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(javafx.scene.control.Label.class::isInstance)
                .map(javafx.scene.control.Label.class::cast)
                .anyMatch(label -> label.getText().contains(words)));
  }

  private void look(String secret) {
    assertThat(shows(secret)).isFalse();
    space(KeyEvent.KEY_PRESSED);
    assertThat(shows(secret)).isTrue();
    space(KeyEvent.KEY_RELEASED);
    assertThat(shows(secret)).isFalse();
    click("#card-known");
  }

  private void marks(int acknowledgement, int action, int boundaries) {
    click("#begin-marks");
    click("#mark-acknowledgement-" + acknowledgement);
    click("#mark-action-" + action);
    click("#mark-boundaries-" + boundaries);
    click("#tick-action-0");
    click("#hand-in");
  }

  private void take(String name) {
    Picture picture = new Picture(fx(() -> stage.getScene().snapshot(null)));
    picture.write(name);
    assertThat(picture.colours()).as("colours of " + name).isGreaterThan(20);
    assertThat(fx(() -> Clipping.cutOff(stage.getScene().getRoot()))).as(name).isEmpty();
  }

  private Round kept() {
    try (LogbookFolder folder = new LogbookFolder(data, java.time.Clock.systemUTC())) {
      return new LogbookRounds(folder).finished().getFirst().round();
    }
  }

  private void phase() {
    click("#press");
    click("#next-phase");
  }

  @Test
  void aWholeDrillWithThreeRaters() {
    click("#rail-pairs");
    fx(
        () -> {
          app.go(
              new Destination.PairSetup(
                  new org.intheirshoes.drill.Material.OfDrill(
                      org.intheirshoes.drill.DrillShelf.read(data)
                          .find("about-a-day")
                          .orElseThrow(),
                      org.intheirshoes.drill.Hand.BASIC)));
          return true;
        });
    write("#player-0", "Sam");
    write("#player-1", "Noor");
    click("#watching");
    write("#player-2", "Lea");
    click("#agreed-0");
    click("#agreed-1");
    click("#begin-round");
    look("Farida");
    look("At the repair counter");
    phase();
    // What changes half-way is for the rep alone.
    look("The van came");
    phase();
    marks(3, 2, 2);
    assertThat(shows("2 apart")).isFalse();
    marks(1, 2, 3);
    marks(1, 3, 3);
    take("pair-journey-comparing");
    assertThat(shows("2 apart")).isTrue();
    click("#compare-on");
    click("#compare-on");
    for (int turn = 2; turn <= 3; turn++) {
      click("#cards-on-table");
      phase();
      space(KeyEvent.KEY_PRESSED);
      space(KeyEvent.KEY_RELEASED);
      click("#card-known");
      phase();
      marks(turn, 3, 3);
      marks(turn, 2, 3);
      marks(2, 2, 3);
      click("#compare-on");
      click("#compare-on");
    }
    // Everybody has sat everywhere: the debrief begins by itself.
    write("#answer-0", "I said soon, twice.");
    click("#debrief-on");
    click("#debrief-on");
    click("#debrief-on");
    write("#commit-1", "Say a time that I can keep.");
    click("#debrief-on");
    assertThat(kept().results()).hasSize(3);
    assertThat(kept().results().getFirst().sheets()).hasSize(3);
    assertThat(kept().answers()).hasSize(1);
    click("#back-to-pairs");
    assertThat(shows("Say a time that I can keep.")).isTrue();
    fx(
        () -> {
          stage.setWidth(820);
          stage.setHeight(600);
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
    take("pair-journey-narrow");
  }

  private boolean has(String selector) {
    return fx(() -> stage.getScene().lookup(selector) != null);
  }

  private void choose(String selector) {
    fx(
        () -> {
          Event.fireEvent(
              node(selector),
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
          return true;
        });
  }

  /// The marks of those axes that this answer has.
  private void marksFreely(int mark) {
    click("#mark-freely");
    for (String axis : java.util.List.of("acknowledgement", "action", "boundaries")) {
      if (has("#scale-" + axis + "-" + mark)) {
        click("#scale-" + axis + "-" + mark);
      }
    }
    click("#take-own");
  }

  private void momentMark(int number, String axis, int mark) {
    click("#moment-" + number + "-" + axis + " #scale-" + axis + "-" + mark);
  }

  private void marksTurns(int second) {
    click("#begin-marks");
    click("#turn-by-turn");
    momentMark(2, "action", second);
    for (String axis : java.util.List.of("acknowledgement", "action", "boundaries")) {
      click("#mark-" + axis + "-2");
    }
    click("#hand-in");
  }

  @Test
  void aScenarioForTwoFromHandOverToDebrief() {
    fx(
        () -> {
          org.intheirshoes.library.Shelf shelf = new org.intheirshoes.library.Shelf(data);
          app.go(
              new Destination.PairSetup(
                  new org.intheirshoes.drill.Material.OfScenario(
                      shelf.open(shelf.find("broken-tv").orElseThrow()).scenario().orElseThrow())));
          return true;
        });
    write("#player-0", "Sam");
    write("#player-1", "Noor");
    click("#agreed-1");
    click("#begin-round");
    space(KeyEvent.KEY_PRESSED);
    space(KeyEvent.KEY_RELEASED);
    click("#card-known");
    int turns = 0;
    click("#read");
    while (has("#own-words")) {
      // No response is in view before the rep has answered.
      assertThat(has("#response-1")).isFalse();
      assertThat(has("#mark-freely")).isFalse();
      click("#answered");
      if (turns == 0) {
        marksFreely(3);
        choose("#response-1");
        assertThat(shows("You saw it differently.")).isTrue();
        choose("#response-1");
      } else {
        choose("#response-1");
        choose("#response-1");
      }
      click("#read");
      turns++;
    }
    assertThat(turns).isGreaterThan(1);
    marksTurns(4);
    marksTurns(1);
    take("pair-journey-scenario-comparing");
    assertThat(shows("Furthest apart: Turn 2")).isTrue();
    write("#good-moment", "By four, or I call.");
    click("#keep-moment");
    click("#end-early");
    click("#debrief-on");
    click("#debrief-on");
    click("#debrief-on");
    write("#commit-1", "Say a time.");
    click("#debrief-on");
    assertThat(kept().results().getFirst().placed()).hasSize(turns);
    fx(
        () -> {
          app.learner().choose("Noor");
          app.go(new Destination.Home());
          return true;
        });
    assertThat(shows("Noor, next time you wanted to: Say a time.")).isTrue();
    assertThat(app.learner().get().log().kept())
        .singleElement()
        .satisfies(moment -> assertThat(moment.words()).isEqualTo("By four, or I call."));
    take("pair-journey-home");
  }

  private void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String focus() {
    return fx(() -> String.valueOf(stage.getScene().getFocusOwner().getId()));
  }

  @Test
  void whatTheRepSaidIsDoneByEnterWhateverWasClicked(FxRobot robot) {
    fx(
        () -> {
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(1000);
          stage.setHeight(900);
          org.intheirshoes.library.Shelf shelf = new org.intheirshoes.library.Shelf(data);
          app.go(
              new Destination.PairSetup(
                  new org.intheirshoes.drill.Material.OfScenario(
                      shelf.open(shelf.find("broken-tv").orElseThrow()).scenario().orElseThrow())));
          return true;
        });
    click("#begin-round");
    click("#cards-on-table");
    click("#read");
    robot.clickOn(".pass-why");
    assertThat(focus()).isEqualTo("answered");
    press(robot, KeyCode.ENTER);
    assertThat(has("#response-1")).as("Enter after a click on the ground").isTrue();
    choose("#response-1");
    choose("#response-1");
    click("#read");
    robot.clickOn("#own-words").write("By four");
    press(robot, KeyCode.SHIFT, KeyCode.ENTER);
    press(robot, KeyCode.TAB);
    assertThat(focus()).as("Tab leaves the field").isEqualTo("answered");
    robot.clickOn("#own-words");
    press(robot, KeyCode.ENTER);
    assertThat(shows("By four")).as("Enter in the field").isTrue();
    assertThat(has("#response-1")).isTrue();
  }

  private void mouse(EventType<MouseEvent> type) {
    fx(
        () -> {
          Node card = node("#secret-card");
          boolean down = type == MouseEvent.MOUSE_PRESSED;
          Event.fireEvent(
              card,
              new MouseEvent(
                  type,
                  9,
                  9,
                  9,
                  9,
                  MouseButton.PRIMARY,
                  1,
                  false,
                  false,
                  false,
                  false,
                  down,
                  false,
                  false,
                  false,
                  false,
                  true,
                  null));
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void theFirstPressOfTheMouseHoldsTheCardUpUntilItEnds() {
    fx(
        () -> {
          app.go(
              new Destination.PairSetup(
                  new org.intheirshoes.drill.Material.OfDrill(
                      org.intheirshoes.drill.DrillShelf.read(data).find("mirror").orElseThrow(),
                      org.intheirshoes.drill.Hand.BASIC)));
          return true;
        });
    click("#begin-round");
    mouse(MouseEvent.MOUSE_PRESSED);
    assertThat(shows("oboe")).isTrue();
    mouse(MouseEvent.MOUSE_RELEASED);
    assertThat(shows("oboe")).isFalse();
  }

  @Test
  void aRoundThatWasLeftIsOfferedAtHomeEvenIfItIsInNobodysRecord() {
    fx(
        () -> {
          app.go(
              new Destination.PairSetup(
                  new org.intheirshoes.drill.Material.OfDrill(
                      org.intheirshoes.drill.DrillShelf.read(data).find("mirror").orElseThrow(),
                      org.intheirshoes.drill.Hand.BASIC)));
          return true;
        });
    click("#begin-round");
    click("#cards-on-table");
    click("#press");
    fx(
        () -> {
          app.go(new Destination.Home());
          return true;
        });
    assertThat(shows("is not finished.")).isTrue();
    click("#go-on-round");
    assertThat(app.destination()).get().isInstanceOf(Destination.PairRound.class);
    assertThat(has("#press")).isTrue();
  }
}
