package org.intheirshoes.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

  private final Scenario scenario = SampleScript.lateParcel().scenario();

  private Review review(String... choices) {
    return review(scenario, choices);
  }

  private static Review review(Scenario scenario, String... choices) {
    return Review.of(Conversation.replay(scenario, List.of(choices)), Analysis.of(scenario));
  }

  @Nested
  class TheTitle {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "hear courier ring | You heard her, and you acted",
          "gush hear-now courier ring | You came round to what mattered",
          "gush sorry-again courier ring | Much sympathy, and no answer yet to what mattered",
          "gush sorry-again vague serve-next | Kind words, and nothing moved",
          "fix courier ring | You solved it before she felt heard",
          "fix vague ring | You solved it before she felt heard",
          "fix vague serve-next | You solved it before she felt heard",
          "hear courier serve-next | A promise was left open",
          "hear vague ring | You heard her, and the next step stayed vague",
          "blame hear-now courier ring | You helped her, and one line went too far",
          "blame sorry-again vague serve-next | One line went too far",
        })
    void tellsWhatHappened(String choices, String title) {
      assertThat(Explanation.headline(review(choices.strip().split(" ")))).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"she/her,her", "he/him,him", "they/them,them", "xe/xem,them", "She / Her,her"})
    void usesTheCustomersPronouns(String pronouns, String object) {
      Scenario other = SampleScript.lateParcel().with("she/her", pronouns).scenario();
      assertThat(Explanation.headline(review(other, "hear", "courier", "ring")))
          .isEqualTo("You heard " + object + ", and you acted");
    }
  }

  @Nested
  class TheSummary {

    @Test
    void namesTheEndingTheMoodAndTheTurnsThatCostMost() {
      assertThat(Explanation.summary(review("gush", "sorry-again", "courier", "ring")))
          .isEqualTo(
              "It ended with “A string by seven”: her trust rose from 40 to 47, and turns 1 and 2"
                  + " cost the most.");
    }

    @Test
    void saysWhereNothingWasLost() {
      assertThat(Explanation.summary(review("hear", "courier", "ring")))
          .endsWith("and no other line would have done more.");
    }

    @Test
    void claimsNothingWhereTheBestLineIsNotKnown() {
      Conversation conversation =
          Conversation.replay(scenario, List.of("gush", "sorry-again", "vague", "serve-next"));
      Review review = Review.of(conversation, Analysis.of(scenario, 3));
      assertThat(Explanation.summary(review)).doesNotContain("cost").endsWith(".");
      assertThat(Explanation.verdict(review.verdict())).isEqualTo("No score");
      assertThat(Explanation.change(review)).contains("turn ");
    }
  }

  @Nested
  class ARule {

    private List<String> rules(String... choices) {
      return Explanation.rules(review(choices));
    }

    @Test
    void isToldByWhatWasHeard() {
      assertThat(rules("gush", "sorry-again", "courier", "ring"))
          .containsExactly(
              "Sympathy came a second time before any step: it was heard as a stall.",
              "A second apology for the same thing: it was heard as weakness.",
              "The step was sound, but it came before this was heard: “the recital is tomorrow”."
                  + " So it counted for less.");
    }

    @Test
    void quotesTheCueThatCameTooLate() {
      assertThat(rules("fix", "courier", "ring"))
          .containsExactly(
              "The step was sound, but it came before this was heard: “the recital is tomorrow”."
                  + " So it counted for less.");
    }

    @Test
    void quotesTheWordsOfABreachAndThePromiseThatWasBroken() {
      assertThat(rules("blame", "hear-now", "courier", "serve-next"))
          .containsExactly(
              "“You should have”: whatever else is right, a conversation with these words in it"
                  + " does not pass.",
              "The promise “to ring when the courier has left” was still open at the end.");
    }
  }

  @Nested
  class WhatWentWell {

    @Test
    void isTheBestMomentInItsOwnWords() {
      assertThat(Explanation.wentWell(review("gush", "hear-now", "vague", "serve-next")))
          .isEqualTo(
              "In turn 2 you named what mattered most (“You play tomorrow”) and asked instead of"
                  + " assuming (“was there a message”): her trust rose by 7, the most in this"
                  + " conversation.");
    }

    @Test
    void isHonestWhereNothingStoodOut() {
      assertThat(Explanation.wentWell(review("gush", "sorry-again", "vague", "serve-next")))
          .startsWith("None of these lines landed")
          .contains("Priya Nair");
    }
  }

  @Nested
  class TheAdvice {

    @Test
    void keepsADeedThatWasNotToldYet() {
      Review review = review("hear", "courier", "ring");
      assertThat(Explanation.wentWell(review)).contains("In turn 3").contains("He has left");
      assertThat(Explanation.keep(review))
          .isEqualTo("Keep taking the step yourself, in the first person: “ring the depot”.");
    }

    @Test
    void keepsTheBestOfTheLinesWhereNoneWasGood() {
      assertThat(Explanation.keep(review("gush", "sorry-again", "vague", "serve-next")))
          .startsWith("Keep what you began in turn ");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "hear courier ring | There is nothing to mend here",
          "blame hear-now courier ring | Leave “You should have” unsaid",
          "hear courier serve-next | Before you close, go back over what you promised",
          "fix courier ring | Answer this first: “the recital is tomorrow”",
          "gush hear-now courier ring | In turn 1, begin with what she told you",
          "hear vague ring | In turn 2, leave her with a step to hold on to, for example “send our"
              + " courier”",
        })
    void changesWhatWeighedMost(String choices, String start) {
      assertThat(Explanation.change(review(choices.strip().split(" ")))).startsWith(start);
    }

    @Test
    void givesTheScriptsReasonForTheBetterLine() {
      TurnReview costliest = review("hear", "vague", "ring").costliest().getFirst();
      assertThat(Explanation.why(costliest)).contains("A step, an owner, a time.");
      TurnReview best = review("hear", "vague", "ring").turns().getFirst();
      assertThat(Explanation.why(best)).isEmpty();
    }
  }

  @Test
  void everyPathIsToldInWholeSentences() {
    List<Review> reviews = new ArrayList<>();
    Analysis analysis = Analysis.of(scenario);
    Paths.list(scenario, 1000, path -> reviews.add(Review.of(path, analysis)));
    assertThat(reviews).hasSizeGreaterThan(20);
    for (Review review : reviews) {
      assertThat(Explanation.headline(review)).doesNotContain("{").doesNotEndWith(".");
      assertThat(
              List.of(
                  Explanation.summary(review),
                  Explanation.wentWell(review),
                  Explanation.keep(review),
                  Explanation.change(review)))
          .allSatisfy(
              sentence -> assertThat(sentence).matches("(?s)[A-Z“].*[.”]").doesNotContain("{"));
      assertThat(Explanation.rules(review)).doesNotContain("{");
    }
  }

  @Test
  void wordsOfTheScriptAreNeverTakenForPlaces() {
    Scenario odd =
        SampleScript.lateParcel().with("A string by seven", "The {object} and $1").scenario();
    assertThat(Explanation.summary(review(odd, "hear", "courier", "ring")))
        .startsWith("It ended with “The {object} and $1”: ");
  }

  @Test
  void verdictsAndAxesHaveNames() {
    Set<String> names = new TreeSet<>();
    for (Verdict verdict : Verdict.values()) {
      names.add(Explanation.verdict(verdict));
    }
    Axis.ALL.forEach(axis -> names.add(Explanation.axis(axis)));
    assertThat(names).hasSize(8).allMatch(name -> Character.isUpperCase(name.charAt(0)));
  }

  @Test
  void noSentenceSpeaksInTheWordsThatBlame() {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "org.intheirshoes.analysis.explanation", Explanation.class.getModule());
    Pattern blame = Pattern.compile("you (failed|should have|must|were|are)\\b|wrong|mistake|bad");
    for (String key : texts.keySet()) {
      assertThat(texts.getString(key)).as(key).doesNotContainPattern(blame);
    }
  }
}
