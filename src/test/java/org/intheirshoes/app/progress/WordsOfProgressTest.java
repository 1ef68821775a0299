package org.intheirshoes.app.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.intheirshoes.logbook.AxisPoint;
import org.intheirshoes.logbook.Mastery;
import org.intheirshoes.logbook.PracticeDay;
import org.intheirshoes.scenario.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the page says beside its drawings, for those who hear it.
class WordsOfProgressTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Days DAYS = new Days(TODAY, ZoneOffset.UTC);
  private static final Mastery GROWING = new Mastery(0.7, 0.6, 5, 1, 1, Mastery.Standing.GROWING);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-20 | Due today",
        "2026-11-19 | Due since yesterday",
        "2026-11-12 | Due since 12 November",
        "2025-12-30 | Due since 30 December 2025",
        "2026-11-21 | Tomorrow",
        "2026-11-24 | In 4 days, on Tuesday, 24 November",
        "2026-12-24 | On 24 December",
        "2027-01-02 | On 2 January 2027"
      })
  void aDueDayIsToldByItsDistance(LocalDate day, String words) {
    assertThat(DAYS.due(day)).isEqualTo(words);
  }

  @Test
  void aMomentFallsOnTheLearnersDay() {
    Days auckland = new Days(TODAY, ZoneId.of("Pacific/Auckland"));
    assertThat(auckland.of(Instant.parse("2026-11-19T20:00:00Z"))).isEqualTo(TODAY);
  }

  @Test
  void aCurveIsToldInASentence() {
    List<AxisPoint> points =
        List.of(
            new AxisPoint(LocalDate.of(2026, 8, 3), 52.4, 30, 71),
            new AxisPoint(LocalDate.of(2026, 11, 14), 74.2, 66.3, 81.4));
    assertThat(AxisCard.spoken(Axis.ACTION, points, GROWING, DAYS))
        .isEqualTo(
            "Action went from 52 on 3 August to 74 on 14 November, over 2 days of practice. It"
                + " stands at 74 of 100, likely between 66 and 81. Growing.");
  }

  @Test
  void aFirstDayIsNoCurve() {
    List<AxisPoint> points = List.of(new AxisPoint(TODAY, 60, 40, 80));
    assertThat(AxisCard.spoken(Axis.BOUNDARIES, points, GROWING, DAYS))
        .isEqualTo(
            "Boundaries, after one day of practice on 20 November. It stands at 60 of 100, likely"
                + " between 40 and 80. Growing.");
  }

  @Test
  void wideBandsAreOwnedUpToAndNarrowOnesAreNot() {
    assertThat(AxisCard.caution(List.of(new AxisPoint(TODAY, 60, 40, 80)), 1))
        .contains(
            "One conversation says little yet, so the bands are wide. They narrow as you"
                + " practise.");
    assertThat(AxisCard.caution(List.of(new AxisPoint(TODAY, 60, 55, 66)), 40)).isEmpty();
  }

  @Test
  void theCalendarIsToldInASentence() {
    assertThat(
            CalendarCard.spoken(
                List.of(
                    new PracticeDay(LocalDate.of(2026, 11, 2), 2, 9),
                    new PracticeDay(LocalDate.of(2026, 11, 19), 1, 4)),
                DAYS))
        .isEqualTo("3 conversations on 2 days, the last yesterday.");
  }

  @Test
  void longWordsOfADecisionAreCutBetweenTwo() {
    String whole = "I'm so sorry.";
    assertThat(DueCard.shortened(whole)).isEqualTo(whole);
    assertThat(
            DueCard.shortened("one two three four five six seven eight nine ten eleven twelve x y"))
        .isEqualTo("one two three four five six seven eight nine ten eleven twelve x …");
  }
}
