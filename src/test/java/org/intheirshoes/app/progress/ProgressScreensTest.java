package org.intheirshoes.app.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.Stills;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the progress page in target/screens, to be looked at. No picture is blank, and no word
/// in any of them is cut.
class ProgressScreensTest {

  @TempDir static Path folder;

  @BeforeAll
  static void practise() {
    Months.write(folder.resolve("months"), "Ada", Months.NOW);
    Months.write(folder.resolve("later"), "Ada", Months.NOW);
    Months.writeOne(folder.resolve("one"), "Ada");
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 0, 1280, 800",
    "LIGHT, 0, 1280, 0",
    "DARK, 0, 1280, 0",
    "HIGH_CONTRAST, 0, 1280, 0",
    "LIGHT, 8, 1280, 800",
    "LIGHT, 8, 1280, 0",
    "LIGHT, 0, 1070, 800",
    "LIGHT, 0, 820, 560",
    "LIGHT, 0, 820, 0"
  })
  void monthsOfPractice(Settings.ThemeChoice theme, int steps, int width, int height) {
    String name =
        "progress-months-%s-%d-%d%s"
            .formatted(
                theme.name().toLowerCase(java.util.Locale.ROOT),
                steps == 8 ? 200 : 100,
                width,
                height == Stills.WHOLE ? "-whole" : "");
    take(name, new Shot("months", theme, steps, width, height), _ -> {});
  }

  @Test
  void everyTable() {
    take(
        "progress-tables",
        new Shot("months", Settings.ThemeChoice.LIGHT, 0, 1280, Stills.WHOLE),
        ProgressScreensTest::tables);
    take(
        "progress-tables-200",
        new Shot("months", Settings.ThemeChoice.DARK, 8, 1280, Stills.WHOLE),
        ProgressScreensTest::tables);
  }

  private static void tables(Parent page) {
    Stills.all(page).stream()
        .filter(node -> node instanceof Button button && button.getText().equals("As a table"))
        .forEach(node -> ((Button) node).fire());
  }

  @Test
  void twoWeeksLaterWithKeptMoments() {
    Clock later = Clock.offset(Months.clock(), Duration.ofDays(13));
    try (LogbookFolder logbook = new LogbookFolder(folder.resolve("later"), later)) {
      LearnerLog log = new LearnerLog(logbook, "Ada", later);
      log.progress().good().stream().skip(3).limit(2).forEach(log::keep);
    }
    Shot shot = new Shot("later", Settings.ThemeChoice.LIGHT, 0, 1280, Stills.WHOLE);
    take("progress-later", shot.on(later), Background.inline(), _ -> {});
    take(
        "progress-later-dark",
        new Shot("later", Settings.ThemeChoice.DARK, 0, 1280, Stills.WHOLE).on(later),
        Background.inline(),
        _ -> {});
  }

  @Test
  void oneConversation() {
    take(
        "progress-one",
        new Shot("one", Settings.ThemeChoice.LIGHT, 0, 1280, Stills.WHOLE),
        _ -> {});
  }

  @Test
  void nothingYet() {
    take("progress-empty", new Shot("none", Settings.ThemeChoice.LIGHT, 0, 1280, 800), _ -> {});
    take("progress-empty-200", new Shot("none", Settings.ThemeChoice.DARK, 8, 1280, 800), _ -> {});
  }

  @Test
  void underWay() {
    Shot shot = new Shot("months", Settings.ThemeChoice.LIGHT, 0, 1280, 800);
    take("progress-loading", shot, new Never(), _ -> {});
  }

  @Test
  void unreadable() throws IOException {
    // A file stands where the logbook's folder should be.
    Files.writeString(folder.resolve("blocked"), "");
    take(
        "progress-unreadable",
        new Shot("blocked", Settings.ThemeChoice.LIGHT, 0, 1280, 800),
        _ -> {});
  }

  /// Whose page, and how it is dressed.
  ///
  /// @param height in pixels; 0 for all of the page
  private record Shot(
      String logbook,
      Settings.ThemeChoice theme,
      int textSteps,
      int width,
      int height,
      Clock clock) {

    Shot(String logbook, Settings.ThemeChoice theme, int textSteps, int width, int height) {
      this(logbook, theme, textSteps, width, height, Months.clock());
    }

    Shot on(Clock other) {
      return new Shot(logbook, theme, textSteps, width, height, other);
    }

    Settings settings() {
      return Settings.FIRST
          .with(theme)
          .with(Settings.MotionChoice.REDUCED)
          .withTextSteps(textSteps);
    }
  }

  /// Never does anything.
  private static final class Never implements Background {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {}

    @Override
    public void close() {}
  }

  private static void take(String name, Shot shot, Consumer<Parent> prepare) {
    take(name, shot, Background.inline(), prepare);
  }

  private static void take(
      String name, Shot shot, Background background, Consumer<Parent> prepare) {
    try (LogbookFolder logbook = new LogbookFolder(folder.resolve(shot.logbook()), shot.clock())) {
      Shelf shelf = new Shelf(folder.resolve("scenarios"));
      LearnerLog log = new LearnerLog(logbook, "Ada", shot.clock());
      ScenarioStart start = new ScenarioStart(shelf, log, background, _ -> {}, _ -> {});
      Stills.take(
          name,
          new Stills.Frame(shot.settings(), shot.width(), shot.height()),
          new Destination.Progress(),
          styling ->
              new ProgressView(
                  new ProgressModel(shelf, log, background, start, shot.clock()), styling),
          prepare);
    }
  }
}
