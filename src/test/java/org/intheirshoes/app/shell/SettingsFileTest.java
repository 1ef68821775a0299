package org.intheirshoes.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.coach.Way;
import org.intheirshoes.texts.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

  @TempDir Path folder;

  @Test
  void whatWasKeptIsLoaded() {
    Settings settings =
        new Settings(
            Settings.ThemeChoice.HIGH_CONTRAST,
            150,
            Settings.MotionChoice.REDUCED,
            Optional.of(new Settings.WindowBounds(10, 20, 1000, 700, Settings.Extent.MAXIMISED)),
            Optional.of("Zoë  = the second"),
            Settings.BellChoice.MUTED,
            new Coaching(
                Way.CHALLENGE, Coaching.Switch.OFF, Coaching.Switch.ON, Coaching.Switch.ON),
            new Hearing(Coaching.Switch.ON, 140, Coaching.Switch.ON),
            Optional.of(Language.SPANISH));
    Path file = folder.resolve("deep").resolve("settings.properties");
    new SettingsFile(file).save(settings);
    assertThat(new SettingsFile(file).load()).isEqualTo(settings);
  }

  @Test
  void aMissingFileGivesTheFirstSettings() {
    assertThat(new SettingsFile(folder.resolve("none")).load()).isEqualTo(Settings.FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theme=pink\ntext=7\nwindow.x=NaN",
        "\\u00zz",
        "text=1e9",
        "text=abc\nmotion=",
        "voice=loud\nvoice.pace=brisk"
      })
  void aDamagedFileGivesTheFirstSettings(String damaged) throws IOException {
    Path file = Files.writeString(folder.resolve("settings.properties"), damaged);
    assertThat(new SettingsFile(file).load()).isEqualTo(Settings.FIRST);
  }

  @Test
  void aFolderThatCannotBeWrittenCostsOnlyTheMemory() throws IOException {
    Path notAFolder = Files.writeString(folder.resolve("file"), "");
    SettingsFile file = new SettingsFile(notAFolder.resolve("settings.properties"));
    file.save(Settings.FIRST);
    assertThat(file.load()).isEqualTo(Settings.FIRST);
  }

  @Test
  void textGrowsAndShrinksInStepsBetweenItsEnds() {
    List<Settings> kept = new ArrayList<>();
    SettingsModel model = new SettingsModel(Settings.FIRST, kept::add);
    for (int i = 0; i < 20; i++) {
      model.enlargeText();
    }
    assertThat(model.get().textPercent()).isEqualTo(200);
    for (int i = 0; i < 20; i++) {
      model.reduceText();
    }
    assertThat(model.get().textPercent()).isEqualTo(80);
    assertThat(kept).hasSize(5 + 7).last().isEqualTo(model.get());
  }

  @Test
  void thePaceOfTheVoiceGoesInStepsBetweenItsEnds() {
    Hearing hearing = new Hearing(Coaching.Switch.ON, 91, Coaching.Switch.OFF);
    assertThat(hearing.pace()).isEqualTo(80);
    assertThat(hearing.faster().pace()).isEqualTo(100);
    for (int i = 0; i < 9; i++) {
      hearing = hearing.slower();
    }
    assertThat(hearing.pace()).isEqualTo(60);
    for (int i = 0; i < 9; i++) {
      hearing = hearing.faster();
    }
    assertThat(hearing).isEqualTo(new Hearing(Coaching.Switch.ON, 160, Coaching.Switch.OFF));
  }
}
