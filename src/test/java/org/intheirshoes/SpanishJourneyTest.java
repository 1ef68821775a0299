package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.app.progress.Months;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The program in Spanish: chosen on the page of looks, at once, and back; with pictures of its pages.
@ExtendWith(ApplicationExtension.class)
class SpanishJourneyTest {

  @TempDir static Path data;

  private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
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

  @AfterEach
  void speakAsBefore() {
    Screens.fx(
        () -> {
          app.settings().speak(Optional.empty());
          return true;
        });
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }

  private Screens screens() {
    return new Screens(app, stage);
  }

  private String rail() {
    return ((Labeled) stage.getScene().lookup("#rail-progress")).getText();
  }

  private static Scenario scenario(String id) {
    Shelf shelf = new Shelf(data.resolve("none"));
    return shelf.open(shelf.find(id).orElseThrow()).scenario().orElseThrow();
  }

  @Test
  void isChosenAndSpokenAtOnceAndRemembered(FxRobot robot) {
    screens().dress(Settings.ThemeChoice.LIGHT, 100, 1000, 900);
    screens().show(new Destination.Appearance());
    assertThat(rail()).isEqualTo("Progress");
    robot.clickOn("Español");
    assertThat(rail()).isEqualTo("Progreso");
    assertThat(robot.lookup("Idioma").tryQuery()).isPresent();
    assertThat(app.settings().get().language()).contains(Language.SPANISH);
    screens().show(new Destination.Home());
    assertThat(robot.lookup(scenario("one-scoop").card().title()).tryQuery()).isPresent();
    assertThat(scenario("one-scoop").language()).isEqualTo("es");
    screens().show(new Destination.Appearance());
    robot.clickOn("English");
    assertThat(rail()).isEqualTo("Progress");
    assertThat(robot.lookup("Language").tryQuery()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 1280, 800",
    "DARK, 100, 1280, 800",
    "LIGHT, 200, 1280, 800",
    "LIGHT, 100, 820, 560"
  })
  void everyPageHasRoomForIt(Settings.ThemeChoice theme, int percent, double width, double height) {
    String how = "-es-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent + "-" + (int) width;
    screens().dress(theme, percent, width, height);
    Screens.fx(
        () -> {
          app.settings().speak(Optional.of(Language.SPANISH));
          return true;
        });
    take(new Destination.Home(), "home" + how);
    Scenario scenario = scenario("one-scoop");
    Conversation begun = Conversation.begin(scenario);
    take(new Destination.Practice(begun), "briefing" + how);
    Conversation on = begun.choose(begun.offered().getFirst());
    take(new Destination.Practice(on), "practice" + how);
    Exact exact = (Exact) Analysis.of(scenario);
    take(new Destination.Practice(exact.worstFrom(begun)), "ending" + how);
    take(new Destination.Debrief(exact.bestFrom(on)), "debrief" + how);
    take(new Destination.Progress(), "progress" + how);
    take(new Destination.Learners(), "learners" + how);
    take(new Destination.Classroom(), "classroom" + how);
    take(new Destination.Pairs(), "pairs" + how);
    take(new Destination.Moments(), "moments" + how);
    take(new Destination.Appearance(), "appearance" + how);
    take(new Destination.About(), "about" + how);
  }

  private void take(Destination destination, String name) {
    screens().show(destination);
    screens().take(name);
  }
}
