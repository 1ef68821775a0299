package org.intheirshoes.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.texts.Language;
import org.intheirshoes.texts.Spoken;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpliftingTest {

  @Nested
  class ThoseOfTheProgram {

    private final List<Uplifting> all = Uplifting.ofTheProgram();

    @Test
    void areEnoughForAMonthOfWorkingDays() {
      assertThat(all).hasSizeGreaterThanOrEqualTo(25);
      assertThat(all).extracting(Uplifting::text).doesNotHaveDuplicates();
      assertThat(all).extracting(Uplifting::place).doesNotHaveDuplicates();
    }

    @Test
    void areTheSameInSpanish() {
      try (Spoken _ = Spoken.in(Language.SPANISH)) {
        List<Uplifting> spanish = Uplifting.ofTheProgram();
        assertThat(spanish)
            .extracting(Uplifting::id)
            .containsExactlyElementsOf(all.stream().map(Uplifting::id).toList());
        assertThat(spanish)
            .extracting(Uplifting::text)
            .doesNotContainAnyElementsOf(all.stream().map(Uplifting::text).toList());
      }
    }

    @Test
    void areOneToFourShortSentencesWithTypographicQuotes() {
      for (Uplifting each : all) {
        assertThat(each.text().split("[.?!]”?( |$)")).as(each.id()).hasSizeBetween(1, 5);
        assertThat(each.text()).as(each.id()).doesNotContain("\"", "'", "...");
        assertThat(each.text()).as(each.id()).matches("(?s).*[.?!]”?");
        assertThat(each.place()).as(each.id()).doesNotEndWith(".");
      }
    }
  }

  @Nested
  class AFile {

    private static final String GOOD =
        "{\"id\": \"one\", \"place\": \"A shop\", \"text\": \"He waved.\"}";

    private static UpliftingReader.Reading read(String text) {
      return UpliftingReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static UpliftingReader.Reading of(String moments) {
      return read("{\"format\": 1, \"language\": \"en\", \"moments\": [" + moments + "]}");
    }

    @Test
    void isReadInItsOrder() {
      assertThat(of(GOOD + "," + GOOD.replace("one", "two")).moments())
          .containsExactly(
              new Uplifting("one", "A shop", "He waved."),
              new Uplifting("two", "A shop", "He waved."));
    }

    @Test
    void tellsOfEveryProblemAtOnce() {
      UpliftingReader.Reading reading =
          of(GOOD + "," + GOOD + ", {\"id\": \"Two\", \"plaice\": \"A shop\", \"text\": 3}");
      assertThat(reading.moments()).isEmpty();
      assertThat(reading.problems())
          .extracting(Problem::code)
          .contains(ProblemCode.DUPLICATE_ID, ProblemCode.UNKNOWN_FIELD, ProblemCode.WRONG_TYPE);
    }

    @ParameterizedTest
    @CsvSource({"text, 240", "place, 40"})
    void keepsItShort(String field, int most) {
      String former = field.equals("text") ? "He waved." : "A shop";
      assertThat(of(GOOD.replace(former, "a".repeat(most))).problems()).isEmpty();
      assertThat(of(GOOD.replace(former, "a".repeat(most + 1))).problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.OUT_OF_RANGE);
    }

    @Test
    void isNotLong() {
      StringBuilder many = new StringBuilder(GOOD);
      for (int i = 1; i <= UpliftingReader.MOMENTS; i++) {
        many.append(',').append(GOOD.replace("one", "number-" + i));
      }
      assertThat(of(many.toString()).problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.OUT_OF_RANGE);
      assertThat(UpliftingReader.read(new byte[UpliftingReader.FILE_BYTES + 1]).problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.FILE_TOO_LARGE);
    }

    @Test
    void ofAnotherKindIsRefused() {
      assertThat(read("[]").problems()).isNotEmpty();
      assertThat(read("{\"format\": 2").problems()).isNotEmpty();
      assertThat(read("{\"format\": 2, \"language\": \"en\", \"moments\": [" + GOOD + "]}"))
          .extracting(UpliftingReader.Reading::moments)
          .isEqualTo(List.of());
    }
  }
}
