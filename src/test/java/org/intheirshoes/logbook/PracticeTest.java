package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intheirshoes.logbook.Plays.best;
import static org.intheirshoes.logbook.Plays.turn;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PracticeTest {

  private static final List<Exercise> SHELF =
      List.of(
          new Exercise("tv", "The television", 2, 6, List.of("say-when", "set-a-limit")),
          new Exercise("shoes", "The shoes", 1, 7, List.of("pick-the-cue")),
          new Exercise("hotel", "The hotel", 3, 8, List.of("say-when")));

  private static Practice next(Plays plays) {
    return Practice.next(plays.history(), SHELF).orElseThrow();
  }

  @Nested
  class TheGradeOfADecision {

    @Test
    void followsItsQuality() {
      assertThat(
              DoubleStream.of(0, 0.249, 0.25, 0.599, 0.6, 0.949, 0.95, 1)
                  .mapToObj(Grade::of)
                  .map(Grade::name)
                  .collect(Collectors.joining(" ")))
          .isEqualTo("AGAIN AGAIN HARD HARD GOOD GOOD EASY EASY");
    }

    @Property
    void neverFallsAsQualityRises(
        @ForAll @DoubleRange(max = 1) double one, @ForAll @DoubleRange(max = 1) double other) {
      assertThat(Grade.of(Math.max(one, other)))
          .isGreaterThanOrEqualTo(Grade.of(Math.min(one, other)));
    }
  }

  @Nested
  class TheSchedule {

    private List<Schedule.Card> cards(Plays plays) {
      return Schedule.of(plays.history()).cards();
    }

    @Test
    void keepsNoCardForWhatWentWell() {
      assertThat(cards(new Plays().daysAgo(3, "tv", best(2, "say-when")))).isEmpty();
    }

    @Test
    void opensACardWithADecisionThatLostSomething() {
      List<Schedule.Card> cards = cards(new Plays().daysAgo(3, "tv", turn(30, "say-when")));
      assertThat(cards).hasSize(1);
      assertThat(cards.getFirst().skill()).isEqualTo("say-when");
      assertThat(cards.getFirst().due()).isEqualTo(LocalDate.of(2026, 11, 22));
      assertThat(cards.getFirst().slips()).hasSize(1);
    }

    @Test
    void bringsABreachBackTheNextDayWhateverTheRest() {
      PlayedTurn breach = turn(2, 0, 10, Set.of(TurnFlag.BREACH), "say-when");
      assertThat(cards(new Plays().daysAgo(0, "tv", breach, best(3, "say-when"))))
          .extracting(Schedule.Card::due)
          .containsExactly(LocalDate.of(2026, 11, 23));
    }

    @Test
    void countsOnlyTheFirstPlayOfAScenarioOnADay() {
      Plays plays =
          new Plays().daysAgo(0, "tv", turn(90, "say-when")).daysAgo(0, "tv", best(2, "say-when"));
      assertThat(cards(plays)).extracting(Schedule.Card::reviews).containsExactly(1);
      assertThat(cards(plays))
          .extracting(Schedule.Card::due)
          .containsExactly(LocalDate.of(2026, 11, 23));
    }

    @Test
    void waitsLongerAfterAnotherScenarioWentWell() {
      Plays plays =
          new Plays()
              .daysAgo(3, "tv", turn(30, "say-when"))
              .daysAgo(0, "hotel", best(2, "say-when"));
      assertThat(cards(plays)).extracting(Schedule.Card::reviews).containsExactly(2);
      assertThat(cards(plays).getFirst().due()).isAfter(LocalDate.of(2026, 12, 6));
    }
  }

  @Nested
  class TheNextBestThing {

    @Test
    void isTheGentlestScenarioAtFirst() {
      Practice next = next(new Plays());
      assertThat(next.reason()).isEqualTo(Practice.Reason.BEGIN);
      assertThat(next.exercise().scenario()).isEqualTo("shoes");
      assertThat(next.why())
          .isEqualTo(
              "A gentle place to begin: 7 or so minutes with a customer who gives you time.");
    }

    @Test
    void isWhatComesBackInAnotherScenarioOfTheSkill() {
      Practice next =
          next(
              new Plays()
                  .daysAgo(5, "tv", turn(80, "say-when"))
                  .daysAgo(4, "tv", turn(80, "say-when")));
      assertThat(next.reason()).isEqualTo(Practice.Reason.DUE);
      assertThat(next.exercise().scenario()).isEqualTo("hotel");
      assertThat(next.why())
          .isEqualTo(
              "Twice in the last week a customer was left without a time to count on."
                  + " Here is a customer who will hold you to the hour.");
    }

    @Test
    void isTheSameScenarioWhereNoOtherTrainsTheSkill() {
      Practice next = next(new Plays().daysAgo(1, "tv", turn(80, "set-a-limit")));
      assertThat(next.exercise().scenario()).isEqualTo("tv");
      assertThat(next.why())
          .isEqualTo(
              "Once yesterday a limit went unsaid. Here is the same customer, and a fresh start.");
    }

    @Test
    void isASkillThatOnlyTheScriptKnowsInItsOwnWords() {
      List<Exercise> shelf = List.of(new Exercise("tv", "TV", 1, 5, List.of("own-words")));
      Practice next =
          Practice.next(new Plays().daysAgo(1, "tv", turn(80, "own-words")).history(), shelf)
              .orElseThrow();
      assertThat(next.why()).startsWith("Once yesterday “own words” was what was missing.");
    }

    @Test
    void isAScenarioNotYetMetWhenNothingIsDue() {
      Practice next = next(new Plays().daysAgo(1, "tv", best(2, "say-when")));
      assertThat(next.reason()).isEqualTo(Practice.Reason.NEW);
      assertThat(next.exercise().scenario()).isEqualTo("hotel");
      assertThat(next.why()).contains("“say when” is where there is most to gain");
    }

    @Test
    void isTheLowestScoreWhenAllWereMet() {
      Practice next =
          next(new Plays().scored(9, "tv", 85).scored(8, "shoes", 62).scored(7, "hotel", 71));
      assertThat(next.reason()).isEqualTo(Practice.Reason.LOW);
      assertThat(next.exercise().scenario()).isEqualTo("shoes");
    }

    @Test
    void isWhatWasLeftLongestWhenAllIsStrong() {
      Practice next =
          next(new Plays().scored(9, "tv", 85).scored(8, "shoes", 92).scored(7, "hotel", 81));
      assertThat(next.reason()).isEqualTo(Practice.Reason.UPKEEP);
      assertThat(next.exercise().scenario()).isEqualTo("tv");
      assertThat(next.why()).contains("It has been 9 days");
    }

    @Test
    void isNothingOnAnEmptyShelf() {
      assertThat(Practice.next(new Plays().history(), List.of())).isEmpty();
    }
  }
}
