package org.intheirshoes.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intheirshoes.analysis.RandomScripts.Conditions;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.SourceMap;
import org.intheirshoes.scoring.Loss;

/// What must hold for every script, judged by trying all its paths.
class ExactPropertiesTest {

  private static final int TRIES = 400;
  private static final double ROUNDING = 1e-6;

  @Provide
  Arbitrary<Scenario> scripts() {
    return RandomScripts.scripts(Conditions.ANY);
  }

  private static Exact exact(Scenario scenario) {
    return (Exact) Analysis.of(scenario);
  }

  @Property(tries = TRIES)
  void theValuesAtTheStartAreThoseOfAllPaths(@ForAll("scripts") Scenario scenario) {
    BruteForce brute = BruteForce.of(scenario);
    Value start = exact(scenario).start();
    assertThat(start.best()).isEqualTo(brute.best());
    assertThat(start.worst()).isEqualTo(brute.worst());
    assertThat(start.random()).isCloseTo(brute.random(), within(ROUNDING));
    assertThat(start.paths()).isEqualTo(brute.paths().size());
  }

  @Property(tries = TRIES)
  void thePathsAreListedInTheOrderOfTheScript(@ForAll("scripts") Scenario scenario) {
    List<List<String>> listed = new ArrayList<>();
    long count = Paths.list(scenario, Long.MAX_VALUE, path -> listed.add(path.choices()));
    List<List<String>> all =
        BruteForce.of(scenario).paths().stream().map(path -> path.conversation().choices()).toList();
    assertThat(listed).isEqualTo(all);
    assertThat(count).isEqualTo(all.size());
  }

  /// What is dropped from the state key can never matter: with all of the memory kept, every
  /// conversation has the same value.
  @Property(tries = TRIES)
  void theReducedStateHasTheValueOfTheFullMemory(@ForAll("scripts") Scenario scenario) {
    BruteForce brute = BruteForce.of(scenario);
    Exact exact = exact(scenario);
    for (Conversation conversation : brute.conversations()) {
      BruteForce.Ahead ahead = brute.ahead(conversation);
      Value value = exact.at(conversation);
      assertThat(value.best()).isEqualTo(ahead.best());
      assertThat(value.worst()).isEqualTo(ahead.worst());
      assertThat(value.random()).isCloseTo(ahead.random(), within(ROUNDING));
      assertThat(value.paths()).isEqualTo(ahead.paths());
      assertThat(value.bestResponse()).isEqualTo(ahead.bestResponse());
      assertThat(value.worstResponse()).isEqualTo(ahead.worstResponse());
    }
  }

  @Property(tries = TRIES)
  void theBestAndTheWorstLineLoseWhatTheyAreSaidTo(@ForAll("scripts") Scenario scenario) {
    Exact exact = exact(scenario);
    Conversation begun = Conversation.begin(scenario);
    Value start = exact.start();
    assertThat(exact.bestFrom(begun).loss()).isEqualTo(start.bestLoss());
    assertThat(start.bestLoss().total()).isEqualTo(start.best());
    assertThat(exact.worstFrom(begun).loss().total()).isEqualTo(start.worst());
  }

  @Property(tries = TRIES)
  void theRegretsOfAPathAddUpToWhatItLostAgainstTheBest(@ForAll("scripts") Scenario scenario) {
    Exact exact = exact(scenario);
    Value start = exact.start();
    for (BruteForce.Path path : BruteForce.of(scenario).paths()) {
      Loss regrets = Loss.NONE;
      for (Turn turn : path.conversation().turns()) {
        regrets = regrets.plus(exact.regret(turn));
      }
      assertThat(regrets.total()).isEqualTo(path.loss() - start.best());
      assertThat(regrets).isEqualTo(path.conversation().loss().minus(start.bestLoss()));
    }
  }

  @Property(tries = TRIES)
  void aRegretLiesBetweenNothingAndTheWorstThatWasOpen(@ForAll("scripts") Scenario scenario) {
    BruteForce brute = BruteForce.of(scenario);
    Exact exact = exact(scenario);
    for (Conversation here : brute.conversations()) {
      int best = brute.ahead(here).best();
      int worst = 0;
      int least = Integer.MAX_VALUE;
      List<Integer> regrets = new ArrayList<>();
      for (Response response : here.offered()) {
        Conversation next = here.choose(response);
        Turn turn = next.turns().getLast();
        int regret = turn.taken().loss().total() + brute.ahead(next).best() - best;
        worst = Math.max(worst, regret);
        least = Math.min(least, regret);
        assertThat(exact.regret(turn).total()).isEqualTo(regret);
        assertThat(axisParts(exact.regret(turn))).isEqualTo(regret);
        regrets.add(regret);
      }
      assertThat(regrets).allMatch(regret -> regret >= 0);
      assertThat(least).isIn(0, Integer.MAX_VALUE);
      assertThat(worst).isLessThanOrEqualTo(brute.ahead(here).worst() - best);
    }
  }

  private static int axisParts(Loss loss) {
    return Axis.ALL.stream().mapToInt(loss::weighted).sum();
  }

  @Property(tries = TRIES)
  void theScoresStayInTheirRange(@ForAll("scripts") Scenario scenario) {
    BruteForce brute = BruteForce.of(scenario);
    Exact exact = exact(scenario);
    double spread = brute.random() - brute.best();
    for (BruteForce.Path path : brute.paths()) {
      Review review = Review.of(path.conversation(), exact);
      int regret = path.loss() - brute.best();
      double p = review.path().orElseThrow();
      assertThat(p).isBetween(0.0, 100.0);
      assertThat(p == 100).isEqualTo(regret == 0);
      assertThat(review.skill().isPresent()).isEqualTo(spread > ROUNDING);
      review
          .skill()
          .ifPresent(
              k -> {
                assertThat(k).isLessThanOrEqualTo(100);
                assertThat(k).isCloseTo(100 * (1 - regret / spread), within(ROUNDING));
                double costs = review.turns().stream().mapToDouble(TurnReview::cost).sum();
                assertThat(costs).isCloseTo(100 - k, within(ROUNDING));
              });
      review.headline().ifPresent(shown -> assertThat(shown).isBetween(0, 100));
      for (Axis axis : Axis.ALL) {
        review.profile().on(axis).ifPresent(figure -> assertThat(figure).isBetween(0.0, 100.0));
      }
    }
  }

  @Property(tries = TRIES)
  void whatIsReachedIsWhatSomePathReaches(@ForAll("scripts") Scenario scenario) {
    Set<String> places = new HashSet<>();
    Set<String> responses = new HashSet<>();
    Set<String> opened = new HashSet<>();
    for (Conversation conversation : BruteForce.of(scenario).conversations()) {
      places.add(conversation.place().id());
      for (Turn turn : conversation.turns()) {
        responses.add(turn.beat().id() + "/" + turn.response().id());
        opened.addAll(turn.response().about(Evidence.Kind.PROMISE_OPEN));
      }
    }
    Reached reached = exact(scenario).reached();
    assertThat(reached.places()).isEqualTo(places);
    assertThat(reached.responses()).isEqualTo(responses);
    assertThat(reached.openedPromises()).isEqualTo(opened);
    assertThat(reached.keptPromises()).isEqualTo(keptByBruteForce(scenario));
    assertThat(reached.silentBeats()).isEmpty();
  }

  private static Set<String> keptByBruteForce(Scenario scenario) {
    Set<String> kept = new HashSet<>();
    for (Conversation conversation : BruteForce.of(scenario).conversations()) {
      for (Turn turn : conversation.turns()) {
        Set<String> open = new HashSet<>(turn.taken().before().promises());
        open.addAll(turn.response().about(Evidence.Kind.PROMISE_OPEN));
        open.retainAll(turn.response().about(Evidence.Kind.PROMISE_KEEP));
        kept.addAll(open);
      }
    }
    return kept;
  }

  @Property(tries = TRIES)
  void boundsEncloseEveryPathWhereTheStatesAreTooMany(@ForAll("scripts") Scenario scenario) {
    Analysis analysis = Analysis.of(scenario, 1);
    BruteForce brute = BruteForce.of(scenario);
    switch (analysis) {
      case Bounded bounded -> {
        assertThat(bounded.least()).isLessThanOrEqualTo(brute.best());
        assertThat(bounded.most()).isGreaterThanOrEqualTo(brute.worst());
      }
      case Exact exact -> assertThat(exact.states()).isEqualTo(1);
    }
  }

  /// Where the checker sees no need of a standstill, no path needs one.
  @Property(tries = TRIES)
  void withoutAStandstillAScriptIsAnalysedOrRefused(@ForAll("scripts") Scenario scenario) {
    Scenario bare = Changes.withStandstill(scenario, Optional.empty());
    if (Audit.beforehand(bare, SourceMap.EMPTY).isEmpty()) {
      assertThat(exact(bare).start()).isEqualTo(exact(scenario).start());
    } else {
      Audit.Finding finding = Audit.of(bare, SourceMap.EMPTY);
      assertThat(finding.playable()).isFalse();
      assertThat(finding.analysis()).isInstanceOf(Bounded.class);
    }
  }

  @Property(tries = TRIES)
  void goingBackAndReplayingLeadToTheSamePlace(@ForAll("scripts") Scenario scenario) {
    for (BruteForce.Path path : BruteForce.of(scenario).paths()) {
      Conversation conversation = path.conversation();
      assertThat(Conversation.replay(scenario, conversation.choices())).isEqualTo(conversation);
      int half = conversation.turns().size() / 2;
      Conversation back = conversation.rewindTo(half);
      assertThat(back.choices()).isEqualTo(conversation.choices().subList(0, half));
      assertThat(back.place()).isInstanceOf(Beat.class);
    }
  }
}
