package org.intheirshoes.app.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.LineUnavailableException;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.LaterBackground;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.drill.Bell;
import org.junit.jupiter.api.Test;

class SpeakerBellsTest {

  private final List<String> asked = new ArrayList<>();

  private static SettingsModel settings(Settings.BellChoice bells) {
    return new SettingsModel(Settings.FIRST.with(bells), _ -> {});
  }

  private SpeakerBells.Speaker failing(Exception failure) {
    return () -> {
      asked.add("clip");
      switch (failure) {
        case LineUnavailableException taken -> throw taken;
        case RuntimeException none -> throw none;
        default -> throw new AssertionError(failure);
      }
    };
  }

  @Test
  void mutedBellsAskForNoSound() {
    SettingsModel settings = settings(Settings.BellChoice.MUTED);
    SpeakerBells bells =
        new SpeakerBells(
            settings, Background.inline(), failing(new IllegalArgumentException("none")));
    bells.ring(Bell.HARD);
    assertThat(asked).isEmpty();
    settings.choose(Settings.BellChoice.HEARD);
    bells.ring(Bell.HARD);
    assertThat(asked).hasSize(1);
  }

  @Test
  void ringingLeavesTheSpeakerToTheBackground() {
    LaterBackground later = new LaterBackground();
    SpeakerBells bells =
        new SpeakerBells(
            settings(Settings.BellChoice.HEARD),
            later,
            failing(new IllegalArgumentException("none")));
    bells.ring(Bell.SOFT);
    assertThat(asked).isEmpty();
    later.runAll();
    assertThat(asked).hasSize(1);
  }

  @Test
  void aMachineWithoutSoundStaysSilent() {
    for (Exception failure :
        List.of(
            new IllegalArgumentException("No line matching"),
            new LineUnavailableException("in use"),
            new SecurityException("not allowed"),
            new IllegalStateException("closed"))) {
      SpeakerBells bells =
          new SpeakerBells(
              settings(Settings.BellChoice.HEARD), Background.inline(), failing(failure));
      assertThatCode(() -> bells.ring(Bell.HARD)).doesNotThrowAnyException();
    }
    assertThat(asked).hasSize(4);
  }
}
