package org.intheirshoes.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespiteTest {

  private static final Instant NOW = Instant.parse("2026-11-22T00:30:00Z");

  private static Scenario.Card card(int level, Optional<String> note) {
    return new Scenario.Card(
        "A title", "A summary", Channel.PHONE, "A shop", level, 5, List.of("say-when"), note);
  }

  private static final Scenario.Card EASY = card(1, Optional.empty());
  private static final Scenario.Card USUAL = card(2, Optional.empty());
  private static final Scenario.Card HARDEST = card(3, Optional.empty());
  private static final Scenario.Card NOTED = card(1, Optional.of("It touches on illness."));

  /// Conversations, the latest first.
  private static final class Sitting {
    private final List<Respite.Past> latest = new ArrayList<>();

    Sitting then(int minutesAgo, Scenario.Card card, int headline) {
      latest.addFirst(
          new Respite.Past(
              NOW.minus(Duration.ofMinutes(minutesAgo)),
              Optional.of(card),
              OptionalInt.of(headline)));
      return this;
    }

    boolean isTiring() {
      return Respite.isDue(latest, NOW);
    }
  }

  @Nested
  class ThreeInARow {

    @Test
    void areDueWhateverMadeThemHard() {
      assertThat(
              new Sitting().then(90, HARDEST, 95).then(60, NOTED, 95).then(2, USUAL, 39).isTiring())
          .isTrue();
    }

    @Test
    void areNotDueIfOneOfThemWentWell() {
      for (int well = 0; well < 3; well++) {
        Sitting sitting = new Sitting();
        for (int each = 0; each < 3; each++) {
          sitting.then(60 - 20 * each, USUAL, each == well ? 40 : 39);
        }
        assertThat(sitting.isTiring()).as("number " + well + " went well").isFalse();
      }
    }

    @Test
    void areTheLastThree() {
      assertThat(
              new Sitting()
                  .then(90, HARDEST, 20)
                  .then(80, HARDEST, 20)
                  .then(70, HARDEST, 20)
                  .then(5, EASY, 80)
                  .isTiring())
          .isFalse();
      assertThat(
              new Sitting()
                  .then(90, EASY, 80)
                  .then(80, HARDEST, 20)
                  .then(70, HARDEST, 20)
                  .then(5, HARDEST, 20)
                  .isTiring())
          .isTrue();
    }

    @Test
    void twoAreNotEnough() {
      assertThat(new Sitting().then(9, HARDEST, 0).then(2, HARDEST, 0).isTiring()).isFalse();
    }

    /// Midnight was half an hour ago in each of these.
    @ParameterizedTest
    @CsvSource({
      "182, 90, 2, true",
      "183, 90, 2, false",
      "300, 240, 180, true",
      "300, 240, 181, false"
    })
    void areOneSittingAndNotLongOver(int first, int second, int third, boolean due) {
      assertThat(
              new Sitting()
                  .then(first, HARDEST, 50)
                  .then(second, HARDEST, 50)
                  .then(third, HARDEST, 50)
                  .isTiring())
          .isEqualTo(due);
    }

    @Test
    void countByTheirHeadlineWhereTheScriptIsGone() {
      List<Respite.Past> gone = new ArrayList<>();
      for (int headline : new int[] {10, 20, 39}) {
        gone.add(new Respite.Past(NOW, Optional.empty(), OptionalInt.of(headline)));
      }
      assertThat(Respite.isDue(gone, NOW)).isTrue();
      gone.set(1, new Respite.Past(NOW, Optional.empty(), OptionalInt.empty()));
      assertThat(Respite.isDue(gone, NOW)).as("nothing is known of one").isFalse();
    }
  }

  @Nested
  class AGoodOne {

    private static Respite.Known known(String id, Scenario.Card card, int best) {
      return new Respite.Known(id, card, OptionalInt.of(best));
    }

    private static Respite.Known fresh(String id, Scenario.Card card) {
      return new Respite.Known(id, card, OptionalInt.empty());
    }

    @Test
    void isTheOneThatWentBest() {
      assertThat(
              Respite.goodOne(
                  List.of(fresh("easy", EASY), known("well", USUAL, 70), known("best", USUAL, 91)),
                  Set.of()))
          .contains(new Respite.GoodOne("best", Respite.Reason.WENT_WELL));
    }

    @Test
    void isAnEasyOneWhereNothingWentWellYet() {
      assertThat(
              Respite.goodOne(
                  List.of(known("so-so", USUAL, 69), fresh("easy", EASY), fresh("other", EASY)),
                  Set.of()))
          .contains(new Respite.GoodOne("easy", Respite.Reason.EASY));
    }

    @Test
    void isNeverSensitiveNorHardestNorJustPlayed() {
      assertThat(
              Respite.goodOne(
                  List.of(
                      known("noted", NOTED, 100),
                      known("hardest", HARDEST, 100),
                      known("played", EASY, 100),
                      fresh("usual", USUAL)),
                  Set.of("played")))
          .isEmpty();
    }
  }
}
