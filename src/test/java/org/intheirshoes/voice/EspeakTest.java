package org.intheirshoes.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs where espeak-ng is installed.
class EspeakTest {

  /// Of 32767: a whisper is louder.
  private static final int AUDIBLE = 1_000;

  @TempDir Path folder;

  @BeforeEach
  void needsTheProgram() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Assumptions.assumeTrue(
        List.of(path.split(":", -1)).stream()
            .anyMatch(each -> Files.isExecutable(Path.of(each, "espeak-ng"))),
        "espeak-ng is not installed");
  }

  private static List<Line> lines(Scenario scenario) {
    List<Line> lines = new ArrayList<>();
    for (Beat beat : scenario.beats()) {
      lines.addAll(beat.lines());
      beat.responses().forEach(response -> lines.addAll(response.reaction()));
    }
    return lines.stream().filter(line -> line.by() == Line.Speaker.CUSTOMER).toList();
  }

  private int loudest(Speech speech) throws Exception {
    Path wav = folder.resolve("line.wav");
    assertThat(new CommandVoice(new Espeak(Optional.of(wav))).say(speech).await()).isTrue();
    try (InputStream in = Files.newInputStream(wav);
        AudioInputStream sound = AudioSystem.getAudioInputStream(new BufferedInputStream(in))) {
      byte[] samples = sound.readAllBytes();
      int loudest = 0;
      for (int i = 0; i + 1 < samples.length; i += 2) {
        int sample = (samples[i + 1] << 8) | (samples[i] & 0xff);
        loudest = Math.max(loudest, Math.abs(sample));
      }
      return loudest;
    }
  }

  @Test
  void everyLineOfAScenarioIsHeard() throws Exception {
    Shelf shelf = new Shelf(folder.resolve("none"));
    Scenario scenario =
        shelf.open(shelf.find("narrow-shoes").orElseThrow()).scenario().orElseThrow();
    List<Line> lines = lines(scenario);
    assertThat(lines).hasSizeGreaterThan(20);
    for (Line line : lines) {
      String words = Spoken.words(line.text());
      if (!words.isEmpty()) {
        Manner manner = Manner.of(scenario.customer(), line.feeling().orElse(Feeling.CALM), 200);
        assertThat(loudest(new Speech(words, scenario.language(), manner)))
            .as(words)
            .isGreaterThan(AUDIBLE);
      }
    }
  }

  @Test
  void silenceIsToldApart() throws Exception {
    Manner mute = new Manner(200, 100, 0, Manner.Timbre.HIGHER, 0);
    assertThat(loudest(new Speech("Nobody hears this.", "en", mute))).isLessThan(AUDIBLE);
  }

  @Test
  void itCanBeStopped() throws Exception {
    Manner slow = new Manner(40, 100, 0, Manner.Timbre.LOWER, 0);
    Voice.Saying saying =
        new CommandVoice(new Espeak(Optional.of(Path.of("/dev/full"))))
            .say(new Speech("word ".repeat(900), "en", slow));
    saying.stop();
    assertThat(saying.await()).isFalse();
  }
}
