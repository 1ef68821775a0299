package org.intheirshoes.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTest {

  @TempDir Path folder;

  @BeforeEach
  void record() throws IOException {
    Files.createDirectories(folder.resolve("audio"));
    Files.writeString(folder.resolve("audio/opening-1.wav"), "no sound at all");
    Files.writeString(folder.resolve("audio/opening-2.ogg"), "another form");
    Files.writeString(folder.resolve("secret.wav"), "elsewhere");
  }

  @Test
  void areFoundByBeatAndLine() {
    Recordings recordings = new Recordings(folder);
    assertThat(recordings.of("opening-1")).contains(folder.resolve("audio/opening-1.wav"));
    assertThat(recordings.of("opening-2")).isEmpty();
    assertThat(recordings.of("opening-3")).isEmpty();
  }

  @Test
  void neverLieOutsideOfTheirFolder() {
    assertThat(new Recordings(folder).of("../secret")).isEmpty();
  }

  @Test
  void ofAnotherKindAreRefusedWithAnExceptionThatIsExpected() {
    assertThatThrownBy(() -> Recordings.play(folder.resolve("audio/opening-1.wav")))
        .isInstanceOf(IOException.class);
  }
}
