package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.stage.Stage;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.app.practice.PracticeModel;
import org.intheirshoes.app.progress.Months;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.ScriptLoader;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Takes pictures of every screen in every theme, into target/screens. Look at them.
@ExtendWith(ApplicationExtension.class)
class ScreensTest {

  @TempDir static Path data;

  private DesktopApp app;
  private Stage stage;

  @BeforeAll
  static void practise() {
    Months.write(data, UserData.name(), Instant.now());
  }

  @Start
  void start(Stage stage) {
    this.stage = stage;
    app = new DesktopApp(data, Background.inline());
    app.openFurnished(stage);
  }

  private static Scenario scenario(String id) {
    Shelf shelf = new Shelf(data.resolve("none"));
    return shelf.open(shelf.find(id).orElseThrow()).scenario().orElseThrow();
  }

  private static <T> T fx(Callable<T> work) {
    return Screens.fx(work);
  }

  private Screens screens() {
    return new Screens(app, stage);
  }

  private void dress(Settings.ThemeChoice theme, int percent, double width, double height) {
    screens().dress(theme, percent, width, height);
  }

  private void show(Destination destination) {
    screens().show(destination);
  }

  private void take(String name) {
    screens().take(name);
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 1280, 800",
    "DARK, 100, 1280, 800",
    "HIGH_CONTRAST, 100, 1280, 800",
    "LIGHT, 200, 1280, 800",
    "LIGHT, 100, 820, 560"
  })
  void everyScreen(Settings.ThemeChoice theme, int percent, double width, double height) {
    String how =
        "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + percent + "-" + (int) width;
    dress(theme, percent, width, height);
    show(new Destination.Home());
    take("home" + how);
    show(new Destination.Coverage());
    take("coverage" + how);
    show(new Destination.ContentNote(scenario("hotel-guest")));
    take("note" + how);
    show(new Destination.Moments());
    take("moments" + how);
    for (String id : List.of("broken-tv", "narrow-shoes", "hotel-guest")) {
      Scenario scenario = scenario(id);
      Conversation begun = Conversation.begin(scenario);
      show(new Destination.Practice(begun));
      take("briefing-" + id + how);
      Conversation on = begun.choose(begun.offered().getFirst());
      show(new Destination.Practice(on));
      take("practice-" + id + how);
      assertThat(fx(this::moodBarHeight)).as("height of the mood bar" + how).isGreaterThan(4);
      Exact exact = (Exact) Analysis.of(scenario);
      show(new Destination.Practice(exact.worstFrom(begun)));
      take("ending-" + id + how);
      show(new Destination.Debrief(exact.bestFrom(on)));
      take("debrief-" + id + how);
    }
    show(new Destination.Progress());
    take("progress" + how);
    show(new Destination.Appearance());
    take("appearance" + how);
    show(new Destination.About());
    take("about" + how);
    show(new Destination.Offer(Path.of("scenarios", "drafts", "one-scoop.json")));
    take("offer" + how);
    show(new Destination.Problems(broken()));
    take("problems" + how);
  }

  private double moodBarHeight() {
    return stage.getScene().lookup(".mood-band .axis-bar").getBoundsInParent().getHeight();
  }

  private static Checked broken() {
    return new ScriptLoader()
        .load(
            "my-script.json",
            """
            { "format": 1, "id": "My Script", "titel": "A title", "level": 7,
              "customer": { "name": "Ann", "mood": { "frustration": 140 } },
              "start": "opening", "beats": { "opning": { "stakes": 1, "lines": [], "responses": [] } } }
            """
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void aConversationThatWasLeftIsOnTop() {
    Scenario scenario = scenario("hotel-guest");
    dress(Settings.ThemeChoice.LIGHT, 100, 1280, 800);
    Conversation begun = Conversation.begin(scenario);
    fx(
        () -> {
          app.settings().choose(Coaching.PLAIN);
          PracticeModel model = app.practice(begun);
          model.begin();
          while (model.phaseProperty().get() == PracticeModel.Phase.LISTENING) {
            model.goOn();
          }
          model.choose(2);
          return true;
        });
    show(new Destination.Home());
    take("home-left-open");
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 1280, 800",
    "DARK, 100, 1280, 800",
    "HIGH_CONTRAST, 100, 1280, 800",
    "LIGHT, 200, 1280, 800",
    "LIGHT, 100, 820, 560"
  })
  void threeHardOnesAreBehind(
      Settings.ThemeChoice theme, int percent, double width, double height) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    try (LogbookFolder logbook = new LogbookFolder(data, clock)) {
      LearnerLog log = new LearnerLog(logbook, UserData.name(), clock);
      for (int i = 0; i < 3; i++) {
        Conversation begun = Conversation.begin(scenario("hotel-guest"));
        log.recorder(begun).record(((Exact) Analysis.of(begun.scenario())).worstFrom(begun));
      }
    }
    dress(theme, percent, width, height);
    show(new Destination.Home());
    assertThat(stage.getScene().lookup("#respite").isVisible()).isTrue();
    take(
        "home-respite-"
            + theme.name().toLowerCase(java.util.Locale.ROOT)
            + "-"
            + percent
            + "-"
            + (int) width);
  }
}
