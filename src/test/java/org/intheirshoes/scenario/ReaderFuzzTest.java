package org.intheirshoes.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the bytes: a scenario or an error with its place, and never an exception.
class ReaderFuzzTest {

  private static final byte[] SOUND = Scripts.everyField().bytes();

  /// Pieces of which texts that look like JSON are made.
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\u12",
          "\\uD83D",
          "null",
          "true",
          "-",
          "1e9",
          "0.5",
          "1",
          "99999999999",
          "\n",
          " ",
          "\"id\":",
          "\"beats\":{",
          "\"when\":{",
          "\"all\":[",
          "\"not\":",
          "\"ending\":",
          "\"text\":\"",
          "\"next\":",
          "\"marks\":{",
          "/",
          "~",
          "é",
          "🙂",
          "\u0000",
          "\uFEFF",
          "\uD800");

  private static void giveAScenarioOrAnError(byte[] bytes) {
    ScenarioReader.Reading reading = ScenarioReader.read(bytes);
    boolean error = reading.problems().stream().anyMatch(Problem::isError);
    assertThat(reading.scenario().isPresent()).isNotEqualTo(error);
    for (Problem problem : reading.problems()) {
      ReadingAssert.assertTold(problem);
      assertThat(problem.pointer()).matches("(?s)(/.*)?");
      boolean concernsTheFile = problem.code() == ProblemCode.TOO_MANY_PROBLEMS;
      assertThat(problem.line() > 0 && problem.column() > 0).isNotEqualTo(concernsTheFile);
    }
  }

  @Property(tries = 1500)
  void bytesChangedAtRandomAreReadOrRefused(@ForAll("changes") List<Integer> changes) {
    byte[] bytes = SOUND.clone();
    for (int i = 0; i + 1 < changes.size(); i += 2) {
      bytes[changes.get(i) % bytes.length] = (byte) (int) changes.get(i + 1);
    }
    giveAScenarioOrAnError(bytes);
  }

  @Provide
  Arbitrary<List<Integer>> changes() {
    return Arbitraries.integers().between(0, 1_000_000).list().ofMinSize(2).ofMaxSize(12);
  }

  @Property(tries = 1500)
  void tokensChangedAtRandomAreReadOrRefused(@ForAll Random random) {
    List<String> tokens =
        new ArrayList<>(List.of(new String(SOUND, UTF_8).split("(?<=[,:{}\\[\\]])", -1)));
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(tokens.size());
      String other = tokens.get(random.nextInt(tokens.size()));
      switch (random.nextInt(4)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.set(at, other);
        case 2 -> tokens.add(at, other);
        default -> tokens.add(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    giveAScenarioOrAnError(String.join("", tokens).getBytes(UTF_8));
  }

  @Property(tries = 1500)
  void textsThatLookLikeJsonAreReadOrRefused(@ForAll("jsonish") List<String> pieces) {
    giveAScenarioOrAnError(String.join("", pieces).getBytes(UTF_8));
  }

  @Provide
  Arbitrary<List<String>> jsonish() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60);
  }

  @Property(tries = 500)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    giveAScenarioOrAnError(bytes);
  }
}
