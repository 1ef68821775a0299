package org.intheirshoes.app.drill;

import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.drill.Bell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Bells from the machine's speaker, unless they are muted. A machine without sound stays silent.
public final class SpeakerBells implements Bells {

  private static final Logger LOG = LoggerFactory.getLogger(SpeakerBells.class);

  private final SettingsModel settings;
  private final Background background;
  private final Speaker speaker;

  /// Where a clip is played.
  @FunctionalInterface
  interface Speaker {

    /// A clip that is not open yet.
    ///
    /// @throws LineUnavailableException if other programs keep the sound to themselves
    /// @throws IllegalArgumentException if the machine has no sound
    Clip clip() throws LineUnavailableException;
  }

  /// @param background opens the speaker, which may take a while
  @SuppressWarnings("MissingSummary")
  public SpeakerBells(SettingsModel settings, Background background) {
    this(settings, background, AudioSystem::getClip);
  }

  /// Bells from a speaker: for tests.
  SpeakerBells(SettingsModel settings, Background background, Speaker speaker) {
    this.speaker = speaker;
    this.settings = settings;
    this.background = background;
  }

  @Override
  public void ring(Bell bell) {
    if (settings.get().bells() == Settings.BellChoice.HEARD) {
      background.run(() -> play(bell), _ -> {}, failure -> LOG.info("No sound here", failure));
    }
  }

  private Bell play(Bell bell) throws Exception {
    byte[] samples = Chime.of(bell).samples();
    Clip clip;
    try {
      clip = speaker.clip();
    } catch (IllegalArgumentException e) {
      // This is how a machine without a sound card says so.
      LOG.debug("No sound card", e);
      return bell;
    }
    clip.addLineListener(
        event -> {
          if (event.getType().equals(LineEvent.Type.STOP)) {
            clip.close();
          }
        });
    clip.open(Chime.FORMAT, samples, 0, samples.length);
    clip.start();
    return bell;
  }
}
