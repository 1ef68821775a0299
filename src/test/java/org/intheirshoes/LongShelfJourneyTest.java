package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A shelf of many scenarios, in the real program: cards are made where they are seen.
@ExtendWith(ApplicationExtension.class)
class LongShelfJourneyTest {

  private static final int OWN = 120;
  private static final int STEPS = 12;
  private static final String LAST = "parcel-" + (1000 + OWN - 1);

  @TempDir Path data;

  private DesktopApp app;
  private Stage stage;
  private FxRobot robot = new FxRobot();

  @Start
  void start(Stage stage) {
    this.stage = stage;
    for (int i = 0; i < OWN; i++) {
      String id = "parcel-" + (1000 + i);
      SampleScript.lateParcel().withId(id).in(data.resolve("scenarios").resolve(id + ".json"));
    }
    app = new DesktopApp(data, Background.inline());
    app.openFurnished(stage);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1000);
    stage.setHeight(980);
  }

  @BeforeEach
  void robot(FxRobot robot) {
    this.robot = robot;
  }

  private static <T> T fx(Callable<T> work) {
    T done = WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    WaitForAsyncUtils.waitForFxEvents();
    return done;
  }

  private int cards() {
    return robot.lookup(".scenario-card").queryAll().size();
  }

  private Optional<Node> card(String id) {
    return robot.lookup("#card-" + id).tryQuery();
  }

  private void scroll(double to) {
    fx(
        () -> {
          ((ScrollPane) stage.getScene().lookup(".page-scroll")).setVvalue(to);
          return true;
        });
  }

  private void search(String words) {
    fx(
        () -> {
          ((TextField) stage.getScene().lookup("#search")).setText(words);
          return true;
        });
  }

  @Test
  void onlyCardsThatComeIntoSightAreMade() {
    assertThat(card("one-scoop")).isPresent();
    assertThat(card(LAST)).isEmpty();
    assertThat(cards()).isLessThan(OWN / 2);
    scroll(1);
    scroll(1);
    assertThat(card(LAST)).isPresent();
    assertThat(cards()).as("not what was passed on the way").isLessThan(OWN);
  }

  @Test
  void whatIsFoundIsShownAtOnce() {
    assertThat(card("year-in-pictures")).isPresent();
    search("tarn");
    assertThat(card("a-kind-word")).isPresent();
    assertThat(card("one-scoop").map(card -> card.getParent().isVisible())).contains(false);
  }

  @Test
  void aCardIsKeptWhileOneSearches() {
    Node before = card("a-kind-word").orElseThrow();
    search("tarn");
    assertThat(card("a-kind-word")).containsSame(before);
    search("");
    assertThat(card("a-kind-word")).containsSame(before);
  }

  @Test
  void theKeyboardGoesThroughWhatIsFoundInTheOrderOfTheShelf() {
    scroll(1);
    scroll(1);
    scroll(0);
    search("parcel");
    robot.interact(card("parcel-1000").orElseThrow()::requestFocus);
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < 2 * STEPS; i++) {
      String now = stage.getScene().getFocusOwner().getId();
      if (now.startsWith("card-")) {
        passed.add(now);
      }
      robot.press(KeyCode.TAB).release(KeyCode.TAB);
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertThat(passed)
        .containsExactlyElementsOf(
            IntStream.range(0, STEPS).mapToObj(i -> "card-parcel-" + (1000 + i)).toList());
  }

  @Test
  void thePageIsAsLongBeforeItsCardsComeAsAfterwards() {
    double before = length();
    scroll(0.5);
    scroll(1);
    assertThat(length()).isEqualTo(before);
  }

  private double length() {
    return fx(
        () -> {
          ScrollPane page = (ScrollPane) stage.getScene().lookup(".page-scroll");
          return page.getContent().getLayoutBounds().getHeight();
        });
  }

  @Test
  void aCardThatCameIntoSightOpensItsScenario() {
    scroll(1);
    scroll(1);
    ShelfCards.open(robot, LAST);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(app.destination().orElseThrow()).isInstanceOf(Destination.Practice.class);
  }
}
