package org.intheirshoes.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.Explanation;
import org.intheirshoes.analysis.check.Finding;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HelpOnTheWayTest {

  private static final Scenario TV = Scenes.of("broken-tv");
  private static final Exact EXACT = (Exact) Analysis.of(TV);
  private static final Conversation BEGUN = Conversation.begin(TV);

  @Nested
  class AHint {

    @Test
    void saysTheThingItselfAtFirst() {
      Hint hint = Hint.at(BEGUN).orElseThrow();
      assertThat(hint.strength()).isEqualTo(Hint.Strength.FULL);
      assertThat(hint.about()).isEqualTo(Hint.About.CUE);
      assertThat(hint.cue()).contains(TV.primaryCue().orElseThrow());
    }

    @Test
    void fadesWithGoodTurnsAndIsGoneAfterTwo() {
      List<Turn> best = EXACT.bestFrom(BEGUN).turns();
      assertThat(Hint.strength(best.subList(0, 1))).isEqualTo(Hint.Strength.LIGHT);
      assertThat(Hint.strength(best.subList(0, 2))).isEqualTo(Hint.Strength.NONE);
      assertThat(Hint.at(BEGUN.choose(best.get(0).response()).choose(best.get(1).response())))
          .isEmpty();
    }

    @Test
    void comesBackAfterAPoorTurn() {
      List<Turn> turns = new ArrayList<>(EXACT.bestFrom(BEGUN).turns().subList(0, 2));
      turns.add(BEGUN.choose("heartbroken").turns().getFirst());
      assertThat(Hint.strength(turns)).isEqualTo(Hint.Strength.LIGHT);
      turns.add(BEGUN.choose("heartbroken").turns().getFirst());
      assertThat(Hint.strength(turns)).isEqualTo(Hint.Strength.FULL);
    }

    @Test
    void asksForAStepOnceTheCustomerWasHeardWithoutOne() {
      assertThat(Hint.at(BEGUN.choose("heartbroken")).map(Hint::about)).contains(Hint.About.STEP);
    }
  }

  @Nested
  class TheOrderOfResponses {

    private final List<Response> offered = BEGUN.offered();

    @Test
    void isTheScriptsUnlessItIsAChallenge() {
      assertThat(Order.shown(offered, Way.GUIDED, 7, 1)).isEqualTo(offered);
      assertThat(Order.shown(offered, Way.PRACTICE, 7, 1)).isEqualTo(offered);
    }

    @Test
    void holdsTheSameResponsesAndStaysForOneTurn() {
      List<Response> shown = Order.shown(offered, Way.CHALLENGE, 7, 1);
      assertThat(shown).containsExactlyInAnyOrderElementsOf(offered);
      assertThat(Order.shown(offered, Way.CHALLENGE, 7, 1)).isEqualTo(shown);
    }

    @Test
    void changesFromTurnToTurnAndFromPlayToPlay() {
      Set<List<Response>> turns = new HashSet<>();
      Set<List<Response>> plays = new HashSet<>();
      for (int i = 1; i <= 20; i++) {
        turns.add(Order.shown(offered, Way.CHALLENGE, 7, i));
        plays.add(Order.shown(offered, Way.CHALLENGE, i, 1));
      }
      assertThat(turns).hasSizeGreaterThan(5);
      assertThat(plays).hasSizeGreaterThan(5);
    }
  }

  @Nested
  class ANoteOnATurn {

    @Test
    void givesTheScriptsReasonOnTheWeakestAxis() {
      Turn turn = BEGUN.choose("heartbroken").turns().getFirst();
      TurnNote note = TurnNote.of(turn, TV);
      assertThat(turn.taken().effective().on(Axis.ACTION)).isEqualTo(1);
      assertThat(note.about()).contains(Axis.ACTION);
      assertThat(note.words()).isEqualTo(turn.response().because().get(Axis.ACTION));
      assertThat(note.marks()).containsEntry(Axis.ACTION, 1);
    }

    @Test
    void praisesTheStrongestAxisWhereNoneWasWeak() {
      Turn turn = BEGUN.choose("are-you-the-person").turns().getFirst();
      TurnNote note = TurnNote.of(turn, TV);
      assertThat(note.about()).contains(Axis.ACTION);
      assertThat(note.words()).isEqualTo(turn.response().because().get(Axis.ACTION));
    }

    @Test
    void tellsWhatARuleHeardFirst() {
      Conversation worst = EXACT.worstFrom(BEGUN);
      Turn turn =
          worst.turns().stream()
              .filter(each -> !each.taken().fired().isEmpty())
              .findFirst()
              .orElseThrow();
      List<String> rules =
          turn.taken().fired().stream().map(fired -> Explanation.rule(fired, turn, TV)).toList();
      assertThat(rules).contains(TurnNote.of(turn, TV).words());
    }
  }

  @Nested
  class OwnWordsSaid {

    private static List<String> rules(String said) {
      return OwnWords.of(said, TV, Optional.of(Scenes.english())).findings().stream()
          .map(Finding::rule)
          .map(rule -> rule.id())
          .toList();
    }

    @Test
    void areHeldAgainstTheRulesOfTheLanguage() {
      OwnWords own =
          OwnWords.of("It’ll be here in about a day.", TV, Optional.of(Scenes.english()));
      assertThat(own.findings()).isNotEmpty();
      assertThat(own.findings().getFirst().message()).contains("about a day");
    }

    @Test
    void showNothingWhereNothingIsToBeFound() {
      assertThat(rules("Ten minutes on the bench, and I will tell you what is wrong with it."))
          .isEmpty();
    }

    @Test
    void areLeftAloneWhereALanguageHasNoRules() {
      assertThat(OwnWords.of("In about a day.", TV, Optional.empty()).findings()).isEmpty();
    }
  }

  @Nested
  class TheGoals {

    @Test
    void areFourAndTouchEveryAxisThatTheScenarioTrains() {
      List<Goal> goals = Goal.offered(TV);
      assertThat(goals).hasSize(4).doesNotHaveDuplicates();
      assertThat(goals).extracting(Goal::axis).contains(Axis.values());
      assertThat(TV.card().skills()).containsAll(goals.stream().map(Goal::skill).toList());
    }
  }
}
