package org.intheirshoes.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intheirshoes.scenario.Marks.NOT_IN_PLAY;
import static org.intheirshoes.scenario.Sketch.Reply.reply;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Condition;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Sketch;
import org.intheirshoes.scenario.Sketch.Reply;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each sentence of the scoring rules about one turn.
class StepTest {

  private static final int NONE = NOT_IN_PLAY;

  /// One turn in a script with the primary cue `saturday` and the other cue `weather`.
  private static Taken take(Memory before, int stakes, Reply reply) {
    return take(before, stakes, reply, Sketch.script());
  }

  private static Taken take(Memory before, int stakes, Reply reply, Sketch sketch) {
    Scenario scenario =
        sketch
            .cue("saturday", Cue.Matters.PRIMARY)
            .cue("weather", Cue.Matters.NO)
            .beat("here", stakes, reply)
            .ending("end", 4, 2)
            .scenario();
    Beat here = (Beat) scenario.place("here");
    return Step.take(scenario, here, before, here.responses().getFirst());
  }

  private static Memory calm() {
    return Memory.before(Sketch.script().mood(40, 50).ending("end", 4, 2).scenario());
  }

  private static Memory soft(int soft) {
    Memory calm = calm();
    return new Memory(
        soft,
        Set.of("saturday"),
        Map.of(),
        Set.of(),
        Memory.Fix.NOT_YET,
        calm.frustration(),
        calm.trust(),
        Set.of(),
        soft);
  }

  private static Memory mood(int frustration, int trust) {
    return Memory.before(
        Sketch.script().mood(frustration, trust).ending("end", 4, 2).scenario());
  }

  private static Memory apologised(Map<String, Integer> times) {
    return new Memory(
        0, Set.of(), times, Set.of(), Memory.Fix.NOT_YET, 40, 50, Set.of(), times.size());
  }

  private static Memory promised(String... promises) {
    return new Memory(
        0, Set.of(), Map.of(), Set.of(promises), Memory.Fix.NOT_YET, 40, 50, Set.of(), 1);
  }

  private static int frustrationAdded(Taken taken) {
    return taken.after().frustration() - taken.before().frustration();
  }

  private static int trustAdded(Taken taken) {
    return taken.after().trust() - taken.before().trust();
  }

  @Nested
  class TheLossOfATurn {

    @Test
    void isWhatEachMarkLacksTimesTheStakes() {
      assertThat(take(calm(), 3, reply("r", 4, 2, 1)).loss()).isEqualTo(new Loss(0, 6, 9));
    }

    @Test
    void weighs3And4And3() {
      assertThat(new Loss(1, 1, 1).total()).isEqualTo(10);
      assertThat(new Loss(2, 0, 0).total()).isEqualTo(6);
      assertThat(new Loss(0, 2, 0).total()).isEqualTo(8);
      assertThat(new Loss(0, 0, 2).total()).isEqualTo(6);
    }

    @Test
    void isNothingOnAnAxisThatIsNotInPlay() {
      assertThat(take(calm(), 3, reply("r", NONE, 3, NONE)).loss()).isEqualTo(new Loss(0, 3, 0));
    }
  }

  @Nested
  class ASoftTurn {

    @ParameterizedTest
    @CsvSource({"empathy", "ack:weather", "apology:dead"})
    void showsAcknowledgementApologyOrEmpathy(String tag) {
      assertThat(take(calm(), 1, reply("r", 2, 1, 2).shows(tag)).after().soft()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"question", "limit", "step", "promise.open:text"})
    void isNotMadeByOtherEvidence(String tag) {
      assertThat(take(calm(), 1, reply("r", 2, 1, 2).shows(tag)).after().soft()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "1, 1", "2, 0", "3, 0", "4, 0"})
    void hasNoActionOrOneOfAtMost1(int action, int soft) {
      assertThat(take(calm(), 1, reply("r", 2, action, 2).shows("empathy")).after().soft())
          .isEqualTo(soft);
    }

    @Test
    void isCountedUpTo3() {
      Reply feel = reply("r", 2, 1, 2).shows("empathy");
      assertThat(take(soft(2), 1, feel).after().soft()).isEqualTo(3);
      assertThat(take(soft(3), 1, feel).after().soft()).isEqualTo(3);
    }

    @Test
    void isForgottenAtAnActionOf2() {
      assertThat(take(soft(3), 1, reply("r", 2, 2, 2)).after().soft()).isZero();
    }

    @Test
    void isRememberedThroughATurnThatIsNeither() {
      assertThat(take(soft(2), 1, reply("r", 2, 1, 2)).after().soft()).isEqualTo(2);
      assertThat(take(soft(2), 1, reply("r", 2, NONE, 2)).after().soft()).isEqualTo(2);
    }
  }

  @Nested
  class R1Saturation {

    private final Reply feel = reply("r", 4, 1, 2).shows("empathy");

    @ParameterizedTest
    @CsvSource({"0, 4", "1, 3", "2, 2", "3, 1"})
    void lowersAcknowledgementByTheSoftTurnsBefore(int soft, int effective) {
      assertThat(take(soft(soft), 1, feel).effective().acknowledgement()).isEqualTo(effective);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "1, 4", "2, 3", "3, 2"})
    void lowersItByOneLessForACueNotAcknowledgedBefore(int soft, int effective) {
      Reply newCue = reply("r", 4, 1, 2).shows("ack:weather");
      assertThat(take(soft(soft), 1, newCue).effective().acknowledgement()).isEqualTo(effective);
    }

    @Test
    void givesNoRebateForACueAcknowledgedBefore() {
      Reply again = reply("r", 4, 1, 2).shows("ack:saturday");
      assertThat(take(soft(1), 1, again).effective().acknowledgement()).isEqualTo(3);
    }

    @Test
    void sparesATurnThatIsNotSoft() {
      assertThat(take(soft(3), 1, reply("r", 4, 2, 2).shows("empathy")).effective())
          .isEqualTo(new Marks(4, 2, 2));
      assertThat(take(soft(3), 1, reply("r", 4, 1, 2)).effective()).isEqualTo(new Marks(4, 1, 2));
    }

    @Test
    void neverLowersAMarkUnder0() {
      Taken taken = take(soft(3), 1, reply("r", 1, 1, 2).shows("empathy"));
      assertThat(taken.effective().acknowledgement()).isZero();
      assertThat(taken.loss().acknowledgement()).isEqualTo(4);
    }

    @Test
    void isItselfTheLossWhereAcknowledgementIsNotInPlay() {
      Taken taken = take(soft(3), 2, reply("r", NONE, 1, NONE).shows("empathy"));
      assertThat(taken.effective().inPlay(Axis.ACKNOWLEDGEMENT))
          .isFalse();
      assertThat(taken.loss().acknowledgement()).isEqualTo(6);
    }

    @Test
    void saysThatItApplied() {
      assertThat(take(soft(2), 1, feel).fired())
          .containsExactly(
              new Fired(
                  Rule.R1_SATURATION, Axis.ACKNOWLEDGEMENT, 2, ""));
      assertThat(take(soft(0), 1, feel).fired()).isEmpty();
    }
  }

  @Nested
  class R2RepeatedApology {

    private final Reply sorry = reply("r", 2, 2, 4).shows("apology:dead");

    @ParameterizedTest
    @CsvSource({"0, 4, 0", "1, 3, 3", "2, 2, 6", "3, 2, 6"})
    void lowersBoundariesAndHeatsTheCustomer(int before, int effective, int heat) {
      Map<String, Integer> times = before == 0 ? Map.of() : Map.of("dead", before);
      Taken taken = take(apologised(times), 1, sorry);
      int without = frustrationAdded(take(calm(), 1, reply("r", 2, 2, effective)));
      assertThat(taken.effective().boundaries()).isEqualTo(effective);
      assertThat(frustrationAdded(taken)).isEqualTo(without + heat);
    }

    @Test
    void isCountedUpTo3() {
      assertThat(take(apologised(Map.of("dead", 2)), 1, sorry).after().apologies())
          .containsEntry("dead", 3);
      assertThat(take(apologised(Map.of("dead", 3)), 1, sorry).after().apologies())
          .containsEntry("dead", 3);
    }

    @Test
    void countsEachFaultApart() {
      Taken taken = take(apologised(Map.of("late", 3)), 1, sorry);
      assertThat(taken.effective().boundaries()).isEqualTo(4);
      assertThat(taken.after().apologies()).isEqualTo(Map.of("late", 3, "dead", 1));
    }

    @Test
    void countsAFaultOnceATurn() {
      Reply twice = reply("r", 2, 2, 4).shows("apology:dead", "apology:dead");
      assertThat(take(calm(), 1, twice).effective().boundaries()).isEqualTo(4);
      assertThat(take(calm(), 1, twice).after().apologies()).isEqualTo(Map.of("dead", 1));
    }

    @Test
    void addsUpOverSeveralFaults() {
      Reply both = reply("r", 2, 2, 4).shows("apology:dead", "apology:late");
      Taken taken = take(apologised(Map.of("dead", 1, "late", 2)), 1, both);
      assertThat(taken.effective().boundaries()).isEqualTo(1);
      assertThat(taken.fired())
          .extracting(Fired::rule, Fired::marks, Fired::about)
          .containsExactly(
              tuple(Rule.R2_APOLOGY, 1, "dead"), tuple(Rule.R2_APOLOGY, 2, "late"));
      int without = frustrationAdded(take(calm(), 1, reply("r", 2, 2, 1)));
      assertThat(frustrationAdded(taken)).isEqualTo(without + 3 + 6);
    }

    @Test
    void costsAtMost4WhereBoundariesAreNotInPlay() {
      Reply all = reply("r", 2, 2, NONE).shows("apology:dead", "apology:late", "apology:third");
      Taken taken = take(apologised(Map.of("dead", 3, "late", 3, "third", 3)), 2, all);
      assertThat(taken.loss().boundaries()).isEqualTo(2 * 4);
    }

    @Test
    void isItselfTheLossWhereBoundariesAreNotInPlay() {
      Taken taken =
          take(apologised(Map.of("dead", 1)), 3, reply("r", 2, 2, NONE).shows("apology:dead"));
      assertThat(taken.loss().boundaries()).isEqualTo(3);
    }
  }

  @Nested
  class R3FixBeforeAcknowledgement {

    private final Reply fix = reply("r", 2, 3, 3);

    @Test
    void lowersTheActionOfAFirstFixByOneWhenTheCustomerIsHeated() {
      Taken taken = take(mood(50, 50), 2, fix);
      assertThat(taken.effective().action()).isEqualTo(2);
      assertThat(taken.loss().action()).isEqualTo(4);
      assertThat(taken.fired())
          .containsExactly(
              new Fired(
                  Rule.R3_FIX_TOO_EARLY, Axis.ACTION, 1, ""));
      assertThat(take(mood(50, 50), 2, reply("r", 2, 4, 3)).effective().action()).isEqualTo(3);
    }

    @Test
    void sparesACustomerUnder50() {
      assertThat(take(mood(49, 50), 2, fix).effective().action()).isEqualTo(3);
    }

    @Test
    void looksAtTheFrustrationBeforeTheTurn() {
      Taken taken = take(mood(49, 50), 1, reply("r", 0, 3, 0));
      assertThat(taken.after().frustration()).isGreaterThan(50);
      assertThat(taken.fired(Rule.R3_FIX_TOO_EARLY)).isFalse();
    }

    @Test
    void sparesATurnThatAcknowledgesThePrimaryCueItself() {
      assertThat(take(mood(90, 50), 1, fix.shows("ack:saturday")).effective().action())
          .isEqualTo(3);
    }

    @Test
    void isNotAppeasedByAnotherCue() {
      assertThat(take(mood(90, 50), 1, fix.shows("ack:weather")).effective().action())
          .isEqualTo(2);
    }

    @Test
    void sparesWhoeverAcknowledgedThePrimaryCueBefore() {
      Memory heard = take(mood(90, 50), 1, reply("r", 3, 2, 2).shows("ack:saturday")).after();
      assertThat(take(heard, 1, fix).effective().action()).isEqualTo(3);
    }

    @Test
    void appliesToTheFirstFixOnly() {
      Memory after = take(mood(90, 50), 1, fix).after();
      assertThat(after.fixMade()).isEqualTo(Memory.Fix.MADE);
      assertThat(after.frustration()).isGreaterThanOrEqualTo(50);
      assertThat(take(after, 1, fix).effective().action()).isEqualTo(3);
    }

    @Test
    void countsAsTheFirstFixAlsoWhereItIsSpared() {
      Memory after = take(mood(40, 50), 1, fix).after();
      assertThat(after.fixMade()).isEqualTo(Memory.Fix.MADE);
    }

    @Test
    void doesNotConcernAnActionUnder3() {
      Taken taken = take(mood(90, 50), 1, reply("r", 2, 2, 3));
      assertThat(taken.fired()).isEmpty();
      assertThat(taken.after().fixMade()).isEqualTo(Memory.Fix.NOT_YET);
    }

    @Test
    void doesNotExistWithoutAPrimaryCue() {
      Scenario scenario =
          Sketch.script()
              .cue("weather", Cue.Matters.YES)
              .beat("here", 1, fix)
              .ending("end", 4, 2)
              .scenario();
      Beat here = (Beat) scenario.place("here");
      assertThat(
              Step.take(scenario, here, mood(90, 50), here.responses().getFirst()).fired())
          .isEmpty();
    }
  }

  @Nested
  class R4BrokenPromise {

    private final Ending ending = new Ending("end", 3, 2, "-", "-", "-");

    @Test
    void addsTheWeightOfTheEndingForEachPromiseStillOpen() {
      assertThat(Ended.at(ending, calm()).loss()).isEqualTo(new Loss(0, 2, 0));
      assertThat(Ended.at(ending, promised("text")).loss()).isEqualTo(new Loss(0, 4, 0));
      assertThat(Ended.at(ending, promised("text", "call")).loss()).isEqualTo(new Loss(0, 6, 0));
    }

    @Test
    void lowersTheOutcomeOfTheProfileNotUnder0() {
      Ending poor = new Ending("end", 1, 2, "-", "-", "-");
      assertThat(Ended.at(ending, promised("text")).outcome()).isEqualTo(2);
      assertThat(Ended.at(poor, promised("text", "call")).outcome()).isZero();
    }

    @Test
    void namesThePromise() {
      assertThat(Ended.at(ending, promised("text", "call")).fired())
          .extracting(Fired::rule, Fired::about)
          .containsExactly(
              tuple(Rule.R4_BROKEN_PROMISE, "call"), tuple(Rule.R4_BROKEN_PROMISE, "text"));
    }
  }

  @Nested
  class APromise {

    @Test
    void isOpenOnceMade() {
      assertThat(take(calm(), 1, reply("r", 2, 2, 2).shows("promise.open:text")).after().promises())
          .containsExactly("text");
    }

    @Test
    void isClosedOnceKeptAndEarns8OfTrust() {
      Taken kept = take(promised("text"), 1, reply("r", 2, 2, 2).shows("promise.keep:text"));
      assertThat(kept.after().promises()).isEmpty();
      assertThat(trustAdded(kept)).isEqualTo(1 + 2 + 0 + 8);
    }

    @Test
    void earnsTrustOnceATurn() {
      Reply both = reply("r", 2, 2, 2).shows("promise.keep:text", "promise.keep:call");
      assertThat(trustAdded(take(promised("text", "call"), 1, both))).isEqualTo(3 + 8);
    }

    @Test
    void thatWasNeverMadeEarnsNothingWhenKept() {
      Reply keep = reply("r", 2, 2, 2).shows("promise.keep:text");
      assertThat(trustAdded(take(calm(), 1, keep))).isEqualTo(3);
      assertThat(trustAdded(take(promised("call"), 1, keep))).isEqualTo(3);
    }

    @Test
    void madeAndKeptInOneTurnIsClosedAndEarnsNothing() {
      Reply both = reply("r", 2, 2, 2).shows("promise.open:text", "promise.keep:text");
      Taken taken = take(calm(), 1, both);
      assertThat(taken.after().promises()).isEmpty();
      assertThat(trustAdded(taken)).isEqualTo(3);
    }
  }

  @Nested
  class R5Breach {

    @Test
    void isToldApartAndTakesNoMark() {
      Taken taken = take(calm(), 1, reply("r", 2, 2, 0).shows("breach:blame", "breach:abuse"));
      assertThat(taken.effective()).isEqualTo(new Marks(2, 2, 0));
      assertThat(taken.fired())
          .extracting(Fired::rule, Fired::marks, Fired::about)
          .containsExactly(
              tuple(Rule.R5_BREACH, 0, "abuse"), tuple(Rule.R5_BREACH, 0, "blame"));
    }
  }

  @Nested
  class TheMood {

    @ParameterizedTest
    @CsvSource({"0, 12, -12", "1, 4, -4", "2, -2, 1", "3, -6, 5", "4, -8, 7"})
    void followsAcknowledgement(int mark, int frustration, int trust) {
      Taken taken = take(calm(), 1, reply("r", mark, NONE, NONE));
      assertThat(frustrationAdded(taken)).isEqualTo(frustration + 2);
      assertThat(trustAdded(taken)).isEqualTo(trust);
    }

    @ParameterizedTest
    @CsvSource({"0, 14, -10", "1, 6, -4", "2, -2, 2", "3, -8, 7", "4, -14, 11"})
    void followsActionAndTheWait(int mark, int frustration, int trust) {
      Taken taken = take(calm(), 1, reply("r", NONE, mark, NONE));
      assertThat(frustrationAdded(taken)).isEqualTo(frustration + (mark <= 1 ? 2 : 0));
      assertThat(trustAdded(taken)).isEqualTo(trust);
    }

    @ParameterizedTest
    @CsvSource({"0, 15, -20", "1, 3, -4", "2, 0, 0", "3, -3, 3", "4, -6, 5"})
    void followsBoundaries(int mark, int frustration, int trust) {
      Taken taken = take(calm(), 1, reply("r", NONE, NONE, mark));
      assertThat(frustrationAdded(taken)).isEqualTo(frustration + 2);
      assertThat(trustAdded(taken)).isEqualTo(trust);
    }

    @Test
    void followsTheMarksAfterTheRules() {
      Taken taken = take(mood(60, 50), 1, reply("r", NONE, 3, NONE));
      assertThat(taken.effective().action()).isEqualTo(2);
      assertThat(frustrationAdded(taken)).isEqualTo(-2);
      assertThat(trustAdded(taken)).isEqualTo(2);
    }

    /// Marks 4, 3 and 2 are lowered by R1 to 3, 2 and 1 (-6, -2, +4).
    @ParameterizedTest
    @CsvSource({"4, -3", "3, -1", "2, 4", "1, 12", "0, 12"})
    void isHalfAsMuchSoothedByASecondSoftTurn(int mark, int frustration) {
      Taken taken = take(soft(1), 1, reply("r", mark, NONE, NONE).shows("empathy"));
      assertThat(frustrationAdded(taken)).isEqualTo(frustration + 2);
    }

    /// No rule lowers the mark where a new cue is acknowledged: -8, -6, -2 and 4.
    @ParameterizedTest
    @CsvSource({"4, -4", "3, -3", "2, -1", "1, 4", "0, 12"})
    void isHalfAsMuchSoothedByANewCueToo(int mark, int frustration) {
      Taken taken = take(soft(1), 1, reply("r", mark, NONE, NONE).shows("ack:weather"));
      assertThat(frustrationAdded(taken)).isEqualTo(frustration + 2);
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "2, 4", "3, 0", "3, 4"})
    void isHeatedBy4ByAThirdSoftTurnWhateverTheMark(int soft, int mark) {
      Taken taken = take(soft(soft), 1, reply("r", mark, NONE, NONE).shows("empathy"));
      assertThat(frustrationAdded(taken)).isEqualTo(4 + 2);
    }

    @Test
    void isLeftAloneByAnAxisThatIsNotInPlay() {
      Taken taken = take(soft(3), 1, reply("r", NONE, 1, NONE).shows("empathy"));
      assertThat(frustrationAdded(taken)).isEqualTo(6 + 2);
      assertThat(trustAdded(taken)).isEqualTo(-4);
    }

    @Test
    void staysBetween0And100() {
      assertThat(take(mood(95, 5), 1, reply("r", 0, 0, 0)).after())
          .extracting(Memory::frustration, Memory::trust)
          .containsExactly(100, 0);
      assertThat(take(mood(5, 95), 1, reply("r", 4, 4, 4)).after())
          .extracting(Memory::frustration, Memory::trust)
          .containsExactly(0, 100);
    }

    @ParameterizedTest
    @CsvSource({"33, 33, 14, -13", "150, 50, 64, -21", "0, 0, 0, 0", "100, 100, 43, -42"})
    void isScaledByTheTemperOnTheWayUp(int f, int t, int frustration, int trust) {
      // 12 + 14 + 15 + 2 = 43 and -12 - 10 - 20 = -42; a third of -42 is -13.86, towards zero -13
      Taken taken = take(mood(20, 80), 1, reply("r", 0, 0, 0), Sketch.script().temper(f, t));
      assertThat(frustrationAdded(taken)).isEqualTo(frustration);
      assertThat(trustAdded(taken)).isEqualTo(trust);
    }

    @Test
    void isScaledTowardZeroOnTheWayDown() {
      // -8 - 14 - 6 = -28 and 7 + 11 + 5 = 23; a third of them -9.24 and 7.59
      Taken taken = take(mood(80, 20), 1, reply("r", 4, 4, 4).shows("ack:saturday"), Sketch.script().temper(33, 33));
      assertThat(frustrationAdded(taken)).isEqualTo(-9);
      assertThat(trustAdded(taken)).isEqualTo(7);
    }

    @Test
    void isScaledWithTheHeatOfRepeatedApologies() {
      Reply sorry = reply("r", NONE, 2, 2).shows("apology:dead");
      // X 2: -2, B 1 after R2: +3, R2: +3
      Taken taken = take(apologised(Map.of("dead", 1)), 1, sorry, Sketch.script().temper(200, 100));
      assertThat(frustrationAdded(taken)).isEqualTo(2 * 4);
    }

    @Test
    void isScaledWithTheTrustOfAPromiseKept() {
      Reply keep = reply("r", NONE, NONE, 2).shows("promise.keep:text");
      Taken taken = take(promised("text"), 1, keep, Sketch.script().temper(100, 50));
      assertThat(trustAdded(taken)).isEqualTo(4);
    }
  }

  @Nested
  class TheMemory {

    @Test
    void keepsCuesFlagsAndTheCountOfTurns() {
      Memory after =
          take(calm(), 1, reply("r", 3, 2, 2).shows("ack:weather").sets("offered")).after();
      assertThat(after.acknowledged()).containsExactly("weather");
      assertThat(after.flags()).containsExactly("offered");
      assertThat(after.turns()).isEqualTo(1);
    }

    @Test
    void answersConditions() {
      Memory memory =
          new Memory(
              0,
              Set.of("weather"),
              Map.of(),
              Set.of("text"),
              Memory.Fix.NOT_YET,
              50,
              20,
              Set.of("offered"),
              0);
      Condition weather = new Condition.CueAcknowledged("weather");
      Condition saturday = new Condition.CueAcknowledged("saturday");
      assertThat(memory.satisfies(weather)).isTrue();
      assertThat(memory.satisfies(saturday)).isFalse();
      assertThat(memory.satisfies(new Condition.PromiseOpen("text"))).isTrue();
      assertThat(memory.satisfies(new Condition.PromiseOpen("call"))).isFalse();
      assertThat(memory.satisfies(new Condition.FlagSet("offered"))).isTrue();
      assertThat(memory.satisfies(new Condition.FlagSet("refused"))).isFalse();
      assertThat(memory.satisfies(new Condition.Not(saturday))).isTrue();
      assertThat(memory.satisfies(new Condition.All(List.of(weather, saturday)))).isFalse();
      assertThat(memory.satisfies(new Condition.Any(List.of(weather, saturday)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"49, false", "50, true", "69, true", "70, false"})
    void comparesTheMoodWithABandFromItsLowestTillBelowItsHighest(int value, boolean inside) {
      Condition.Band band =
          new Condition.Band(OptionalInt.of(50), OptionalInt.of(70));
      assertThat(mood(value, 0).satisfies(new Condition.Frustration(band))).isEqualTo(inside);
      assertThat(mood(0, value).satisfies(new Condition.Trust(band))).isEqualTo(inside);
    }
  }

  @Nested
  class TheWayOn {

    private static Scenario loop(Reply... replies) {
      return Sketch.script()
          .turnLimit(2, "stuck")
          .beat("here", 1, replies)
          .ending("end", 4, 2)
          .ending("stuck", 0, 2)
          .scenario();
    }

    private static Taken take(Scenario scenario, Memory before) {
      Beat here = (Beat) scenario.place("here");
      return Step.take(scenario, here, before, here.responses().getFirst());
    }

    @Test
    void isTheFirstLinkThatHoldsAfterTheTurn() {
      Scenario scenario =
          loop(reply("r", 2, 2, 2).sets("asked").toIf(new Condition.FlagSet("asked"), "stuck"));
      assertThat(take(scenario, calm()).next()).isEqualTo("stuck");
      Scenario never = loop(reply("r", 2, 2, 2).toIf(new Condition.FlagSet("asked"), "stuck"));
      assertThat(take(never, calm()).next()).isEqualTo("end");
    }

    @Test
    void endsAtTheStandstillWhenTheTurnsAreUsedUp() {
      Scenario scenario = loop(reply("r", 2, 2, 2).to("here"));
      Taken first = take(scenario, calm());
      assertThat(first.next()).isEqualTo("here");
      assertThat(take(scenario, first.after()).next()).isEqualTo("stuck");
    }

    @Test
    void mayStillBeAnEndingOnTheLastTurn() {
      Scenario scenario = loop(reply("r", 2, 2, 2));
      assertThat(take(scenario, take(scenario, calm()).after()).next()).isEqualTo("end");
    }

    @Test
    void offersWhatHasNoConditionOrOneThatHolds() {
      Scenario scenario =
          loop(
              reply("always", 2, 2, 2),
              reply("asked", 2, 2, 2).when(new Condition.FlagSet("asked")),
              reply("not-asked", 2, 2, 2)
                  .when(new Condition.Not(new Condition.FlagSet("asked"))));
      assertThat(Step.offered((Beat) scenario.place("here"), calm()))
          .extracting(response -> response.id())
          .containsExactly("always", "not-asked");
    }
  }
}
