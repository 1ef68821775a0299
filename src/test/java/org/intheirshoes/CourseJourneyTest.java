package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.app.practice.PracticeModel;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.conversation.Conversation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A course in the real program, by keyboard where it can be.
@ExtendWith(ApplicationExtension.class)
class CourseJourneyTest {

  private static final String OWN =
      """
      { "course": 1, "id": "saturday-team", "title": "The Saturday team", "about": "For three.",
        "steps": [ { "scenario": "broken-tv", "why": "The one that everybody remembers." } ] }
      """;

  @TempDir Path data;

  private DesktopApp app;
  private Stage stage;
  private FxRobot robot = new FxRobot();

  @Start
  void start(Stage stage) {
    this.stage = stage;
    app = new DesktopApp(data, Background.inline(), picker());
    app.openFurnished(stage);
    app.settings().choose(Settings.MotionChoice.REDUCED);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1000);
    stage.setHeight(980);
  }

  private FilePicker picker() {
    return new FilePicker() {
      @Override
      public Optional<Path> pickScenario() {
        return Optional.of(data.resolve("from.json"));
      }

      @Override
      public Optional<Path> pickExport() {
        return Optional.empty();
      }

      @Override
      public Optional<Path> saveAs(String name) {
        return Optional.empty();
      }
    };
  }

  @BeforeEach
  void robot(FxRobot robot) {
    this.robot = robot;
  }

  private void press(KeyCode key) {
    robot.press(key).release(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String focus() {
    Node owner = stage.getScene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }

  private void choose(String selector) {
    Screens.fx(
        () -> {
          stage.getScene().lookup(selector).requestFocus();
          return true;
        });
    press(KeyCode.ENTER);
  }

  private boolean shows(String words) {
    return Screens.fx(
        () -> {
          // A scroll pane takes its content in with its skin.
          stage.getScene().getRoot().applyCss();
          return stage.getScene().getRoot().lookupAll(".label").stream()
              .filter(Label.class::isInstance)
              .map(Label.class::cast)
              .filter(label -> label.isVisible() && label.getParent().isVisible())
              .anyMatch(label -> label.getText().contains(words));
        });
  }

  private Conversation played() {
    return switch (app.destination().orElseThrow()) {
      case Destination.Practice play -> play.conversation();
      default -> throw new AssertionError("no conversation: " + app.destination());
    };
  }

  /// Plays the conversation that stands on the page along its best line.
  private void playBest() {
    Conversation begun = played();
    Conversation best = ((Exact) Analysis.of(begun.scenario())).bestFrom(begun);
    Screens.fx(
        () -> {
          app.settings().choose(Coaching.PLAIN);
          PracticeModel model = app.practice(begun);
          model.begin();
          for (String choice : best.choices()) {
            while (model.phaseProperty().get() != PracticeModel.Phase.CHOOSING) {
              model.goOn();
            }
            model.choose(
                model.responses().stream()
                    .filter(response -> response.id().equals(choice))
                    .findFirst()
                    .orElseThrow());
          }
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aStepIsPlayedAndTheCourseMovesOn() {
    assertThat(shows("0 of 10")).isTrue();
    choose("#course-first-week");
    assertThat(app.destination()).contains(new Destination.CoursePage("first-week"));
    assertThat(focus()).as("what comes next").isEqualTo("stop-1");
    press(KeyCode.ENTER);
    assertThat(played().scenario().id()).isEqualTo("one-scoop");
    playBest();
    new Screens(app, stage).show(new Destination.Home());
    assertThat(shows("1 of 10")).isTrue();
    assertThat(shows("Next: Half a reply")).isTrue();
    choose("#course-begin-first-week");
    assertThat(app.destination()).get().isInstanceOf(Destination.PairSetup.class);
    new Screens(app, stage).show(new Destination.CoursePage("first-week"));
    assertThat(focus()).isEqualTo("stop-2");
    press(KeyCode.DOWN);
    assertThat(focus()).as("arrows walk through the steps").isEqualTo("stop-3");
    press(KeyCode.ESCAPE);
    assertThat(app.destination()).contains(new Destination.Home());
  }

  @Test
  void onesOwnIsAddedTakenAwayAndBroughtBack() throws Exception {
    Files.writeString(data.resolve("from.json"), OWN);
    choose("#add");
    assertThat(app.destination()).get().isInstanceOf(Destination.CoursePage.class);
    assertThat(shows("is on your home page now.")).isTrue();
    assertThat(Files.readString(data.resolve("courses/saturday-team.json"))).isEqualTo(OWN);
    choose("#course-remove");
    assertThat(shows("“The Saturday team” is gone")).isTrue();
    assertThat(data.resolve("courses/saturday-team.json")).doesNotExist();
    choose("#course-undo");
    assertThat(shows("The Saturday team")).isTrue();
    assertThat(data.resolve("courses/saturday-team.json")).exists();
  }

  @Test
  void whatIsBrokenInTheFoldersIsToldAndLookedAt() throws Exception {
    Files.createDirectories(data.resolve("courses"));
    Files.createDirectories(data.resolve("drills"));
    Path course = data.resolve("courses/saturday.json");
    Files.writeString(course, OWN.replace("\"about\"", "\"abuot\""));
    Files.writeString(
        data.resolve("drills/shouting.json"), "{ \"drill\": 1, \"id\": \"shouting\" }");
    Screens screens = new Screens(app, stage);
    screens.show(new Destination.Home());
    assertThat(shows("One course of yours cannot be shown as it stands: saturday.json.")).isTrue();
    assertThat(shows("One drill of yours cannot be played as it stands: shouting.json.")).isTrue();
    choose("#broken-courses .button");
    assertThat(app.destination()).get().isInstanceOf(Destination.CourseProblems.class);
    assertThat(shows(course.toString())).isTrue();
    press(KeyCode.ENTER);
    assertThat(app.destination()).contains(new Destination.Home());
    Files.writeString(course, OWN);
    screens.show(new Destination.Pairs());
    assertThat(shows("shouting.json")).isTrue();
    choose("#broken-drills .button");
    assertThat(app.destination()).get().isInstanceOf(Destination.DrillProblems.class);
    press(KeyCode.ENTER);
    assertThat(app.destination()).contains(new Destination.Pairs());
    screens.show(new Destination.Home());
    assertThat(shows("The Saturday team")).isTrue();
    assertThat(shows("saturday.json")).as("it is mended").isFalse();
  }

  @Test
  void onesOwnWithAProblemIsTold() throws Exception {
    Files.writeString(data.resolve("from.json"), OWN.replace("broken-tv", "broken-radio"));
    choose("#add");
    assertThat(shows("There is no scenario “broken-radio” on the shelf.")).isTrue();
    assertThat(data.resolve("courses")).doesNotExist();
  }
}
