package org.intheirshoes.app.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Picture;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.AxisPoint;
import org.intheirshoes.logbook.CuePickup;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Progress;
import org.intheirshoes.scenario.Axis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page by keyboard.
@ExtendWith(ApplicationExtension.class)
class ProgressJourneyTest {

  @TempDir static Path folder;

  private final List<Destination> visited = new ArrayList<>();
  private final LogbookFolder logbook = new LogbookFolder(folder, Months.clock());
  private final LearnerLog log = new LearnerLog(logbook, "Ada", Months.clock());
  private ProgressView view;

  @BeforeAll
  static void practise() {
    Months.write(folder, "Ada", Months.NOW);
  }

  @Start
  void start(Stage stage) {
    Settings settings =
        Settings.FIRST.with(Settings.ThemeChoice.LIGHT).with(Settings.MotionChoice.REDUCED);
    Styling styling = new Styling(new SettingsModel(settings, _ -> {}));
    Shelf shelf = new Shelf(folder.resolve("scenarios"));
    ScenarioStart start = new ScenarioStart(shelf, log, Background.inline(), visited::add, _ -> {});
    view =
        new ProgressView(
            new ProgressModel(shelf, log, Background.inline(), start, Months.clock()), styling);
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

  private Node focused() {
    return view.root().getScene().getFocusOwner();
  }

  private void take(FxRobot robot, String name) {
    robot.interact(() -> new Picture(view.root().getScene().snapshot(null)).write(name));
  }

  @Test
  void theTabKeyGoesFromTheButtonThroughTheCharts(FxRobot robot) {
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      robot.type(KeyCode.TAB);
      if (focused().getId() != null) {
        stops.add(focused().getId());
      }
      if ("axis-chart-action".equals(focused().getId())) {
        take(robot, "progress-focus-chart");
      }
    }
    assertThat(stops)
        .containsExactly(
            "begin",
            "axis-chart-acknowledgement",
            "axis-chart-action",
            "axis-chart-boundaries",
            "calendar");
    assertThat(focused().getStyleClass()).as("the first row of what is due").contains("due-row");
    take(robot, "progress-focus-row");
  }

  @Test
  void everyStopSaysSomething(FxRobot robot) {
    List<Node> stops = new ArrayList<>();
    robot.type(KeyCode.TAB);
    while (!stops.contains(focused()) && stops.size() < 60) {
      stops.add(focused());
      robot.type(KeyCode.TAB);
    }
    assertThat(stops).hasSizeBetween(15, 59);
    assertThat(stops)
        .allMatch(
            node ->
                node instanceof javafx.scene.control.ButtonBase
                    || node.equals(view.root())
                    || (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()));
  }

  @Test
  void theArrowKeysGoFromRowToRowAndOneRowIsATabStop(FxRobot robot) {
    Pane rows = (Pane) ((Pane) robot.lookup("#scores").query()).getChildren().getFirst();
    robot.interact(() -> rows.getChildren().getFirst().requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP);
    assertThat(rows.getChildren().get(1).isFocused()).isTrue();
    assertThat(rows.getChildren()).filteredOn(Node::isFocusTraversable).hasSize(1);
  }

  @Test
  void moreRowsComeWhenAskedAndTheFocusGoesToTheFirstOfThem(FxRobot robot) {
    Pane skills = (Pane) robot.lookup("#due").query();
    Pane rows = (Pane) skills.getChildren().getFirst();
    int shown = rows.getChildren().size();
    robot.interact(() -> ((javafx.scene.control.Button) skills.getChildren().getLast()).fire());
    assertThat(rows.getChildren()).hasSize(log.progress().schedule().cards().size());
    assertThat(rows.getChildren().get(shown).isFocused()).isTrue();
  }

  @Test
  void theTableHasTheNumbersOfTheCurve(FxRobot robot) {
    robot.interact(
        () ->
            robot
                .from(robot.lookup("#axis-action").queryAll())
                .lookup(".button")
                .queryButton()
                .fire());
    TableView<List<String>> table =
        robot.from(robot.lookup("#axis-action").queryAll()).lookup(".numbers").queryTableView();
    Progress progress = log.progress();
    List<AxisPoint> points = progress.axes().getOrDefault(Axis.ACTION, List.of());
    assertThat(table.getItems()).hasSize(points.size());
    AxisPoint last = points.getLast();
    assertThat(table.getItems().getFirst())
        .containsExactly(
            "20 November",
            String.valueOf(Math.round(last.mean())),
            String.valueOf(Math.round(last.low())),
            String.valueOf(Math.round(last.high())));
    assertThat(robot.lookup("#axis-chart-action").query().getParent().isVisible()).isFalse();
  }

  @Test
  void theHabitsSayHowManyCuesWereFound(FxRobot robot) {
    Pane rows = (Pane) ((Pane) robot.lookup("#habits").query()).getChildren().getFirst();
    CuePickup pickup = log.cuePickup();
    assertThat(rows.getChildren().get(1).getAccessibleText())
        .isEqualTo(
            "%d of %d cues that matter were found in the customer’s words. Small talk was taken for one %d times."
                .formatted(pickup.hits(), pickup.hits() + pickup.misses(), pickup.smallTalk()));
  }

  @Test
  void theButtonBeginsWhatComesNext(FxRobot robot) {
    robot.interact(() -> robot.lookup("#begin").queryButton().fire());
    // What comes next here is the hotel guest, before whom stands a note.
    assertThat(visited).singleElement().isInstanceOf(Destination.ContentNote.class);
  }
}
