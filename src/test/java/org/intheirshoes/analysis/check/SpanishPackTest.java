package org.intheirshoes.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.LanguagePackReader;
import org.intheirshoes.scenario.LanguageRule;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The Spanish language pack against sentences as reps say them, in `spanish.txt`.
class SpanishPackTest {

  private static LanguagePack pack(String language) throws IOException {
    LanguagePackReader.Reading reading =
        LanguagePackReader.read(
            Files.readAllBytes(Path.of("assets", "language", language + ".json")));
    assertThat(reading.problems()).isEmpty();
    return reading.pack().orElseThrow();
  }

  static Stream<Arguments> sentences() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SpanishPackTest.class.getResourceAsStream("spanish.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\\|", 2))
              .map(parts -> Arguments.of(parts[0].strip(), parts[1].strip()))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsWhatEachRuleIsForAndNothingInASoundSentence(String rule, String sentence)
      throws IOException {
    List<String> found =
        LanguageCheck.of(SampleScript.lateParcel().scenario(), pack("es"), sentence).stream()
            .map(finding -> finding.rule().id())
            .toList();
    if (rule.equals("none")) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).contains(rule);
    }
  }

  @Test
  void hasTheRulesOfTheEnglishOne() throws IOException {
    assertThat(pack("es").rules().stream().map(LanguageRule::id))
        .containsExactlyElementsOf(pack("en").rules().stream().map(LanguageRule::id).toList());
    assertThat(pack("es").rules().stream().map(LanguageRule::weight))
        .containsExactlyElementsOf(pack("en").rules().stream().map(LanguageRule::weight).toList());
  }

  @Test
  void neverClaimsToFindEmpathy() throws IOException {
    assertThat(pack("es").rules())
        .noneMatch(rule -> rule.finds().contains("empatía") || rule.better().contains("empatía"));
  }
}
