package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FsrsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Test
  void fiveReviewsOnTheirDueDatesGiveThePublishedNumbers() {
    List<Fsrs.State> states = new ArrayList<>();
    for (Grade grade : List.of(Grade.GOOD, Grade.GOOD, Grade.AGAIN, Grade.GOOD, Grade.EASY)) {
      states.add(
          states.isEmpty()
              ? Fsrs.first(grade, DAY)
              : Fsrs.next(states.getLast(), grade, states.getLast().due()));
    }
    assertThat(states.stream().map(each -> sixDecimals(each.stability())))
        .containsExactly("2.306500", "13.826903", "1.726362", "5.123764", "19.131678");
    assertThat(states.stream().map(each -> sixDecimals(each.difficulty())))
        .containsExactly("2.118104", "2.111214", "7.392238", "7.380074", "6.489846");
    assertThat(states.stream().map(Fsrs.State::interval)).containsExactly(3, 14, 2, 5, 19);
  }

  private static String sixDecimals(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  @Test
  void retrievabilityIsNineTenthsAfterAsManyDaysAsTheStability() {
    assertThat(Fsrs.retrievability(7, 0)).isEqualTo(1);
    assertThat(Fsrs.retrievability(7, 7)).isCloseTo(0.9, within(1e-7));
  }

  @Property
  void stabilityIsAboveZeroAndDifficultyBetweenOneAndTen(
      @ForAll @Size(min = 1, max = 30) List<Grade> grades, @ForAll @IntRange(max = 400) int days) {
    Fsrs.State state = after(grades, days);
    assertThat(state.stability()).isPositive();
    assertThat(state.difficulty()).isBetween(1.0, 10.0);
    assertThat(state.interval()).isBetween(1, 36_600);
  }

  @Property
  void aBetterGradeWaitsLongerAndIsNoHarder(
      @ForAll @Size(min = 1, max = 12) List<Grade> grades, @ForAll @IntRange(max = 400) int days) {
    Fsrs.State state = after(grades, days);
    Fsrs.State worse = Fsrs.next(state, Grade.AGAIN, state.due());
    for (Grade grade : List.of(Grade.HARD, Grade.GOOD, Grade.EASY)) {
      Fsrs.State better = Fsrs.next(state, grade, state.due());
      assertThat(better.interval()).isGreaterThan(worse.interval());
      assertThat(better.stability()).isGreaterThanOrEqualTo(worse.stability());
      assertThat(better.difficulty()).isLessThanOrEqualTo(worse.difficulty());
      worse = better;
    }
  }

  @Property
  void forgettingNeverMakesItMoreStable(
      @ForAll @Size(min = 1, max = 12) List<Grade> grades, @ForAll @IntRange(max = 400) int days) {
    Fsrs.State state = after(grades, days);
    assertThat(Fsrs.next(state, Grade.AGAIN, state.due()).stability())
        .isLessThanOrEqualTo(state.stability());
  }

  @Property
  void whatIsLeftLongerIsRememberedLess(
      @ForAll @IntRange(max = 1000) int days, @ForAll @IntRange(min = 1, max = 500) int stability) {
    assertThat(Fsrs.retrievability(stability, days + 1))
        .isLessThan(Fsrs.retrievability(stability, days));
  }

  /// The state after reviews that are so many days apart.
  private static Fsrs.State after(List<Grade> grades, int days) {
    Fsrs.State state = Fsrs.first(grades.getFirst(), DAY);
    for (Grade grade : grades.subList(1, grades.size())) {
      state = Fsrs.next(state, grade, state.reviewed().plusDays(days));
    }
    return state;
  }
}
