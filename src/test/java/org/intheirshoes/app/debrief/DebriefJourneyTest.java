package org.intheirshoes.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Picture;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.conversation.Conversation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DebriefJourneyTest {

  private final List<Destination> visited = new ArrayList<>();
  private final Conversation played = Played.recovery();
  private DebriefView view;

  @Start
  void start(Stage stage) {
    Settings settings =
        Settings.FIRST.with(Settings.ThemeChoice.LIGHT).with(Settings.MotionChoice.REDUCED);
    Styling styling = new Styling(new SettingsModel(settings, _ -> {}));
    view =
        new DebriefView(
            new DebriefModel(
                new Destination.Debrief(played),
                new Analyses(Background.inline()),
                _ -> Optional.empty(),
                visited::add),
            styling);
    Scene scene = new Scene(view.root(), 980, 900);
    styling.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    view.shown();
  }

  @Test
  void aPointOfTheCurveOpensItsTurnAndTheTurnCanBePlayedFromThere(FxRobot robot) {
    assertThat(robot.lookup("#play-4").tryQuery()).isEmpty();
    robot.clickOn("#point-4");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(fold(robot, 4).openProperty().get()).isTrue();
    assertThat(hasFocus(fold(robot, 4))).isTrue();
    robot.clickOn("#play-4");
    assertThat(visited)
        .containsExactly(new Destination.Practice(played.rewindTo(3), Optional.of(played)));
  }

  @Test
  void aRowOpensAndClosesByClickEnterAndSpace(FxRobot robot) {
    Fold row = fold(robot, 3);
    robot.interact(row::focusHead);
    robot.type(KeyCode.ENTER);
    assertThat(row.openProperty().get()).isTrue();
    robot.type(KeyCode.SPACE);
    assertThat(row.openProperty().get()).isFalse();
  }

  @Test
  void theArrowKeysWalkAlongTheCurve(FxRobot robot) {
    Node first = robot.lookup("#point-1").query();
    robot.interact(first::requestFocus);
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(hasFocus(fold(robot, 2))).isTrue();
  }

  @Test
  void theFocusCanBeSeen(FxRobot robot) {
    robot.interact(() -> robot.lookup("#shelf").query().requestFocus());
    robot.type(KeyCode.TAB);
    take(robot, "debrief-focus-button");
    robot.type(KeyCode.TAB);
    assertThat(robot.lookup("#point-1").query().isFocused()).isTrue();
    take(robot, "debrief-focus-point");
    robot.type(KeyCode.TAB);
    assertThat(hasFocus(fold(robot, 1))).isTrue();
    take(robot, "debrief-focus-row");
  }

  private void take(FxRobot robot, String name) {
    Scene scene = view.root().getScene();
    assertThat(scene.getFocusOwner()).isNotNull();
    robot.interact(() -> new Picture(scene.snapshot(null)).write(name));
  }

  @Test
  void theKeysLeadAway(FxRobot robot) {
    robot.type(KeyCode.R, KeyCode.ESCAPE);
    assertThat(visited)
        .containsExactly(
            new Destination.Practice(Conversation.begin(played.scenario())),
            new Destination.Home());
  }

  @Test
  void enterRightAfterThePageOpenedDoesNothing(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.SPACE);
    assertThat(visited).isEmpty();
  }

  @Test
  void theTranscriptCanBeCopied(FxRobot robot) {
    Fold transcript = robot.lookup("#transcript").query();
    robot.interact(transcript::open);
    robot.interact(() -> robot.lookup("#copy").queryButton().fire());
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("A picture by Saturday"));
  }

  private static Fold fold(FxRobot robot, int turn) {
    return robot.lookup("#decision-" + turn).query();
  }

  private static boolean hasFocus(Fold fold) {
    return fold.getChildren().getFirst().isFocused();
  }
}
