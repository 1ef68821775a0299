package org.intheirshoes.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.ShellView;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From the review of one play to the next under another rule, and on to the two side by side, by keys
/// alone. The play between is handed in finished.
@ExtendWith(ApplicationExtension.class)
class OtherRuleJourneyTest implements Navigator {

  private final Settings settings =
      Settings.FIRST.with(Settings.ThemeChoice.LIGHT).with(Settings.MotionChoice.REDUCED);
  private final SettingsModel look = new SettingsModel(settings, _ -> {});
  private final Styling styling = new Styling(look);
  private Optional<ShellView> shell = Optional.empty();
  private Optional<Destination.Practice> begun = Optional.empty();
  private Optional<ReviewModel> review = Optional.empty();

  @Start
  void start(Stage stage) {
    ShellView window = new ShellView(this, look);
    shell = Optional.of(window);
    Scene scene = new Scene(window.root(), 980, 900);
    styling.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    go(new Destination.Debrief(Played.hotelBreach()));
  }

  @Override
  public void go(Destination destination) {
    if (destination instanceof Destination.Practice play) {
      begun = Optional.of(play);
      Scenario script = play.conversation().scenario();
      Conversation finished =
          script.variations().played().isEmpty()
              ? Played.hotelBreach()
              : Conversation.replay(script, Played.papersCounted().choices());
      go(new Destination.Debrief(finished, Journal.untold(), play.before()));
    } else if (destination instanceof Destination.Debrief debrief) {
      ReviewModel model =
          new ReviewModel(
              new DebriefModel(
                  debrief, new Analyses(Background.inline()), OtherRuleJourneyTest::written, this));
      review = Optional.of(model);
      shell.orElseThrow().show(new ReviewView(model, styling), debrief);
    }
  }

  private static Optional<Scenario> written(String id) {
    return Optional.of(Played.script(id));
  }

  private ReviewModel review() {
    return review.orElseThrow();
  }

  private static void type(FxRobot robot, KeyCode... keys) {
    robot.type(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<String> labels(FxRobot robot) {
    return robot
        .lookup(node -> node instanceof Label && node.isVisible())
        .queryAllAs(Label.class)
        .stream()
        .map(Label::getText)
        .toList();
  }

  private static void reach(FxRobot robot, String id) {
    for (int tabs = 0; tabs < 40; tabs++) {
      Node owner = robot.window(0).getScene().getFocusOwner();
      if (owner != null && id.equals(owner.getId())) {
        return;
      }
      type(robot, KeyCode.TAB);
    }
    throw new AssertionError("No Tab leads to " + id);
  }

  @Test
  void theSameSceneIsPlayedUnderAnotherRuleAndTheTwoAreCompared(FxRobot robot) {
    type(robot, KeyCode.ESCAPE, KeyCode.DIGIT8);
    assertThat(review().chapterProperty().get()).isEqualTo(Chapter.NUMBER);
    reach(robot, "rule-1");
    type(robot, KeyCode.ENTER);
    assertThat(begun)
        .hasValueSatisfying(
            play -> {
              assertThat(play.conversation().turns()).isEmpty();
              assertThat(play.conversation().scenario().variations().played())
                  .hasValue("papers-counted");
            });

    type(robot, KeyCode.ESCAPE, KeyCode.DIGIT4);
    assertThat(review().chapterProperty().get()).isEqualTo(Chapter.COMPARED);
    assertThat(labels(robot))
        .contains(
            "The same scene, another rule",
            "As written",
            "The papers are counted",
            "before",
            "now",
            "Before alone, in turn 5",
            "Now alone, in turn 5",
            "Where you said something else");

    type(robot, KeyCode.DIGIT9);
    reach(robot, "rule-1");
    type(robot, KeyCode.SPACE);
    assertThat(begun.orElseThrow().conversation().scenario().variations().played()).isEmpty();
    assertThat(begun.orElseThrow().before()).hasValue(Played.papersCounted());
  }
}
