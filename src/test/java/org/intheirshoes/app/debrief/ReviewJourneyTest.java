package org.intheirshoes.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Recorder;
import org.intheirshoes.logbook.Reflection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Goes through the review by keys alone.
@ExtendWith(ApplicationExtension.class)
class ReviewJourneyTest {

  @TempDir Path data;

  private final List<Destination> visited = new ArrayList<>();
  private final Conversation played = Played.recovery();
  private LogbookFolder logbook;
  private LearnerLog log;
  private ReviewModel model;
  private ReviewView view;

  @Start
  void start(Stage stage) {
    logbook = new LogbookFolder(data, Clock.systemUTC());
    log = new LearnerLog(logbook, "Ines", Clock.systemUTC());
    Recorder recorder = log.recorder(Conversation.begin(played.scenario()));
    for (int turn = 1; turn <= played.turns().size(); turn++) {
      recorder.record(played.rewindTo(turn));
    }
    Settings settings =
        Settings.FIRST.with(Settings.ThemeChoice.LIGHT).with(Settings.MotionChoice.REDUCED);
    Styling styling = new Styling(new SettingsModel(settings, _ -> {}));
    model =
        new ReviewModel(
            new DebriefModel(
                new Destination.Debrief(
                    played, new Journal(recorder::note), Optional.of(Played.overEmpathy())),
                new Analyses(Background.inline()),
                visited::add));
    view = new ReviewView(model, styling);
    Scene scene = new Scene(view.root(), 980, 900);
    styling.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    view.shown();
  }

  @AfterEach
  void close() {
    logbook.close();
  }

  private static void type(FxRobot robot, KeyCode... keys) {
    robot.type(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Chapter open() {
    return model.chapterProperty().get();
  }

  private static List<String> labels(FxRobot robot) {
    return robot
        .lookup(node -> node instanceof Label && node.isVisible())
        .queryAllAs(Label.class)
        .stream()
        .map(Label::getText)
        .toList();
  }

  @Test
  void isGoneThroughByKeysAndThePlanIsShownBeforeTheNextConversation(FxRobot robot) {
    robot.write("Hear him first");
    type(robot, KeyCode.ENTER);
    assertThat(open()).isEqualTo(Chapter.WENT_WELL);
    assertThat(labels(robot)).anyMatch(text -> text.contains("In turn 7 you named what mattered"));
    type(robot, KeyCode.ENTER);
    assertThat(open()).isEqualTo(Chapter.HAPPENED);
    type(robot, KeyCode.DOWN, KeyCode.SPACE, KeyCode.DOWN, KeyCode.UP);
    assertThat(model.playback().atProperty().get()).isEqualTo(2);
    type(robot, KeyCode.RIGHT);
    assertThat(open()).isEqualTo(Chapter.COMPARED);
    assertThat(labels(robot)).contains("before", "now");
    type(robot, KeyCode.ENTER);
    assertThat(open()).isEqualTo(Chapter.WHY);
    assertThat(labels(robot)).contains("Turn 1 cost the most");
    type(robot, KeyCode.ENTER);
    assertThat(open()).isEqualTo(Chapter.SHOES);
    robot.write("Saturday");
    type(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(model.mapProperty().get()).isEqualTo(ReviewModel.MapState.COMPARED);
    assertThat(robot.lookup("#hidden-side").query().isVisible()).isTrue();
    type(robot, KeyCode.ESCAPE, KeyCode.ENTER);
    assertThat(open()).isEqualTo(Chapter.ONE_THING);
    type(robot, KeyCode.ENTER);
    assertThat(open()).isEqualTo(Chapter.PLAN);
    robot.write("he says it twice");
    type(robot, KeyCode.ENTER);
    robot.write("say it back");
    type(robot, KeyCode.ENTER);
    assertThat(open()).isEqualTo(Chapter.NUMBER);
    assertThat(robot.lookup(".score-figure").tryQuery()).isPresent();
    type(robot, KeyCode.ENTER);
    assertThat(open()).isEqualTo(Chapter.OVERVIEW);
    assertThat(robot.lookup("#written").tryQuery()).isPresent();

    assertThat(log.plan(played.scenario()))
        .hasValueSatisfying(
            plan -> {
              assertThat(plan.when()).isEqualTo("he says it twice");
              assertThat(plan.then()).isEqualTo("say it back");
            });
    assertThat(model.written(Reflection.Kind.GOAL)).isEqualTo("Hear him first");
    assertThat(model.written(Reflection.Kind.SAYS)).isEqualTo("Saturday");
    assertThat(model.written(Reflection.Kind.KEEP)).startsWith("Keep ");
    assertThat(model.written(Reflection.Kind.CHANGE)).isNotBlank();
  }

  @Test
  void theNumberIsNotShownBeforeItsChapter(FxRobot robot) {
    for (Chapter chapter : model.chapters()) {
      robot.interact(() -> model.open(chapter));
      assertThat(robot.lookup(".score-figure").tryQuery().isPresent())
          .as(chapter.name())
          .isEqualTo(chapter.compareTo(Chapter.NUMBER) >= 0);
    }
  }

  @Test
  void digitsOpenAChapterAndZeroThePageWithEverything(FxRobot robot) {
    type(robot, KeyCode.ESCAPE, KeyCode.DIGIT5);
    assertThat(open()).isEqualTo(Chapter.WHY);
    type(robot, KeyCode.DIGIT0);
    assertThat(open()).isEqualTo(Chapter.OVERVIEW);
    type(robot, KeyCode.DIGIT3, KeyCode.LEFT);
    assertThat(open()).isEqualTo(Chapter.WENT_WELL);
    type(robot, KeyCode.ESCAPE);
    assertThat(visited).containsExactly(new Destination.Home());
  }

  @Test
  void aSuggestedPlanIsTakenByOneKeyAndCanBeWrittenOver(FxRobot robot) {
    robot.interact(() -> model.open(Chapter.PLAN));
    robot.interact(() -> robot.lookup("#idea-1").query().requestFocus());
    type(robot, KeyCode.ENTER);
    assertThat(open()).isEqualTo(Chapter.PLAN);
    ReviewModel.PlanWords first = model.plans().getFirst();
    assertThat(model.written(Reflection.Kind.PLAN_IF)).isEqualTo(first.when());
    robot.interact(() -> robot.lookup("#plan-then").queryAs(TextArea.class).setText("breathe"));
    robot.interact(view::left);
    assertThat(model.written(Reflection.Kind.PLAN_THEN)).isEqualTo("breathe");
  }

  @Test
  void theCostliestTurnIsPlayedAgainFromThere(FxRobot robot) {
    type(robot, KeyCode.ESCAPE, KeyCode.DIGIT5);
    robot.interact(() -> robot.lookup("#play-1").queryAs(Button.class).fire());
    assertThat(visited)
        .containsExactly(new Destination.Practice(played.rewindTo(0), Optional.of(played)));
  }
}
