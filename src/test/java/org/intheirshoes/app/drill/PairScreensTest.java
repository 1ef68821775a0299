package org.intheirshoes.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Stills;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.room.RoomScreen;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Pick;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.drill.Sheet;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.drill.Stamped;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the pages of a pair in target/screens, to be looked at. No picture is blank, and no
/// word in any of them is cut.
class PairScreensTest {

  private record Size(Settings.ThemeChoice theme, int percent, int width, int height) {
    Stills.Frame frame() {
      Settings settings = Settings.FIRST.with(theme).with(Settings.MotionChoice.REDUCED);
      while (settings.textPercent() < percent) {
        settings = settings.withTextSteps(1);
      }
      return new Stills.Frame(settings, width, height);
    }

    @Override
    public String toString() {
      return theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + percent + "-" + width;
    }
  }

  private static final String[] THREE = {"Sam", "Noor", "Lea"};

  private static Map<String, Supplier<Sitting>> stages() {
    Map<String, Supplier<Sitting>> stages = new java.util.LinkedHashMap<>();
    stages.put("1-pass", () -> Sitting.at("about-a-day", THREE));
    stages.put(
        "2-card",
        () -> {
          Sitting sitting = Sitting.at("about-a-day", THREE);
          sitting.model().holdUp();
          return sitting;
        });
    stages.put("3-ready", () -> Sitting.at("about-a-day", THREE).looks());
    stages.put("4-running", PairScreensTest::running);
    stages.put("5-soon", () -> running().after(Duration.ofSeconds(45)));
    stages.put("6-over", () -> running().after(Duration.ofSeconds(72)));
    stages.put("7-marking", PairScreensTest::marking);
    stages.put("8-comparing", PairScreensTest::compared);
    stages.put("9-debrief", () -> compared().does(new RoundStep.EndEarly()));
    stages.put("a-finished", PairScreensTest::finished);
    stages.put("b-reading", () -> Sitting.over("broken-tv", "Sam", "Noor").looks());
    stages.put(
        "c-answering",
        () -> Sitting.over("broken-tv", "Sam", "Noor").looks().does(new RoundStep.Seen()));
    stages.put("d-choosing", () -> choosing());
    stages.put("e-settling", PairScreensTest::settling);
    stages.put("f-turn-marks", () -> conversed(2));
    stages.put("g-turns-compared", PairScreensTest::turnsCompared);
    stages.put("h-agreement", PairScreensTest::compared);
    return stages;
  }

  /// A conversation of so many turns, with the laptop at the one who marks first.
  private static Sitting conversed(int turns) {
    Sitting sitting = Sitting.over("broken-tv", "Sam", "Noor").looks().does(new RoundStep.Seen());
    for (int turn = 1; turn <= turns; turn++) {
      sitting.does(new RoundStep.Answered(Optional.of("What I said at turn " + turn + ".")));
      List<Pick> picks =
          ((Stage.Choosing) sitting.stage())
              .offered().stream().<Pick>map(each -> new Pick.Nearest(each.id())).toList();
      sitting.does(
          new RoundStep.Place(1, picks.get(0)),
          new RoundStep.Place(0, picks.get(turn % 2)),
          new RoundStep.Settle(picks.get(0)));
      sitting.does(new RoundStep.Seen());
    }
    while (sitting.stage() instanceof Stage.Answering) {
      sitting.does(new RoundStep.Answered(Optional.empty()));
      Pick pick = new Pick.Nearest(((Stage.Choosing) sitting.stage()).offered().getFirst().id());
      sitting.does(
          new RoundStep.Place(1, pick), new RoundStep.Place(0, pick), new RoundStep.Seen());
    }
    sitting.model().beginMarks();
    return sitting;
  }

  private static Sitting turnsCompared() {
    Sitting sitting = conversed(2);
    return sitting
        .marks(
            new Sheet.Moment(1, Axis.ACKNOWLEDGEMENT, 3, ""),
            new Sheet.Moment(2, Axis.ACTION, 4, ""),
            new Sheet.Moment(2, Axis.BOUNDARIES, 2, ""))
        .marks(
            new Sheet.Moment(1, Axis.ACKNOWLEDGEMENT, 2, ""),
            new Sheet.Moment(2, Axis.ACTION, 1, ""),
            new Sheet.Moment(2, Axis.BOUNDARIES, 2, ""));
  }

  private static Sitting running() {
    Sitting sitting = Sitting.at("about-a-day", THREE).looks();
    sitting.model().press();
    return sitting.after(Duration.ofSeconds(40));
  }

  private static Sitting marking() {
    Sitting sitting = Sitting.at("about-a-day", THREE).plays();
    sitting.model().beginMarks();
    return sitting;
  }

  private static Sitting compared() {
    return Sitting.at("about-a-day", THREE)
        .plays()
        .marks(3, 2, 2)
        .marks(1, 2, 3)
        .marks(1, 3, 3)
        .does(new RoundStep.ObserverSpeaks());
  }

  private static Sitting finished() {
    return compared()
        .does(
            new RoundStep.EndEarly(),
            new RoundStep.Commit(0, "Say a time that I can keep, and say it first."),
            new RoundStep.Commit(1, "Ask what the wait costs before I explain it."),
            new RoundStep.KeepMoment(1, "“I told you about a day. That was mine.”"),
            new RoundStep.Finish());
  }

  private static Sitting choosing() {
    return Sitting.over("broken-tv", "Sam", "Noor")
        .looks()
        .does(
            new RoundStep.Seen(),
            new RoundStep.Answered(Optional.of("Six weeks old? Show me what it does, here.")));
  }

  private static Sitting settling() {
    Sitting sitting = choosing();
    List<Pick> picks =
        ((Stage.Choosing) sitting.stage())
            .offered().stream().<Pick>map(each -> new Pick.Nearest(each.id())).toList();
    return sitting.does(new RoundStep.Place(1, picks.get(0)), new RoundStep.Place(0, picks.get(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 1280, 800",
    "DARK, 100, 1280, 800",
    "HIGH_CONTRAST, 100, 1280, 800",
    "LIGHT, 200, 1280, 800",
    "LIGHT, 100, 820, 560"
  })
  void everyStageOfARound(Settings.ThemeChoice theme, int percent, int width, int height) {
    Size size = new Size(theme, percent, width, height);
    stages()
        .forEach(
            (name, sitting) ->
                take(
                    "pair-" + name + "-" + size,
                    size,
                    (settings, styling) -> {
                      Sitting made = sitting.get();
                      boolean held = made.model().coverProperty().get() == RoundModel.Cover.HELD_UP;
                      RoundView view = new RoundView(made.model(), settings, styling, () -> {});
                      return new Held(
                          view,
                          held ? made.model()::holdUp : () -> prepare(name, made.model(), view));
                    },
                    PairScreensTest::findTheClock));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 100", "DARK, 100", "HIGH_CONTRAST, 100", "LIGHT, 200"})
  void theWholeComparisonWithHowFarTheyAgree(Settings.ThemeChoice theme, int percent) {
    Size size = new Size(theme, percent, 1280, Stills.WHOLE);
    for (String name : List.of("8-comparing", "h-agreement", "g-turns-compared")) {
      Sitting made = java.util.Objects.requireNonNull(stages().get(name)).get();
      take(
          "pair-whole-" + name + "-" + size,
          size,
          (settings, styling) -> {
            RoundView view = new RoundView(made.model(), settings, styling, () -> {});
            return new Held(view, () -> prepare(name, made.model(), view));
          });
    }
  }

  /// What a stage needs beside its steps.
  private static void prepare(String name, RoundModel model, RoundView view) {
    switch (name) {
      case "f-turn-marks" -> {
        view.root().applyCss();
        ((ButtonBase) view.root().lookup("#turn-by-turn")).fire();
      }
      case "h-agreement" ->
          model.know(IntStream.rangeClosed(1, 12).mapToObj(PairScreensTest::earlier).toList());
      default -> {}
    }
  }

  /// A round of the same people on another day.
  private static Round earlier(int day) {
    Round today = compared().model().get();
    return Round.replay(
        today.plan(),
        today.began().minus(Duration.ofDays(day)),
        today.log().stream()
            .map(
                each ->
                    each.step() instanceof RoundStep.Mark(int player, Sheet sheet)
                        ? new Stamped(
                            new RoundStep.Mark(player, shifted(sheet, day + player)), each.at())
                        : each)
            .toList());
  }

  private static Sheet shifted(Sheet sheet, int by) {
    return new Sheet(
        new Marks(by % 4, (by / 2) % 5, Math.min(4, by % 5)), sheet.ticks(), sheet.notes());
  }

  /// A page with a card that is held up once it is shown.
  private record Held(Page page, Runnable then) implements Page {
    @Override
    public Parent root() {
      return page.root();
    }

    @Override
    public void shown() {
      page.shown();
      then.run();
    }

    @Override
    public void left() {
      page.left();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 1280, 800",
    "DARK, 100, 1280, 800",
    "HIGH_CONTRAST, 100, 1280, 800",
    "LIGHT, 200, 1280, 800",
    "LIGHT, 100, 820, 560"
  })
  void thePagesBefore(Settings.ThemeChoice theme, int percent, int width, int height) {
    Size size = new Size(theme, percent, width, height);
    MemoryRounds rounds = new MemoryRounds();
    rounds.keep(finished().model().get());
    rounds.keep(running().model().get());
    take(
        "pairs-" + size,
        size,
        (_, styling) -> new PairsView(new PairsModel(rounds.sources(), _ -> {}), styling));
    Material drill = new Material.OfDrill(Sitting.drill("about-a-day"), Hand.BASIC);
    take(
        "pair-setup-" + size,
        size,
        (_, styling) ->
            new PairSetupView(new PairSetupModel(drill, rounds.sources(), _ -> {}), styling));
    Material scenario = new Material.OfScenario(Sitting.scenario("broken-tv"));
    take(
        "pair-setup-scenario-" + size,
        size,
        (_, styling) ->
            new PairSetupView(new PairSetupModel(scenario, rounds.sources(), _ -> {}), styling));
    RotationModel rotation = rotation();
    take("rotation-setup-" + size, size, page(rotation, RoomScreen.none()));
    rotation.make();
    take(
        "rotation-" + size, size, page(rotation, RoomScreen.none()), PairScreensTest::findTheClock);
  }

  private static BiFunction<SettingsModel, Styling, Page> page(
      RotationModel rotation, RoomScreen screen) {
    return (settings, styling) -> {
      RotationRoom room = new RotationRoom(styling);
      rotation.frame().ifPresent(room::show);
      RotationDoors doors = new RotationDoors(screen, () -> {});
      return new RotationView(rotation, room, doors, settings, styling);
    };
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 100, 1280, 800", "DARK, 100, 1920, 1080", "LIGHT, 150, 1280, 800"})
  void aWindowDividedBetweenTheFacilitatorAndTheRoom(
      Settings.ThemeChoice theme, int percent, int width, int height) {
    Size size = new Size(theme, percent, width, height);
    RoomScreen divided = RoomScreen.none();
    divided.toggleSplit();
    RotationModel rotation = rotation();
    rotation.make();
    take("rotation-split-" + size, size, page(rotation, divided), PairScreensTest::findTheClock);
  }

  @Test
  void theTalkAfterTheLastRound() {
    RotationModel rotation = rotation();
    rotation.drillProperty().set(Optional.of(Sitting.drill("about-a-day")));
    rotation.make();
    rotation.turn(100);
    Size size = new Size(Settings.ThemeChoice.LIGHT, 100, 1280, 800);
    take("rotation-talk-" + size, size, page(rotation, RoomScreen.none()));
  }

  private static RotationModel rotation() {
    RotationModel rotation =
        new RotationModel(
            _ -> Subscription.EMPTY, Clock.fixed(Sitting.NOON, ZoneOffset.UTC), Bells.silent());
    rotation
        .peopleProperty()
        .set("Sam, Noor, Lea, Ines, Bartholomew, Yuki, Ade, Mo, Priya, Tomasz, Zoë");
    rotation.offer(Sitting.drills());
    return rotation;
  }

  @Test
  void aRotationOfForty() {
    RotationModel rotation = rotation();
    rotation.peopleProperty().set("40");
    rotation.make();
    Size size = new Size(Settings.ThemeChoice.LIGHT, 100, 1920, 1080);
    take(
        "rotation-40-" + size,
        size,
        page(rotation, RoomScreen.none()),
        PairScreensTest::findTheClock);
  }

  /// The clock and its buttons are in the window whatever else does not fit.
  private static void findTheClock(Parent root) {
    root.getScene().snapshot(null);
    double height = root.getScene().getHeight();
    for (Node node : Stills.all(root)) {
      boolean clock = node instanceof ClockFace && node.isManaged();
      if (clock || "press".equals(node.getId()) || "more-time".equals(node.getId())) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        assertThat(place.getMinY()).as("upper edge of %s", node).isNotNegative();
        assertThat(place.getMaxY()).as("lower edge of %s", node).isLessThanOrEqualTo(height);
      }
    }
  }

  private static void take(String name, Size size, BiFunction<SettingsModel, Styling, Page> page) {
    take(name, size, page, _ -> {});
  }

  private static void take(
      String name,
      Size size,
      BiFunction<SettingsModel, Styling, Page> page,
      Consumer<Parent> prepare) {
    Stills.Frame frame = size.frame();
    Stills.take(
        name,
        frame,
        new Destination.Pairs(),
        styling -> page.apply(new SettingsModel(frame.settings(), _ -> {}), styling),
        prepare);
  }
}
