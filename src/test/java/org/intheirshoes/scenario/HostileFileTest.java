package org.intheirshoes.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intheirshoes.scenario.ReadingAssert.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.intheirshoes.scenario.Scripts.Script;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that try to cost memory or time. A reader that hangs would hang this test.
class HostileFileTest {

  private static List<Problem> problems(String text) {
    ScenarioReader.Reading reading = ScenarioReader.read(text.getBytes(UTF_8));
    assertThat(reading.scenario()).isEmpty();
    assertThat(reading.problems()).isNotEmpty().anyMatch(Problem::isError);
    reading.problems().forEach(ReadingAssert::assertTold);
    return reading.problems();
  }

  private static String joined(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
  }

  private static Script withField(String field) {
    return Scripts.small().with("\"level\": 1,", "\"level\": 1, " + field + ",");
  }

  @Nested
  class TheSizeOfTheFile {

    @Test
    void isEightMebibytesAtMost() {
      byte[] bytes = new byte[(8 << 20) + 1];
      Arrays.fill(bytes, (byte) ' ');
      ScenarioReader.Reading reading = ScenarioReader.read(bytes);
      assertThat(reading.problems())
          .extracting(Problem::code, Problem::pointer, Problem::line, Problem::column)
          .containsExactly(tuple(ProblemCode.FILE_TOO_LARGE, "", 0, 0));
    }

    @Test
    void mayReachTheLimit() {
      byte[] bytes = new byte[8 << 20];
      Arrays.fill(bytes, (byte) ' ');
      byte[] script = Scripts.small().bytes();
      System.arraycopy(script, 0, bytes, 0, script.length);
      assertThat(ScenarioReader.read(bytes).scenario()).isPresent();
    }

    @Test
    void isTakenBeforeTheFileIsRead(@TempDir Path folder) throws IOException {
      Path file = folder.resolve("large.json");
      Files.write(file, new byte[9 << 20]);
      assertThat(ScenarioReader.read(file).problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.FILE_TOO_LARGE);
    }
  }

  @Nested
  class Nesting {

    @Test
    void of300LevelsIsRefusedWhereItPassesTheLimit() {
      assertThat(problems("[".repeat(300) + "]".repeat(300)))
          .extracting(Problem::code, Problem::pointer, Problem::line, Problem::column)
          .containsExactly(tuple(ProblemCode.TOO_DEEP, "", 1, 33));
    }

    @Test
    void ofConditionsIsRefusedLikewise() {
      Script deep =
          Scripts.everyField()
              .with(
                  "{ \"promise\": \"call-back\" }",
                  "{ \"not\": ".repeat(300) + "{ \"flag\": \"x\" }" + " }".repeat(300));
      assertThat(deep.read().problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.TOO_DEEP);
    }

    @Test
    void of32LevelsIsFine() {
      // root, beats, beat, responses, response, when, then 25 times not, then the flag: 32
      Script deep =
          Scripts.everyField()
              .with(
                  "{ \"promise\": \"call-back\" }",
                  "{ \"not\": ".repeat(26) + "{ \"flag\": \"x\" }" + " }".repeat(26));
      reading(deep).findsNothing();
      String deeper =
          deep.text().replace("{ \"flag\": \"x\" }", "{ \"not\": { \"flag\": \"x\" } }");
      assertThat(problems(deeper)).extracting(Problem::code).containsExactly(ProblemCode.TOO_DEEP);
    }

    @Test
    void ofAMillionOpenBracketsIsRefused() {
      assertThat(problems("{\"a\":".repeat(1_000_000)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.TOO_DEEP);
    }
  }

  @Nested
  class ALongText {

    @Test
    void mayHave4000Characters() {
      reading(Scripts.small().with("Hm.", "a".repeat(4000))).findsNothing();
      reading(Scripts.small().with("Hm.", "🙂".repeat(4000))).findsNothing();
    }

    @Test
    void of4001CharactersIsRefused() {
      Problem problem =
          reading(Scripts.small().with("\"Hm.\"", "▸\"" + "a".repeat(4001) + "\""))
              .finds(ProblemCode.TEXT_TOO_LONG, "/beats/hello/responses/1/text");
      assertThat(problem.message()).contains("4001");
    }

    @Test
    void ofFiveMegabytesEndsTheReading() {
      reading(Scripts.small().with("\"Hm.\"", "▸\"" + "a".repeat(5_000_000) + "\""))
          .finds(ProblemCode.TEXT_TOO_LONG, "");
    }

    @Test
    void ofFiveMegabytesOfEscapesEndsTheReading() {
      assertThat(problems(Scripts.small().with("Hm.", "\\u0061".repeat(1_000_000)).text()))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.TEXT_TOO_LONG);
    }

    @Test
    void mayBeANameOrANumberToo() {
      assertThat(problems(withField("\"" + "a".repeat(5_000_000) + "\": 1").text()))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.TEXT_TOO_LONG);
      assertThat(problems("{ \"format\": " + "1".repeat(5_000_000) + " }"))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.TEXT_TOO_LONG);
    }

    @Test
    void mayBeAnUnterminatedOne() {
      assertThat(problems("{ \"title\": \"" + "a".repeat(8_000_000)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.TEXT_TOO_LONG);
    }

    @Test
    void isShortenedInItsProblem() {
      assertThat(
              problems(Scripts.small().with("\"chat\"", "\"" + "a".repeat(90_000) + "\"").text()))
          .allMatch(problem -> problem.message().length() < 200);
    }
  }

  @Nested
  class ManyThings {

    @Test
    void areAMillionValuesAtMost() {
      assertThat(problems(withField("\"skills\": [" + joined(1_000_000, i -> "1") + "]").text()))
          .extracting(Problem::code, Problem::pointer, Problem::line)
          .containsExactly(tuple(ProblemCode.TOO_MANY_VALUES, "/skills/999989", 10));
    }

    @Test
    void are20000BeatsAndEndingsAtMost() {
      String ending =
          "{\"ending\":{\"outcome\":1,\"title\":\"-\",\"text\":\"-\",\"lesson\":\"-\"}}";
      IntFunction<String> beat = i -> "\"b" + i + "\":" + ending;
      Script script = Scripts.small().with("\"beats\": {", "\"beats\": ▸{BEATS,");
      reading(new Script(script.text().replace("BEATS", joined(19_998, beat)))).findsNothing();
      reading(new Script(script.text().replace("BEATS", joined(19_999, beat))))
          .finds(ProblemCode.TOO_MANY_BEATS, "/beats");
    }

    @Test
    void mayAllBeUnknownFields() {
      assertThat(problems("{" + joined(400_000, i -> "\"contentNot" + i + "\":0") + "}"))
          .hasSize(501)
          .first()
          .extracting(Problem::code)
          .isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
    }

    @Test
    void mayAllBeDeadLinksInAScriptOf20000Beats() {
      String script =
          Scripts.small()
              .with("\"done\": {", "BEATS,\"done\": {")
              .text()
              .replaceFirst("\"next\": \"done\"", "\"next\": [LINKS]")
              .replace(
                  "BEATS", joined(19_998, i -> "\"a-beat-with-quite-a-long-name-" + i + "\":{}"))
              .replace("LINKS", joined(150_000, i -> "{\"to\":\"a-link-with-quite-a-long-name\"}"));
      assertThat(problems(script)).hasSize(501);
    }

    @Test
    void mayAllBeMutuallyMisspeltCues() {
      String script =
          Scripts.everyField()
              .with("\"cues\": {\n", "\"cues\": {CUES,")
              .with(
                  "\"evidence\": [\n            { \"tag\": \"apology",
                  "\"evidence\": [ACKS,{ \"tag\": \"apology")
              .text()
              .replace("CUES", joined(60_000, i -> "\"a-cue-with-quite-a-long-name-" + i + "\":{}"))
              .replace(
                  "ACKS",
                  joined(
                      50_000,
                      i ->
                          "{\"tag\":\"ack:a-cue-with-another-long-name-"
                              + i
                              + "\",\"quote\":\"I\"}"));
      assertThat(problems(script)).hasSize(501);
    }

    @Test
    void mayBeQuotesThatAlmostStandInTheirText() {
      String quote = "a".repeat(1990) + "b";
      String script =
          Scripts.everyField()
              .with(
                  "I am so sorry about the rain.",
                  "*a* about the rain, so sorry " + "a".repeat(3900))
              .with(
                  "\"evidence\": [\n            { \"tag\": \"apology",
                  "\"evidence\": [QUOTES,{ \"tag\": \"apology")
              .text()
              .replace(
                  "QUOTES", joined(3900, i -> "{\"tag\":\"step\",\"quote\":\"" + quote + "\"}"));
      assertThat(problems(script)).hasSize(501);
    }
  }

  @Nested
  class HostileKeys {

    /// Names with one and the same hash, whatever seed a hash function of the usual form begins with.
    private static String colliding(int number, int bits, String one, String other) {
      return IntStream.range(0, bits)
          .mapToObj(bit -> (number >> bit & 1) == 0 ? one : other)
          .collect(Collectors.joining());
    }

    @Test
    void thatCollideInAHashTableOfJavaAreReported() {
      assertThat(
              problems(
                  "{" + joined(1 << 14, i -> "\"" + colliding(i, 14, "Aa", "BB") + "\":0") + "}"))
          .hasSize(501);
    }

    @Test
    void thatCollideInTheSymbolTableOfAParserAreReported() {
      assertThat(
              problems(
                  "{" + joined(1 << 14, i -> "\"" + colliding(i, 14, "Ab", "BA") + "\":0") + "}"))
          .isNotEmpty();
    }

    @Test
    void thatAreEmptyOrOddAreUnknown() {
      for (String key : List.of("", " ", "__proto__", "\\u0000", "/", "~", "🙂", "format ")) {
        assertThat(withField("\"" + key + "\": 1").read().problems())
            .as(key)
            .extracting(Problem::code)
            .containsExactly(ProblemCode.UNKNOWN_FIELD);
      }
    }

    @Test
    void amongBeatsAreNoIds() {
      for (String key : List.of("", "../..", "a/b", "a~b", "con.", "A")) {
        Script script = Scripts.small().with("\"done\": {", "\"" + key + "\": {}, \"done\": {");
        assertThat(script.read().problems())
            .as(key)
            .extracting(Problem::code)
            .contains(ProblemCode.BAD_ID);
      }
    }
  }

  @Nested
  class ALargeScript {

    @Test
    void keepsThePlacesOfItsProblems() {
      String filling =
          joined(
              9_000,
              i ->
                  "\n  \"e"
                      + i
                      + "\": { \"ending\": { \"outcome\": 1, \"title\": \"ä🙂\", \"text\": \"-\","
                      + " \"lesson\": \"-\" } }");
      Script script =
          Scripts.small()
              .with("\"beats\": {", "\"beats\": {FILLING,")
              .with("\"outcome\": 3", "\"outcome\": ▸7");
      reading(new Script(script.text().replace("FILLING", filling)))
          .finds(ProblemCode.OUT_OF_RANGE, "/beats/done/ending/outcome");
    }
  }
}
