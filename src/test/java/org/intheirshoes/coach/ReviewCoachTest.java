package org.intheirshoes.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReviewCoachTest {

  private static final String REST =
      ", plug-it-is, our-lead-our-socket, what-time-is-it-on, not-you-not-your-wiring,"
          + " its-twin-in-pontwell, by-noon-either-way, loan-set-tonight, nia-covered-twice";

  private static Conversation play(String script, String choices) {
    try {
      Scenario scenario =
          ScenarioReader.read(Files.readAllBytes(Path.of("scenarios", script + ".json")))
              .scenario()
              .orElseThrow();
      return Conversation.replay(scenario, List.of(choices.split(", ", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Conversation recovered() {
    return play("broken-tv", "heartbroken, i-do-hear-that" + REST);
  }

  private static Conversation overEmpathy() {
    return play("broken-tv", "heartbroken, i-do-hear-that, nobody-cared");
  }

  private static Review review(Conversation conversation) {
    return Review.of(conversation, Analysis.of(conversation.scenario()));
  }

  @Nested
  class Recovering {

    @Test
    void isReadFromTheWordsThatShowIt() {
      Recovery recovery = Recovery.of(recovered());
      assertThat(recovery.missing()).isEmpty();
      assertThat(recovery.steps(8)).contains(RecoveryStep.AGREE, RecoveryStep.ACT);
      assertThat(recovery.served())
          .allSatisfy(
              each ->
                  assertThat(recovered().turns().get(each.turn() - 1).response().evidence())
                      .extracting(Evidence::quote)
                      .contains(each.quote()));
    }

    @Test
    void missesTheStepsThatKindWordsAloneNeverReach() {
      assertThat(Recovery.of(overEmpathy()).missing())
          .contains(RecoveryStep.AGREE, RecoveryStep.ACT)
          .doesNotContain(RecoveryStep.ACKNOWLEDGE);
    }

    @Test
    void everyKindOfEvidenceHasItsPlaceAndABreachNone() {
      assertThat(RecoveryStep.servedBy(Evidence.Kind.QUESTION)).hasValue(RecoveryStep.LISTEN);
      assertThat(RecoveryStep.servedBy(Evidence.Kind.ACK)).hasValue(RecoveryStep.ACKNOWLEDGE);
      assertThat(RecoveryStep.servedBy(Evidence.Kind.TIME)).hasValue(RecoveryStep.AGREE);
      assertThat(RecoveryStep.servedBy(Evidence.Kind.PROMISE_KEEP)).hasValue(RecoveryStep.ACT);
      assertThat(RecoveryStep.servedBy(Evidence.Kind.BREACH)).isEmpty();
    }
  }

  @Nested
  class WhatWentWell {

    @Test
    void isNeverAmongTheCostliestTurns() {
      Review review = review(recovered());
      List<Strength> strengths = Strength.of(review, 3);
      assertThat(strengths).hasSize(3);
      assertThat(strengths)
          .extracting(Strength::turn)
          .doesNotContainAnyElementsOf(
              review.costliest().stream().limit(2).map(each -> each.turn().number()).toList());
    }

    @Test
    void hasGoodMarksOnItsAxis() {
      assertThat(Strength.of(review(recovered()), 10))
          .allSatisfy(
              each ->
                  assertThat(
                          recovered()
                              .turns()
                              .get(each.turn() - 1)
                              .taken()
                              .effective()
                              .on(each.axis()))
                      .isGreaterThanOrEqualTo(3));
    }
  }

  @Nested
  class PlansToBeginFrom {

    @Test
    void nameABreachBeforeAnythingElse() {
      Conversation breach =
          play(
              "broken-tv",
              "money-straight-back, round-a-laptop, our-lead-our-socket, what-time-is-it-on,"
                  + " not-you-not-your-wiring, ring-mrs-aldous, by-noon-either-way,"
                  + " loan-set-tonight, nia-covered-twice");
      assertThat(PlanIdea.of(review(breach))).startsWith(PlanIdea.BREACH).hasSize(3);
    }

    @Test
    void nameAPromiseLeftOpen() {
      Conversation broken =
          play(
              "broken-tv",
              "are-you-the-person, our-lead-our-socket, what-time-is-it-on,"
                  + " not-you-not-your-wiring, its-twin-in-pontwell, by-noon-either-way,"
                  + " hand-on-heart, wait-till-two");
      assertThat(PlanIdea.of(review(broken))).startsWith(PlanIdea.PROMISE);
    }

    @Test
    void areTwoAtLeastEvenWhereNothingWasLost() {
      Conversation best =
          play(
              "broken-tv",
              "are-you-the-person, our-lead-our-socket, what-time-is-it-on,"
                  + " not-you-not-your-wiring, its-twin-in-pontwell, by-noon-either-way,"
                  + " loan-set-tonight, nia-covered-twice");
      assertThat(PlanIdea.of(review(best)))
          .startsWith(PlanIdea.STEADY)
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Nested
  class TwoPlays {

    @Test
    void partWhereAnotherResponseWasChosen() {
      Comparison comparison = Comparison.of(overEmpathy(), recovered());
      assertThat(comparison.parted()).hasValue(3);
      assertThat(comparison.saidBefore().orElseThrow().response().id()).isEqualTo("nobody-cared");
      assertThat(comparison.saidNow().orElseThrow().response().id()).isEqualTo("plug-it-is");
      assertThat(comparison.calmer())
          .isEqualTo(overEmpathy().memory().frustration() - recovered().memory().frustration())
          .isPositive();
      assertThat(comparison.closer()).isPositive();
    }

    @Test
    void ofTheSameWordsDoNotPart() {
      assertThat(Comparison.of(recovered(), recovered()).parted()).isEmpty();
    }

    @Test
    void ofDifferentScenariosAreNotCompared() {
      Conversation hotel = Conversation.begin(play("hotel-guest", "friday-first").scenario());
      assertThatThrownBy(() -> Comparison.of(recovered(), hotel))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class TwoRules {

    private final Conversation written =
        play(
            "hotel-guest",
            "friday-first, stay-in-212, always-one, counting-towels, mind-your-nose,"
                + " only-being-kind");

    private Conversation under(String variant, String choices) {
      return Conversation.replay(written.scenario().as(variant), List.of(choices.split(", ", -1)));
    }

    @Test
    void theSameWordsMayLeadElsewhere() {
      Comparison comparison =
          Comparison.of(
              written,
              Conversation.replay(
                  written.scenario().as("stuck-in-the-lift"), written.choices().subList(0, 2)));
      assertThat(comparison.isOfTwoRules()).isTrue();
      assertThat(comparison.meetings()).hasSize(2).allMatch(Comparison.Meeting::isSame);
      assertThat(comparison.meetings())
          .allSatisfy(
              met -> {
                assertThat(met.opened()).isEmpty();
                assertThat(met.closed()).isEmpty();
              });
      assertThat(comparison.now().memory().frustration())
          .isGreaterThan(written.rewindTo(2).memory().frustration());
    }

    @Test
    void openAndCloseResponsesAtAPlaceThatBothCameBy() {
      Comparison comparison =
          Comparison.of(
              written,
              under(
                  "papers-counted",
                  "reservations-at-eight, mine-till-seven, stay-in-212, under-the-right-door,"
                      + " counting-towels, more-than-i-may, only-being-kind"));
      Comparison.Meeting papers =
          comparison.meetings().stream()
              .filter(met -> met.now().beat().id().equals("papers"))
              .findFirst()
              .orElseThrow();
      assertThat(papers.before().number()).isEqualTo(5);
      assertThat(papers.now().number()).isEqualTo(6);
      assertThat(papers.closed()).extracting(Response::id).contains("ask-priya-first");
      assertThat(papers.opened()).extracting(Response::id).contains("more-than-i-may");
      assertThat(papers.isSame()).isFalse();
    }

    @Test
    void areNotTwoWhereTheSameVariantWasPlayedAgain() {
      Conversation once = under("papers-counted", "friday-first, stay-in-212");
      assertThat(Comparison.of(once, once.rewindTo(1)).isOfTwoRules()).isFalse();
      assertThat(Comparison.of(written, written).isOfTwoRules()).isFalse();
    }
  }
}
