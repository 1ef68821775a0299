package org.intheirshoes.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.intheirshoes.scenario.Axis.ACKNOWLEDGEMENT;
import static org.intheirshoes.scenario.Axis.ACTION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.intheirshoes.analysis.RandomScripts.Conditions;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Rubric;

/// What a change of a script may do to its values, and what it may not.
///
/// Decision record 0003 says why some of these hold only under a condition.
class ChangePropertiesTest {

  private static final int TRIES = 400;
  private static final double ROUNDING = 1e-6;

  @Provide
  Arbitrary<Scenario> scripts() {
    return RandomScripts.scripts(Conditions.ANY);
  }

  /// No condition reads the mood.
  @Provide
  Arbitrary<Scenario> blind() {
    return RandomScripts.scripts(Conditions.BLIND_TO_MOOD);
  }

  /// Beside, no soft turn can be marked under 2 for acknowledgement.
  @Provide
  Arbitrary<Scenario> blindAndNeverSoftWithoutAcknowledging() {
    return blind()
        .map(
            scenario ->
                Changes.withResponses(
                    scenario,
                    (_, responses) ->
                        responses.stream().map(ChangePropertiesTest::acknowledging).toList()));
  }

  private static Response acknowledging(Response response) {
    Marks marks = response.marks();
    return couldBeSoft(response) && marks.inPlay(ACKNOWLEDGEMENT) && marks.acknowledgement() < 2
        ? Changes.withMarks(response, response.id(), marks.with(ACKNOWLEDGEMENT, 2))
        : response;
  }

  private static boolean couldBeSoft(Response response) {
    return response.shows(Evidence.Kind.ACK)
        || response.shows(Evidence.Kind.APOLOGY)
        || response.shows(Evidence.Kind.EMPATHY);
  }

  private static Exact exact(Scenario scenario) {
    return (Exact) Analysis.of(scenario);
  }

  private static void assertSameValues(Scenario one, Scenario other, int factor) {
    Value a = exact(one).start();
    Value b = exact(other).start();
    assertThat(b.best()).isEqualTo(factor * a.best());
    assertThat(b.worst()).isEqualTo(factor * a.worst());
    assertThat(b.random()).isCloseTo(factor * a.random(), within(ROUNDING));
    assertThat(b.paths()).isEqualTo(a.paths());
  }

  private static void assertSameScores(Scenario one, Scenario other) {
    Exact a = exact(one);
    Exact b = exact(other);
    for (BruteForce.Path path : BruteForce.of(one).paths()) {
      Conversation conversation = path.conversation();
      Review before = Review.of(conversation, a);
      Review after = Review.of(Conversation.replay(other, conversation.choices()), b);
      assertThat(after.path().orElseThrow())
          .isCloseTo(before.path().orElseThrow(), within(ROUNDING));
      assertThat(after.skill().isPresent()).isEqualTo(before.skill().isPresent());
      assertThat(after.skill().orElse(0)).isCloseTo(before.skill().orElse(0), within(ROUNDING));
      assertThat(after.verdict()).isEqualTo(before.verdict());
    }
  }

  @Property(tries = TRIES)
  void multiplyingAllWeightsChangesNoScore(
      @ForAll("scripts") Scenario scenario, @ForAll @IntRange(min = 2, max = 7) int factor) {
    Scenario heavier = Changes.weighted(scenario, factor);
    assertSameValues(scenario, heavier, factor);
    assertSameScores(scenario, heavier);
  }

  @Property(tries = TRIES)
  void namesChangeNothing(@ForAll("scripts") Scenario scenario) {
    Set<String> reached = exact(scenario).reached().places();
    Scenario renamed =
        Changes.renamed(
            scenario,
            thing -> "another-" + thing,
            place -> reached.contains(place) || place.startsWith("e") ? place : "lost-" + place);
    assertSameValues(scenario, renamed, 1);
    assertSameScores(scenario, renamed);
  }

  @Property(tries = TRIES)
  void theOrderOfTheResponsesChangesNoValue(
      @ForAll("scripts") Scenario scenario, @ForAll Random random) {
    Scenario shuffled =
        Changes.withResponses(
            scenario,
            (_, responses) -> {
              List<Response> mixed = new ArrayList<>(responses);
              Collections.shuffle(mixed, random);
              return mixed;
            });
    assertSameValues(scenario, shuffled, 1);
    assertSameScores(scenario, shuffled);
  }

  // A worse copy

  @Property(tries = TRIES)
  void aWorseCopyOfAResponseChangesNeitherTheBestNorLowersAPathScore(
      @ForAll("blindAndNeverSoftWithoutAcknowledging") Scenario scenario,
      @ForAll Random random) {
    Change change = Change.lowering(scenario, random);
    assertNoHelp(scenario, Changes.withCopy(scenario, change.beat, change.response, change.marks));
  }

  @Property(tries = TRIES)
  void norDoesOneThatLeavesItsTurnSoftOrNot(
      @ForAll("blind") Scenario scenario, @ForAll Random random) {
    Change change = Change.lowering(scenario, random);
    Assume.that(!change.changesWhetherItMovesOn());
    assertNoHelp(scenario, Changes.withCopy(scenario, change.beat, change.response, change.marks));
  }

  private static void assertNoHelp(Scenario scenario, Scenario withCopy) {
    Exact before = exact(scenario);
    Exact after = exact(withCopy);
    assertThat(after.start().best()).isEqualTo(before.start().best());
    assertThat(after.start().worst()).isGreaterThanOrEqualTo(before.start().worst());
    for (BruteForce.Path path : BruteForce.of(scenario).paths()) {
      Conversation same = Conversation.replay(withCopy, path.conversation().choices());
      assertThat(Review.of(same, after).path().orElseThrow())
          .isGreaterThanOrEqualTo(
              Review.of(path.conversation(), before).path().orElseThrow() - ROUNDING);
    }
  }

  // A better mark

  @Property(tries = TRIES)
  void aBetterMarkNeverHarmsAPath(
      @ForAll("blindAndNeverSoftWithoutAcknowledging") Scenario scenario,
      @ForAll Random random) {
    assertNoHarm(scenario, Change.raising(scenario, random));
  }

  @Property(tries = TRIES)
  void norDoesOneThatLeavesItsTurnSoftOrNotWhateverTheOthers(
      @ForAll("blind") Scenario scenario, @ForAll Random random) {
    Change change = Change.raising(scenario, random);
    Assume.that(!change.changesWhetherItMovesOn());
    assertNoHarm(scenario, change);
  }

  private static void assertNoHarm(Scenario scenario, Change change) {
    Scenario better = Changes.withMarks(scenario, change.beat, change.response, change.marks);
    for (BruteForce.Path path : BruteForce.of(scenario).paths()) {
      Conversation before = path.conversation();
      Conversation after = Conversation.replay(better, before.choices());
      assertThat(after.isOver()).isTrue();
      assertThat(after.loss().total()).isLessThanOrEqualTo(before.loss().total());
      assertThat(after.memory().frustration())
          .isLessThanOrEqualTo(before.memory().frustration());
      assertThat(after.memory().trust()).isGreaterThanOrEqualTo(before.memory().trust());
    }
  }

  /// Other marks for one response.
  private record Change(Beat beat, Response response, Marks marks) {

    static Change raising(Scenario scenario, Random random) {
      return any(scenario, random, 1);
    }

    /// One mark lowered by one, and perhaps others too.
    static Change lowering(Scenario scenario, Random random) {
      Change change = any(scenario, random, -1);
      Marks marks = change.marks;
      for (Axis axis : Axis.ALL) {
        if (marks.inPlay(axis) && marks.on(axis) > 0 && random.nextInt(3) == 0) {
          marks = marks.with(axis, random.nextInt(marks.on(axis)));
        }
      }
      return new Change(change.beat, change.response, marks);
    }

    private static Change any(Scenario scenario, Random random, int by) {
      List<Change> possible = new ArrayList<>();
      for (Beat beat : scenario.beats()) {
        for (Response response : beat.responses()) {
          for (Axis axis : beat.axes()) {
            int mark = response.marks().on(axis) + by;
            if (0 <= mark && mark <= Marks.MAX) {
              possible.add(new Change(beat, response, response.marks().with(axis, mark)));
            }
          }
        }
      }
      Assume.that(!possible.isEmpty());
      return possible.get(random.nextInt(possible.size()));
    }

    boolean changesWhetherItMovesOn() {
      return movesOn(response.marks()) != movesOn(marks);
    }

    private static boolean movesOn(Marks marks) {
      return marks.on(ACTION) >= Rubric.MOVES_ON_FROM;
    }
  }
}
