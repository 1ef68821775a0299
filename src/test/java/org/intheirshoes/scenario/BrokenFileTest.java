package org.intheirshoes.scenario;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intheirshoes.scenario.ReadingAssert.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.intheirshoes.scenario.Scripts.Script;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are not a script at all: each gives a problem, never an exception.
class BrokenFileTest {

  private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> found(
      byte[] bytes) {
    ScenarioReader.Reading reading = ScenarioReader.read(bytes);
    assertThat(reading.scenario()).isEmpty();
    reading.problems().forEach(ReadingAssert::assertTold);
    return assertThat(reading.problems())
        .extracting(Problem::code, Problem::pointer, Problem::line, Problem::column);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  @Nested
  class AFileThatIsNotJson {

    @Test
    void isReportedWhereItStopsMakingSense() {
      found(utf8("{\n  \"format\": 1,\n  oops\n}"))
          .containsExactly(tuple(ProblemCode.NOT_JSON, "", 3, 3));
    }

    @Test
    void mayBeALetterToAFriend() {
      found(utf8("Dear friend,\nhow are you?"))
          .containsExactly(tuple(ProblemCode.NOT_JSON, "", 1, 1));
    }

    @Test
    void mayLackAComma() {
      reading(
              Scripts.small()
                  .with("\"id\": \"small\",\n  \"version\"", "\"id\": \"small\"\n  ▸\"version\""))
          .finds(ProblemCode.NOT_JSON, "");
    }

    @Test
    void mayHaveACommaTooMany() {
      reading(Scripts.small().with("\"lesson\": \"Ask.\" }", "\"lesson\": \"Ask.\", ▸}"))
          .finds(ProblemCode.NOT_JSON, "");
    }

    @Test
    void mayHoldALineBreakInsideAText() {
      found(utf8("{ \"title\": \"two\nlines\" }"))
          .containsExactly(tuple(ProblemCode.NOT_JSON, "", 1, 16));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"NaN", "+1", "01", "1.", "'a'", "// no\n1", "undefined", "\u00001", "\\"})
    void mayHoldWhatOnlyOtherFormatsKnow(String value) {
      ScenarioReader.Reading reading = ScenarioReader.read(utf8("{ \"format\": " + value + " }"));
      assertThat(reading.problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.NOT_JSON);
    }

    @Test
    void mayGoOnBehindTheScript() {
      Script script = Scripts.small();
      reading(new Script(script.text() + "▸{}")).finds(ProblemCode.NOT_JSON, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"script\"", "true", "null", "[{}]"})
    void mayBeJsonAndNoObject(String text) {
      found(utf8(text)).contains(tuple(ProblemCode.WRONG_TYPE, "", 1, 1));
    }
  }

  @Nested
  class ATruncatedFile {

    @Test
    void thatIsEmptyIsReportedAtItsBeginning() {
      found(new byte[0]).containsExactly(tuple(ProblemCode.TRUNCATED, "", 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n\t \r\n", "\u2028", "\uFEFF", "\uFEFF\n"})
    void thatHoldsOnlySpaceIsEmptyToo(String text) {
      found(utf8(text)).containsExactly(tuple(ProblemCode.TRUNCATED, "", 1, 1));
    }

    @Test
    void endsAtItsLastCharacter() {
      found(utf8("{\n  \"format\": 1,\n  \"id\": \"sm"))
          .containsExactly(tuple(ProblemCode.TRUNCATED, "", 3, 12));
    }

    @Test
    void isRefusedWhereverItWasCut() {
      byte[] whole = new Script(Scripts.small().text().strip()).bytes();
      for (int length = 0; length < whole.length; length++) {
        ScenarioReader.Reading reading = ScenarioReader.read(Arrays.copyOf(whole, length));
        assertThat(reading.scenario()).as("cut to %d bytes", length).isEmpty();
        assertThat(reading.problems())
            .as("cut to %d bytes", length)
            .hasSize(1)
            .allMatch(Problem::isError)
            .allMatch(problem -> problem.line() > 0 && problem.column() > 0);
      }
    }

    @Test
    void isRefusedWhereAByteOfACharacterIsMissing() {
      byte[] whole = utf8("{ \"title\": \"Grüße");
      found(Arrays.copyOf(whole, whole.length - 2))
          .containsExactly(tuple(ProblemCode.NOT_UTF8, "", 1, 16));
    }
  }

  @Nested
  class TheEncoding {

    private final Script script = Scripts.small().with("Can you help me?", "Können Sie helfen? 🙂");

    @Test
    void isUtf8() {
      Beat hello = (Beat) script.scenario().place("hello");
      assertThat(hello.lines().getFirst().text()).isEqualTo("Können Sie helfen? 🙂");
    }

    @Test
    void mayBeAnnouncedByAByteOrderMark() {
      ScenarioReader.Reading reading = ScenarioReader.read(utf8("\uFEFF" + script.text()));
      assertThat(reading.problems()).isEmpty();
      assertThat(reading.scenario()).isPresent();
    }

    @Test
    void withAByteOrderMarkLeavesThePlacesAsTheyAre() {
      found(utf8("\uFEFF{ \"format\": 2 }"))
          .contains(tuple(ProblemCode.UNKNOWN_FORMAT, "/format", 1, 13));
    }

    @Test
    void mayNotBeUtf16() {
      found(script.text().getBytes(UTF_16)).containsExactly(tuple(ProblemCode.NOT_UTF8, "", 1, 1));
      ScenarioReader.Reading unmarked = ScenarioReader.read(script.text().getBytes(UTF_16LE));
      assertThat(unmarked.scenario()).isEmpty();
      assertThat(unmarked.problems()).hasSize(1);
    }

    @Test
    void mayNotBeLatin1() {
      byte[] latin = "{\n  \"title\": \"Grüße\"\n}".getBytes(ISO_8859_1);
      found(latin).containsExactly(tuple(ProblemCode.NOT_UTF8, "", 2, 15));
    }

    @Test
    void mayNotHideAnOverlongCharacter() {
      found(new byte[] {'{', ' ', (byte) 0xC0, (byte) 0xAF, '}'})
          .containsExactly(tuple(ProblemCode.NOT_UTF8, "", 1, 3));
    }

    @Test
    void mayNotHoldHalfACharacterEscaped() {
      reading(Scripts.small().with("\"Kim\"", "▸\"\\uD83D\""))
          .finds(ProblemCode.BAD_TEXT, "/customer/name");
    }

    @Test
    void mayHoldBothHalvesEscaped() {
      Scenario scenario = Scripts.small().with("\"Kim\"", "\"\\uD83D\\uDE42\"").scenario();
      assertThat(scenario.customer().name()).isEqualTo("🙂");
    }
  }

  @Nested
  class ADuplicateKey {

    @Test
    void isReportedWhereItsNameStandsForTheSecondTime() {
      reading(Scripts.small().with("\"level\": 1,", "\"level\": 1,\n▸\"level\": 2,"))
          .finds(ProblemCode.DUPLICATE_KEY, "/level");
    }

    @Test
    void isFoundInTheDepthOfTheScript() {
      reading(
              Scripts.small()
                  .with(
                      "\"marks\": { \"action\": 2 }",
                      "\"marks\": { \"action\": 2, ▸\"action\": 2 }"))
          .finds(ProblemCode.DUPLICATE_KEY, "/beats/hello/responses/0/marks/action");
    }

    @Test
    void isFoundWhereOneOfTheTwoIsWrittenInEscapes() {
      reading(Scripts.small().with("\"level\": 1,", "\"level\": 1, ▸\"lev\\u0065l\": 2,"))
          .finds(ProblemCode.DUPLICATE_KEY, "/level");
    }

    @Test
    void isFoundAmongBeats() {
      reading(
              Scripts.small()
                  .with("\"done\": {", "\"hello\": {}, \"done\": {")
                  .with("\"hello\": {}", "▸\"hello\": {}"))
          .finds(ProblemCode.DUPLICATE_KEY, "/beats/hello");
    }
  }

  @Nested
  class APath {

    @TempDir Path folder;

    @Test
    void toAScriptIsRead() throws IOException {
      Path file = Files.write(folder.resolve("small.json"), Scripts.small().bytes());
      assertThat(ScenarioReader.read(file).scenario()).isPresent();
    }

    @Test
    void toNothingIsUnreadable() {
      assertUnreadable(folder.resolve("none.json"), "There is no such file.");
    }

    @Test
    void toAFolderIsUnreadable() {
      assertUnreadable(folder, "This is not a file.");
    }

    private static void assertUnreadable(Path path, String message) {
      ScenarioReader.Reading reading = ScenarioReader.read(path);
      assertThat(reading.scenario()).isEmpty();
      assertThat(reading.problems())
          .extracting(
              Problem::code, Problem::pointer, Problem::line, Problem::column, Problem::message)
          .containsExactly(tuple(ProblemCode.UNREADABLE, "", 0, 0, message));
    }
  }
}
