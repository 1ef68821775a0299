package org.intheirshoes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.intheirshoes.scenario.Translation;
import org.intheirshoes.scenario.TranslationFile;
import org.intheirshoes.texts.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The translations that come with the program, each held against its script.
class TranslatedScenariosTest {

  private static final Path SCENARIOS = Path.of("scenarios");

  /// The longest response that fits on a key of the room's page.
  private static final int LONGEST = 330;

  static Stream<Path> translations() throws IOException {
    try (Stream<Path> files = Files.list(SCENARIOS.resolve(Language.SPANISH.code()))) {
      return files.sorted().toList().stream();
    }
  }

  private static byte[] script(Path translation) throws IOException {
    return Files.readAllBytes(SCENARIOS.resolve(translation.getFileName()));
  }

  private static Translation translation(Path file) throws IOException {
    TranslationFile.Reading reading = TranslationFile.read(Files.readAllBytes(file));
    assertThat(reading.problems()).isEmpty();
    return reading.translation().orElseThrow();
  }

  private static Scenario scenario(Path file) throws IOException {
    ScenarioReader.Reading reading = ScenarioReader.read(script(file), translation(file));
    assertThat(reading.problems()).isEmpty();
    return reading.scenario().orElseThrow();
  }

  @Test
  void areFiveAtLeast() throws IOException {
    assertThat(translations()).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("translations")
  void lackNothingAndAreNotOutdated(Path file) throws IOException {
    Translation.Gaps gaps = translation(file).gaps(TranslationFile.texts(script(file)));
    assertThat(gaps.isEmpty())
        .as("%s: run the command translate. %s", file.getFileName(), gaps)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void areWorthWhatTheirScriptIsWorth(Path file) throws IOException {
    Scenario original = ScenarioReader.read(script(file)).scenario().orElseThrow();
    Exact there = (Exact) Analysis.of(original);
    Exact here = (Exact) Analysis.of(scenario(file));
    assertThat(here.start()).isEqualTo(there.start());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void haveResponsesThatFit(Path file) throws IOException {
    for (Beat beat : scenario(file).beats()) {
      assertThat(beat.responses())
          .allSatisfy(each -> assertThat(each.text()).hasSizeLessThanOrEqualTo(LONGEST));
    }
  }
}
