package org.intheirshoes.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.voice.Speech;
import org.intheirshoes.voice.Voice;
import org.junit.jupiter.api.Test;

class SpeakerTest {

  private static final Customer ADA =
      new Customer(
          "Ada", "she/her", "", "", new Customer.Level(50, 50), Customer.EVEN_TEMPER, Look.DEFAULT);

  private final List<String> heard = new ArrayList<>();
  private final Voice voice =
      speech -> {
        heard.add(speech.text());
        return saying(speech);
      };
  private final LaterBackground later = new LaterBackground();

  private Voice.Saying saying(Speech speech) {
    return new Voice.Saying() {
      @Override
      public void stop() {
        heard.add("end of " + speech.text());
      }

      @Override
      public boolean await() {
        return true;
      }
    };
  }

  private static Speaker.Heard line(String text) {
    return new Speaker.Heard(ADA, Feeling.CALM, text, "en", Optional.empty());
  }

  private Speaker speaker(Optional<Voice> found) {
    Speaker speaker = new Speaker(later, () -> found);
    speaker.look();
    later.runAll();
    return speaker;
  }

  @Test
  void oneLineEndsTheOneBefore() {
    Speaker speaker = speaker(Optional.of(voice));
    speaker.say(line("One."), 100);
    later.runAll();
    speaker.say(line("Two."), 100);
    later.runAll();
    speaker.stop();
    later.runAll();
    assertThat(heard).containsExactly("One.", "end of One.", "Two.", "end of Two.");
  }

  @Test
  void aLineThatBeginsTooLateIsEndedAtOnce() {
    Speaker speaker = speaker(Optional.of(voice));
    speaker.say(line("One."), 100);
    speaker.stop();
    later.runAll();
    assertThat(heard).containsExactly("One.", "end of One.");
  }

  @Test
  void nothingIsSaidWithoutAVoiceOrWords() {
    Speaker mute = speaker(Optional.empty());
    assertThat(mute.stateProperty().get()).isEqualTo(Speaker.State.MISSING);
    mute.say(line("One."), 100);
    speaker(Optional.of(voice)).say(line("*She waits.*"), 100);
    later.runAll();
    assertThat(heard).isEmpty();
  }

  @Test
  void aVoiceThatFailsIsNoTrouble() {
    Speaker speaker =
        speaker(
            Optional.of(
                _ -> {
                  throw new IOException("no speaker");
                }));
    speaker.say(line("One."), 100);
    later.runAll();
    speaker.stop();
    later.runAll();
    assertThat(heard).isEmpty();
  }

  @Test
  void aRecordingThatCannotBePlayedLeavesTheLineToTheVoice() {
    Speaker speaker = speaker(Optional.of(voice));
    speaker.say(
        new Speaker.Heard(
            ADA, Feeling.CALM, "One.", "en", Optional.of(Path.of("no-such-file.wav"))),
        100);
    later.runAll();
    assertThat(heard).containsExactly("One.");
  }
}
