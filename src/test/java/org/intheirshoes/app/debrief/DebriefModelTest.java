package org.intheirshoes.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DebriefModelTest {

  private final List<Destination> visited = new ArrayList<>();

  private DebriefModel model(Conversation conversation) {
    return new DebriefModel(
        new Destination.Debrief(conversation),
        new Analyses(Background.inline()),
        _ -> Optional.empty(),
        visited::add);
  }

  private static Findings findings(Conversation conversation) {
    return Findings.of(conversation, Analysis.of(conversation.scenario()));
  }

  @Nested
  class WhereThePointsWent {

    @Test
    void theTwoCostliestComeFirstAndTheOthersInTheOrderOfTheConversation() {
      Findings findings = findings(Played.breach());
      assertThat(findings.costliest().stream().map(Decision::turn)).containsExactly(6, 1);
      assertThat(findings.others().stream().map(Decision::turn))
          .containsExactly(2, 3, 4, 5, 7, 8, 9);
    }

    @Test
    void theRoundedCostsAddUpOrThePageSaysSo() {
      for (Conversation conversation :
          List.of(Played.recovery(), Played.breach(), Played.hotelBreach(), Played.endless())) {
        Findings findings = findings(conversation);
        long shown =
            findings.decisions().stream()
                .mapToLong(each -> each.cost().orElseThrow().rounded())
                .sum();
        double skill =
            Review.of(conversation, Analysis.of(conversation.scenario())).skill().orElseThrow();
        boolean adds = shown == 100 - Math.round(skill);
        assertThat(findings.account().orElseThrow().contains("rounded")).isEqualTo(!adds);
      }
    }

    @Test
    void aCostlyTurnShowsTheBestLineWithItsReasonsAndTheAnswerItWouldHaveHad() {
      Decision first = findings(Played.recovery()).decisions().getFirst();
      assertThat(first.worth()).isEqualTo(Decision.Worth.COSTLY);
      assertThat(first.asked().plain()).contains("Are you the person?");
      assertThat(first.asked().in(Tone.CUE)).contains("eleven people in my front room on Saturday");
      Words best = first.best().orElseThrow();
      assertThat(best.text().plain()).contains("m the person.");
      assertThat(best.marks())
          .hasSize(3)
          .allSatisfy(mark -> assertThat(mark.because()).isNotBlank());
      assertThat(best.answer().orElseThrow()).startsWith("Eleven.");
      assertThat(first.tradesOff()).isTrue();
    }

    @Test
    void theBestLineSaysSoAndLosesNothing() {
      Findings findings = findings(Played.best());
      assertThat(findings.costliest()).isEmpty();
      assertThat(findings.decisions())
          .allSatisfy(each -> assertThat(each.worth()).isEqualTo(Decision.Worth.BEST))
          .allSatisfy(each -> assertThat(each.best()).isEmpty())
          .allSatisfy(
              each -> assertThat(each.cost().orElseThrow().text()).isEqualTo("nothing lost"));
      assertThat(findings.account().orElseThrow()).startsWith("Not a point was lost");
    }

    @Test
    void theWordsThatHurtAreMarkedAsCostAndTheGoodOnesByTheirAxis() {
      Findings findings = findings(Played.recovery());
      Passage first = findings.decisions().getFirst().said().text();
      assertThat(first.in(Tone.COST)).singleElement().asString().endsWith("m so sorry");
      assertThat(first.in(Tone.ACKNOWLEDGEMENT)).contains("Eleven people coming on Saturday");
      Passage breach = findings(Played.breach()).decisions().get(5).said().text();
      assertThat(breach.in(Tone.COST)).containsExactly("Mrs Aldous, Mill Road, collecting at five");
    }

    @Test
    void aRuleShowsTheMarkItLoweredAndItsSentence() {
      Decision lowered =
          findings(Played.recovery()).decisions().stream()
              .filter(each -> !each.rules().isEmpty())
              .findFirst()
              .orElseThrow();
      assertThat(lowered.rules()).allSatisfy(note -> assertThat(note.sentence()).isNotBlank());
      assertThat(lowered.said().marks()).anyMatch(Words.AxisMark::lowered);
    }
  }

  @Nested
  class WhatElseItTells {

    @Test
    void theCueThatMattersMostComesFirst() {
      List<CueNote> cues = model(Played.recovery()).cues();
      assertThat(cues.getFirst().cue().matters()).isEqualTo(Cue.Matters.PRIMARY);
      assertThat(cues.getFirst().caught()).contains(1);
      assertThat(cues).anyMatch(note -> note.caught().isEmpty());
      assertThat(cues).allSatisfy(note -> assertThat(note.quote()).isPresent());
    }

    @Test
    void promisesAreKeptOrBroken() {
      assertThat(model(Played.recovery()).promises())
          .extracting(PromiseNote::fate)
          .containsExactly(PromiseNote.Fate.KEPT);
      assertThat(model(Played.brokenPromise()).promises())
          .extracting(PromiseNote::fate)
          .containsExactly(PromiseNote.Fate.BROKEN);
    }

    @Test
    void aBreachStandsApartAndTheScoreIsCapped() {
      Findings findings = findings(Played.breach());
      assertThat(findings.breach().orElseThrow().turn()).isEqualTo(6);
      assertThat(findings.score().verdict()).isEqualTo("Not passed");
      assertThat(findings.score().figure().orElseThrow()).isLessThanOrEqualTo(40);
      assertThat(findings.rules()).extracting(Findings.RuleInTurn::turn).doesNotContain(6);
      assertThat(findings.decisions().get(5).rules())
          .extracting(Decision.RuleNote::rule)
          .containsExactly(Rule.R5_BREACH);
    }

    @Test
    void theMoodBeginsBeforeTheFirstTurn() {
      List<MoodPoint> mood = model(Played.recovery()).mood();
      assertThat(mood).hasSize(11);
      assertThat(mood.getFirst()).isEqualTo(new MoodPoint(0, 62, 38));
    }

    @Test
    void sympathyIsSetAgainstWhatMovedThingsOn() {
      assertThat(model(Played.recovery()).pace().sentence())
          .isEqualTo("2 turns of sympathy to 8 that moved things on.");
      assertThat(model(Played.overEmpathy()).pace().sentence()).contains("none that moved");
    }

    @Test
    void theTranscriptHoldsEverythingAsPlainText() {
      String transcript = model(Played.recovery()).transcript();
      assertThat(transcript)
          .startsWith("A picture by Saturday\n")
          .contains("\nYou: Oh, no. Eleven people")
          .contains("\nGethin Prosser: ")
          .contains(model(Played.recovery()).ending().title())
          .doesNotContain("*");
    }
  }

  @Nested
  class WhereThereIsNoScore {

    @Test
    void aScriptTooLargeShowsNoCostAndSaysWhy() {
      Conversation conversation = Played.recovery();
      Bounded bounded = (Bounded) Analysis.of(conversation.scenario(), 5);
      Findings findings = Findings.of(conversation, bounded);
      assertThat(findings.score().figure()).isEqualTo(OptionalInt.empty());
      assertThat(findings.score().meaning()).contains("too many ways");
      assertThat(findings.account()).isEmpty();
      assertThat(findings.costliest()).isEmpty();
      assertThat(findings.decisions())
          .hasSize(10)
          .allSatisfy(each -> assertThat(each.cost()).isEmpty())
          .allSatisfy(each -> assertThat(each.worth()).isEqualTo(Decision.Worth.UNKNOWN));
    }

    @Test
    void aScriptThatDoesNotDiscriminateSaysSo() {
      Scenario script = Played.read(Played.ONE_WAY.getBytes(StandardCharsets.UTF_8));
      Findings findings = findings(Conversation.replay(script, List.of("only")));
      assertThat(findings.score().number()).isEqualTo(Optional.empty());
      assertThat(findings.score().meaning()).contains("comes to the same");
      assertThat(findings.decisions().getFirst().cost()).isEmpty();
      assertThat(findings.axes()).containsOnlyKeys(Axis.ACKNOWLEDGEMENT, Axis.ACTION);
    }
  }

  @Nested
  class WhereItLeads {

    @Test
    void untilTheAnalysisIsDoneOnlyTheConversationIsThere() {
      DebriefModel waiting =
          new DebriefModel(
              new Destination.Debrief(Played.recovery()),
              new Analyses(Played.never()),
              _ -> Optional.empty(),
              visited::add);
      assertThat(waiting.findingsProperty().get()).isEmpty();
      assertThat(waiting.ending().title()).startsWith("Seven o");
      assertThat(waiting.said()).isNotEmpty();
    }

    @Test
    void playingFromATurnOpensThatChoiceAgain() {
      Conversation played = Played.recovery();
      model(played).playFrom(3);
      assertThat(visited)
          .containsExactly(new Destination.Practice(played.rewindTo(2), Optional.of(played)));
    }

    @Test
    void tryingAgainBeginsAnew() {
      Conversation played = Played.recovery();
      model(played).tryAgain();
      assertThat(visited)
          .containsExactly(new Destination.Practice(Conversation.begin(played.scenario())));
    }

    @Test
    void leavingLeadsToTheShelf() {
      model(Played.recovery()).leave();
      assertThat(visited).containsExactly(new Destination.Home());
    }

    @Test
    void aChosenPointSelectsItsTurnEveryTime() {
      DebriefModel model = model(Played.recovery());
      List<Optional<Integer>> seen = new ArrayList<>();
      model.selectedProperty().subscribe(turn -> seen.add(turn));
      model.select(2);
      model.select(2);
      assertThat(seen.stream().flatMap(Optional::stream)).containsExactly(2, 2);
    }
  }
}
