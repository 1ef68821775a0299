package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.analysis.plan.TestPlan;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShippedPlans;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Progress;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Plays the real program by mouse and keyboard, and holds what it shows against the engine.
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

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

  private static Scenario scenario(String id) {
    Shelf shelf = new Shelf(Path.of("target", "no-such-folder"));
    return shelf.open(shelf.find(id).orElseThrow()).scenario().orElseThrow();
  }

  /// Each scenario to two endings: its best line, and the first line of its plan that ends elsewhere.
  static Stream<Arguments> lines() {
    return Stream.of("broken-tv", "narrow-shoes", "hotel-guest")
        .flatMap(
            id -> {
              List<TestPlan> plan = ShippedPlans.of(id);
              TestPlan best = plan.getFirst();
              TestPlan other =
                  plan.stream()
                      .filter(line -> !line.ending().equals(best.ending()))
                      .findFirst()
                      .orElseThrow();
              return Stream.of(Arguments.of(id, best), Arguments.of(id, other));
            });
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aScenarioIsPlayedToAnEndingAndReviewed(String id, TestPlan line) {
    Scenario scenario = scenario(id);
    ShelfCards.open(robot, id);
    if (scenario.card().contentNote().isPresent()) {
      await("#note-go-on");
      robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    }
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    Conversation engine = Conversation.begin(scenario);
    for (String choice : line.choices()) {
      listen();
      List<Response> offered = engine.offered();
      Response response =
          offered.stream().filter(each -> each.id().equals(choice)).findFirst().orElseThrow();
      press(offered.indexOf(response) + 1);
      engine = engine.choose(response);
      assertThat(gauge("frustration"))
          .isCloseTo(engine.memory().frustration() / 100.0, within(0.001));
      assertThat(gauge("trust")).isCloseTo(engine.memory().trust() / 100.0, within(0.001));
    }
    listen();
    Ending ending = (Ending) engine.place();
    assertThat(labels()).contains(ending.title());
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    await("#goal");
    assertThat(robot.lookup(".score-figure").tryQuery()).as("the number comes last").isEmpty();
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    robot.press(KeyCode.DIGIT0).release(KeyCode.DIGIT0);
    await(".score-figure");
    compare(Review.of(engine, Analysis.of(scenario)));
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(robot.lookup("#card-" + id).tryQuery()).isPresent();
  }

  private void compare(Review review) {
    assertThat(robot.lookup(".score-figure").queryAs(Label.class).getText())
        .isEqualTo(String.valueOf(review.headline().orElseThrow()));
    List<String> figures =
        robot.lookup(".axis-figure").queryAllAs(Label.class).stream().map(Label::getText).toList();
    assertThat(figures)
        .containsExactlyElementsOf(
            Axis.ALL.stream()
                .filter(axis -> review.profile().on(axis).isPresent())
                .map(axis -> String.valueOf(Math.round(review.profile().on(axis).getAsDouble())))
                .toList());
    review.costliest().stream()
        .limit(2)
        .forEach(
            turn ->
                assertThat(String.join("\n", labels())).contains("−" + Math.round(turn.cost())));
  }

  /// Goes on until the responses are open or the conversation is over.
  private void listen() {
    WaitForAsyncUtils.waitForFxEvents();
    while (shown("#continue") == Seen.YES && shown("#ending") == Seen.NO) {
      robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private enum Seen {
    YES,
    NO
  }

  private Seen shown(String selector) {
    return robot
        .lookup(selector)
        .tryQuery()
        .filter(Node::isVisible)
        .map(_ -> Seen.YES)
        .orElse(Seen.NO);
  }

  private void await(String selector) {
    try {
      WaitForAsyncUtils.waitFor(
          60, TimeUnit.SECONDS, () -> robot.lookup(selector).tryQuery().isPresent());
    } catch (TimeoutException e) {
      throw new AssertionError(selector + " does not appear", e);
    }
  }

  /// Presses a button without the robot, whose keys go astray once a second window was opened.
  private void fire(String selector) {
    Button button = robot.lookup(selector).queryAs(Button.class);
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          button.fire();
          return true;
        });
  }

  private void press(int number) {
    KeyCode key = KeyCode.getKeyCode(String.valueOf(number));
    robot.press(key).release(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private double gauge(String style) {
    return robot.lookup(".axis-bar." + style).queryAs(ProgressBar.class).getProgress();
  }

  private List<String> labels() {
    return robot
        .lookup(node -> node instanceof Label && node.isVisible())
        .queryAllAs(Label.class)
        .stream()
        .map(Label::getText)
        .toList();
  }

  @Test
  void aConversationIsLeftAndGoesOnAtTheSameTurnAfterARestart() throws Exception {
    ShelfCards.open(robot, "hotel-guest");
    await("#note-go-on");
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    listen();
    robot.clickOn("#response-2");
    listen();
    press(1);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(labels()).contains("You left at turn 3");
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          app.stop();
          stage.hide();
          start(new Stage());
          return true;
        });
    robot.targetWindow(stage);
    await("#begin");
    assertThat(labels()).contains("You left at turn 3");
    fire("#begin");
    await("#response-1");
    assertThat(labels()).filteredOn("You"::equals).as("what the rep said so far").hasSize(2);
  }

  @Test
  void progressShowsWhatWasPlayedAndAGoodMomentStaysKept() {
    ShelfCards.open(robot, "broken-tv");
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    Conversation engine = Conversation.begin(scenario("broken-tv"));
    for (String choice : ShippedPlans.of("broken-tv").getFirst().choices()) {
      listen();
      press(engine.offered().stream().map(Response::id).toList().indexOf(choice) + 1);
      engine = engine.choose(choice);
    }
    listen();
    robot.clickOn("#rail-progress");
    await("#moments");
    compareProgress();
    fire("#moments .button");
    awaitKept();
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          app.stop();
          stage.hide();
          start(new Stage());
          app.go(new Destination.Progress());
          return true;
        });
    robot.targetWindow(stage);
    await("#moments");
    awaitKept();
    fire("#begin");
    await("#response-1");
  }

  /// The logbook is written apart from the screen, so the button tells it a moment later.
  private void awaitKept() {
    await("#moments .button");
    try {
      WaitForAsyncUtils.waitFor(
          20,
          java.util.concurrent.TimeUnit.SECONDS,
          () -> robot.lookup("#moments .button").queryButton().getText().startsWith("Kept"));
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError("the moment was not kept", e);
    }
  }

  /// Holds the page against the figures of the logbook.
  private void compareProgress() {
    Clock clock = Clock.system(ZoneId.systemDefault());
    Progress progress;
    try (LogbookFolder logbook = new LogbookFolder(data, clock)) {
      progress = new LearnerLog(logbook, UserData.name(), clock).progress();
    }
    List<String> figures =
        robot.lookup(".big-figure").queryAllAs(Label.class).stream().map(Label::getText).toList();
    assertThat(figures)
        .containsExactlyElementsOf(
            progress.axes().values().stream()
                .map(points -> String.valueOf(Math.round(points.getLast().mean())))
                .toList());
    assertThat(labels())
        .contains("One conversation on one day, the last today.", "played once, last today")
        .contains(
            progress.habits().cuesCaught()
                + " of "
                + (progress.habits().cuesCaught() + progress.habits().cuesMissed()));
    assertThat(robot.lookup(".score-cell .strong").queryAllAs(Label.class))
        .extracting(Label::getText)
        .containsOnly(String.valueOf(progress.scenarios().getFirst().latest().orElseThrow()))
        .hasSize(3);
    assertThat(robot.lookup(".moment").queryAll()).hasSize(Math.min(6, progress.good().size()));
  }

  @Test
  void whatIsNextCanBeBegunByEnterAfterAnotherPage() {
    robot.clickOn("#rail-progress");
    robot.interact(() -> app.go(new Destination.Home()));
    assertThat(robot.lookup("#begin").query().isFocused()).isTrue();
  }

  @Test
  void aClickBesideTheCardsLeavesItToEnterToBegin() {
    robot.clickOn(".shelf-head .h2");
    robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".page-scroll").queryAs(ScrollPane.class).getVvalue()).isPositive();
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(app.destination()).get().isInstanceOf(Destination.Practice.class);
  }

  @Test
  void aScriptIsFoundBySearching() {
    robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    robot.write("spaniel");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#card-hotel-guest").query().getParent().isVisible()).isTrue();
    assertThat(robot.lookup("#card-broken-tv").query().getParent().isVisible()).isFalse();
  }

  @Test
  void textGrowsAndShrinksByTheKeysWithShiftOrWithout() {
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS)
        .release(KeyCode.EQUALS, KeyCode.SHIFT, KeyCode.CONTROL);
    robot.press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(app.settings().get().textPercent()).isEqualTo(125);
    robot.press(KeyCode.CONTROL, KeyCode.MINUS).release(KeyCode.MINUS, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(app.settings().get().textPercent()).isEqualTo(110);
  }
}
