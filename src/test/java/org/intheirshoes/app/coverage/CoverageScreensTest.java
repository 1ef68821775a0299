package org.intheirshoes.app.coverage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.Stills;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the whole page in target/screens, with a scenario of the user's own. No word in them
/// is cut.
class CoverageScreensTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 1280",
    "LIGHT, 100, 1100",
    "DARK, 100, 1280",
    "HIGH_CONTRAST, 100, 1280",
    "LIGHT, 125, 1280",
    "LIGHT, 200, 1280",
    "LIGHT, 100, 820",
    "DARK, 200, 820"
  })
  void theWholePage(Settings.ThemeChoice theme, int percent, int width) {
    Settings settings = Settings.FIRST.with(theme).with(Settings.MotionChoice.REDUCED);
    while (settings.textPercent() < percent) {
      settings = settings.withTextSteps(1);
    }
    Shelf shelf = new Shelf(folder.resolve("scenarios"));
    SampleScript own = SampleScript.lateParcel().with("\"right-sized-apology\"", "\"recover\"");
    shelf.add(own.in(folder.resolve("late-parcel.json")));
    try (LogbookFolder logbook = new LogbookFolder(folder.resolve("data"), Clock.systemUTC())) {
      LearnerLog log = new LearnerLog(logbook, "Ada", Clock.systemUTC());
      ScenarioStart start = new ScenarioStart(shelf, log, Background.inline(), _ -> {}, _ -> {});
      Stills.take(
          "coverage-whole-%s-%d-%d"
              .formatted(theme.name().toLowerCase(Locale.ROOT), percent, width),
          new Stills.Frame(settings, width, Stills.WHOLE),
          new Destination.Coverage(),
          styling ->
              new CoverageView(
                  new CoverageModel(shelf, Background.inline(), _ -> {}, start), styling),
          _ -> {});
    }
  }
}
