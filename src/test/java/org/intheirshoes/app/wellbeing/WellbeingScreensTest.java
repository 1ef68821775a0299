package org.intheirshoes.app.wellbeing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.Stills;
import org.intheirshoes.app.shell.Styling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of these pages in target/screens, to be looked at. No picture is blank, and no word in any
/// of them is cut.
class WellbeingScreensTest {

  @TempDir Path folder;

  private record Shot(Settings.ThemeChoice theme, int percent, int width, int height) {
    Stills.Frame frame() {
      Settings settings = Settings.FIRST.with(theme).with(Settings.MotionChoice.REDUCED);
      while (settings.textPercent() < percent) {
        settings = settings.withTextSteps(1);
      }
      return new Stills.Frame(settings, width, height);
    }

    String named(String name) {
      return "wellbeing-%s-%s-%d-%d"
          .formatted(name, theme.name().toLowerCase(Locale.ROOT), percent, width);
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
  void everyPage(Settings.ThemeChoice theme, int percent, int width, int height) {
    Shot shot = new Shot(theme, percent, width, height);
    try (Practised practised = new Practised(folder)) {
      Destination.ContentNote note = new Destination.ContentNote(practised.scenario("hotel-guest"));
      Function<Styling, Page> page =
          styling ->
              new WellbeingPages(practised.sources(), styling)
                  .note(note, practised.seat(), practised.start());
      take(shot, "note", note, page, _ -> {});
      take(shot, "note-told", note, page, shown -> press(shown, "note-more"));
      Function<Styling, Page> moments =
          styling -> new WellbeingPages(practised.sources(), styling).moments(practised.seat());
      take(shot, "moments", new Destination.Moments(), moments, _ -> {});
      practised.shine("broken-tv").shine("narrow-shoes");
      take(shot, "moments-own", new Destination.Moments(), moments, _ -> {});
    }
  }

  /// The longest of the program's own moments, where there is least room.
  @Test
  void aLongMomentInASmallWindow() {
    try (Practised practised = new Practised(folder)) {
      take(
          new Shot(Settings.ThemeChoice.LIGHT, 200, 820, 560),
          "moments-small",
          new Destination.Moments(),
          styling -> new WellbeingPages(practised.sources(), styling).moments(practised.seat()),
          shown -> {
            press(shown, "moments-before");
            press(shown, "moments-before");
          });
    }
  }

  private static void press(Parent shown, String id) {
    Stills.all(shown).stream()
        .filter(node -> node instanceof Button && id.equals(node.getId()))
        .forEach(node -> ((Button) node).fire());
    shown.applyCss();
    shown.layout();
  }

  private static void take(
      Shot shot,
      String name,
      Destination destination,
      Function<Styling, Page> page,
      Consumer<Parent> prepare) {
    Stills.take(shot.named(name), shot.frame(), destination, page, prepare);
  }
}
