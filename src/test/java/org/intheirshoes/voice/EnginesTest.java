package org.intheirshoes.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.voice.Manner.Timbre;
import org.intheirshoes.voice.SystemVoices.Os;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnginesTest {

  private static final String ODD = "-w /etc/passwd; $(rm -rf ~) `id` '\" --help";
  private static final Manner PLAIN = new Manner(100, 100, 100, Timbre.HIGHER, 0);

  private static Speech speech(Manner manner) {
    return new Speech(ODD, "en", manner);
  }

  @ParameterizedTest
  @EnumSource(Os.class)
  void textIsNeverPartOfACommand(Os os) {
    for (Engine engine : SystemVoices.engines(os)) {
      List<String> command = engine.command(speech(PLAIN));
      assertThat(command).startsWith(engine.program());
      assertThat(String.join(" ", command)).doesNotContain("passwd", "rm -rf", "`id`");
      assertThat(engine.input(speech(PLAIN))).contains(ODD);
    }
  }

  @ParameterizedTest
  @EnumSource(Os.class)
  void aFasterMannerIsAnotherCommand(Os os) {
    for (Engine engine : SystemVoices.engines(os)) {
      Manner fast = new Manner(180, 100, 100, Timbre.HIGHER, 0);
      assertThat(engine.command(speech(fast))).isNotEqualTo(engine.command(speech(PLAIN)));
    }
  }

  @Test
  void espeakGetsItsOwnUnits() {
    assertThat(
            new Espeak(Optional.of(Path.of("out.wav")))
                .command(new Speech("Hi", "pt-BR", new Manner(200, 120, 80, Timbre.LOWER, 2))))
        .containsExactly(
            "espeak-ng",
            "-v",
            "pt-br+m4",
            "-s",
            "330",
            "-p",
            "60",
            "-a",
            "80",
            "-b",
            "1",
            "--stdin",
            "-w",
            "out.wav");
  }

  @Test
  void aTagThatIsNoTagIsNoOption() {
    List<String> command = new Espeak(Optional.empty()).command(new Speech("Hi", "$(x) -w", PLAIN));
    assertThat(command.get(2)).isEqualTo("x-w+f1");
  }

  @Test
  void windowsCountsItsRateInPowersOfThree() {
    assertThat(rateOf(100)).contains("$voice.Rate = 0;");
    assertThat(rateOf(250)).contains("$voice.Rate = 8;");
    assertThat(rateOf(40)).contains("$voice.Rate = -8;");
  }

  private static String rateOf(int percent) {
    return String.join(
        " ", new WindowsSpeech().command(speech(new Manner(percent, 100, 100, Timbre.LOWER, 0))));
  }

  @Test
  void whatLiesOnThePathIsFound(@TempDir Path folder) throws Exception {
    String path = String.join(File.pathSeparator, "", "no-such-folder", folder.toString());
    assertThat(SystemVoices.find(Os.LINUX, path)).isEmpty();
    Path program = Files.writeString(folder.resolve("spd-say"), "");
    assertThat(SystemVoices.find(Os.LINUX, path)).as("not executable").isEmpty();
    assertThat(program.toFile().setExecutable(true)).isTrue();
    assertThat(SystemVoices.find(Os.LINUX, path)).isPresent();
    assertThat(SystemVoices.find(Os.MAC, path)).isEmpty();
  }
}
