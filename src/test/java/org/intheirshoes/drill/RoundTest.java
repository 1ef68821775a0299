package org.intheirshoes.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTest {

  private static final int ADA = 0;
  private static final int BO = 1;
  private static final int CY = 2;

  /// A round that is told what happens, second by second.
  private static final class Game {
    private Round round;
    private Instant now = Drills.NOON;

    Game(RoundPlan plan) {
      round = Round.begin(plan, now);
    }

    Game does(RoundStep... steps) {
      for (RoundStep step : steps) {
        round = round.apply(step, now);
      }
      return this;
    }

    Game after(long seconds) {
      now = now.plusSeconds(seconds);
      return this;
    }

    Game looksAndSees(int player) {
      return does(new RoundStep.Look(player), new RoundStep.Seen());
    }

    Game marks(int player, Sheet sheet) {
      return does(new RoundStep.Look(player), new RoundStep.Mark(player, sheet));
    }

    Stage stage() {
      return round.stage();
    }

    Duration left() {
      return round.clock().orElseThrow().left(now);
    }

    Refusal refusal(RoundStep step) {
      return round.refusal(step).orElseThrow();
    }
  }

  private static Game two() {
    return new Game(Drills.plan("Ada", "Bo"));
  }

  private static Game three() {
    return new Game(Drills.plan("Ada", "Bo", "Cy"));
  }

  private static Game ready() {
    return two().looksAndSees(ADA).looksAndSees(BO);
  }

  private static Game playing() {
    return ready().does(new RoundStep.Start());
  }

  /// From the cards to the marks of one turn.
  private static Game playTurn(Game game) {
    game.does(new RoundStep.LeaveCards(), new RoundStep.Start(), new RoundStep.EndPhase());
    if (game.stage() instanceof Stage.HandOver to) {
      game.looksAndSees(to.player());
    }
    return game.does(new RoundStep.Start(), new RoundStep.EndPhase());
  }

  @Nested
  class Cards {

    @Test
    void areShownToTheirOwnPlayerOnly() {
      Game game = two();
      assertThat(game.stage())
          .isEqualTo(new Stage.HandOver(ADA, Seat.CUSTOMER, Stage.Purpose.CARD));
      assertThat(game.stage().onlyFor()).isEmpty();
      assertThat(game.refusal(new RoundStep.Look(BO))).isEqualTo(Refusal.NOT_YOURS);
      game.does(new RoundStep.Look(ADA));
      assertThat(game.stage().onlyFor()).contains(ADA);
      assertThat(((Stage.CardShown) game.stage()).card().title()).isEqualTo("Ines");
      game.does(new RoundStep.Seen());
      assertThat(game.stage()).isEqualTo(new Stage.HandOver(BO, Seat.REP, Stage.Purpose.CARD));
      game.does(new RoundStep.Look(BO));
      assertThat(((Stage.CardShown) game.stage()).card().title()).isEqualTo("The desk");
      game.does(new RoundStep.Seen());
      assertThat(game.stage()).isInstanceOf(Stage.Ready.class);
    }

    @Test
    void canBeSeenAgainAndTheClockWaits() {
      Game game = playing().after(20).does(new RoundStep.LookAgain(BO)).after(60);
      assertThat(game.round.clock()).isEmpty();
      game.looksAndSees(BO);
      assertThat(game.stage()).isInstanceOf(Stage.Playing.class);
      assertThat(game.left()).isEqualTo(Duration.ofSeconds(100));
      game.does(new RoundStep.GoOn()).after(1);
      assertThat(game.left()).isEqualTo(Duration.ofSeconds(99));
    }

    @Test
    void needNotBePassedRoundWhereEverybodyKnowsThem() {
      assertThat(two().does(new RoundStep.LeaveCards()).stage()).isInstanceOf(Stage.Ready.class);
    }

    @Test
    void areNotForTheObserver() {
      Game game = three().does(new RoundStep.LeaveCards());
      assertThat(game.refusal(new RoundStep.LookAgain(CY))).isEqualTo(Refusal.NO_CARD);
    }

    @Test
    void ofTheNextTurnAreFresh() {
      Game game = playTurn(two());
      game.does(new RoundStep.Abstain(BO), new RoundStep.Abstain(ADA));
      assertThat(game.stage()).isEqualTo(new Stage.HandOver(BO, Seat.CUSTOMER, Stage.Purpose.CARD));
      game.does(new RoundStep.Look(BO));
      assertThat(((Stage.CardShown) game.stage()).card().title()).isEqualTo("Odd");
      assertThat(game.round.open().orElseThrow().scene()).isEqualTo("Elsewhere.");
    }

    @Test
    void aTwistIsDealtBeforeItsPhaseToItsPlayer() {
      Game game = playing().does(new RoundStep.EndPhase());
      assertThat(game.stage())
          .isEqualTo(new Stage.HandOver(ADA, Seat.CUSTOMER, Stage.Purpose.TWIST));
      assertThat(game.refusal(new RoundStep.LeaveCards())).isEqualTo(Refusal.NOT_NOW);
      game.does(new RoundStep.Look(ADA));
      assertThat(((Stage.TwistShown) game.stage()).twist().text()).isEqualTo("It rains.");
      game.does(new RoundStep.Seen());
      assertThat(((Stage.Ready) game.stage()).phase().id()).isEqualTo("escalate");
    }

    @Test
    void changeHandsWithTheChairsWithinATurn() {
      Drill drill = Drills.drill("\"seats\": \"keep\"", "\"seats\": \"swap\"");
      RoundPlan plan = new RoundPlan(new Material.OfDrill(drill, Hand.BASIC), List.of("Ada", "Bo"));
      assertThat(plan.rotation()).isEqualTo(1);
      Game game =
          new Game(plan)
              .does(new RoundStep.LeaveCards(), new RoundStep.Start(), new RoundStep.EndPhase());
      assertThat(game.stage()).isEqualTo(new Stage.HandOver(BO, Seat.CUSTOMER, Stage.Purpose.CARD));
      game.looksAndSees(BO).looksAndSees(ADA);
      assertThat(game.stage())
          .isEqualTo(new Stage.HandOver(BO, Seat.CUSTOMER, Stage.Purpose.TWIST));
      assertThat(game.round.seating().seat(ADA)).isEqualTo(Seat.REP);
    }
  }

  @Nested
  class TheClock {

    @Test
    void standsUntilThePhaseIsStarted() {
      Game game = ready().after(500);
      assertThat(game.left()).isEqualTo(Duration.ofMinutes(2));
      game.does(new RoundStep.Start()).after(30);
      assertThat(game.left()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void stopsForAPauseAndGetsThirtySecondsMore() {
      Game game = playing().after(50).does(new RoundStep.Pause()).after(3600);
      assertThat(game.left()).isEqualTo(Duration.ofSeconds(70));
      assertThat(game.refusal(new RoundStep.Pause())).isEqualTo(Refusal.PAUSED);
      game.does(new RoundStep.AddTime(), new RoundStep.GoOn()).after(10);
      assertThat(game.left()).isEqualTo(Duration.ofSeconds(90));
      assertThat(game.refusal(new RoundStep.GoOn())).isEqualTo(Refusal.RUNNING);
    }

    @Test
    void doesNotGrowWithoutEnd() {
      Game game = playing();
      for (int i = 0; i < 116; i++) {
        game.does(new RoundStep.AddTime());
      }
      assertThat(game.left()).isEqualTo(Duration.ofHours(1));
      assertThat(game.refusal(new RoundStep.AddTime())).isEqualTo(Refusal.TOO_MUCH_TIME);
    }

    @Test
    void ringsSoftlyBeforeTheEndAndHardAtTheEndOnceEach() {
      Round round = playing().round;
      int soft = 0;
      int hard = 0;
      for (int tick = 0; tick < 2000; tick++) {
        Instant before = Drills.NOON.plusMillis(tick * 100L);
        Optional<Bell> bell = round.bell(before, before.plusMillis(100));
        if (bell.equals(Optional.of(Bell.SOFT))) {
          soft++;
          assertThat(tick).isEqualTo(1049);
        }
        if (bell.equals(Optional.of(Bell.HARD))) {
          hard++;
          assertThat(tick).isEqualTo(1199);
        }
      }
      assertThat(soft).isEqualTo(1);
      assertThat(hard).isEqualTo(1);
    }

    @Test
    void afterASleepRingsOnlyTheHardBellAndIsRightAtOnce() {
      Round round = playing().round;
      Instant later = Drills.NOON.plusSeconds(4000);
      assertThat(round.bell(Drills.NOON.plusSeconds(3), later)).contains(Bell.HARD);
      assertThat(round.clock().orElseThrow().left(later)).isEqualTo(Duration.ofSeconds(-3880));
    }

    @Test
    void doesNotDriftHoweverLateOrOftenItIsAsked() {
      Round round = playing().round;
      for (long millis = 0; millis < 120_000; millis += 37) {
        assertThat(round.clock().orElseThrow().left(Drills.NOON.plusMillis(millis)))
            .isEqualTo(Duration.ofMillis(120_000 - millis));
      }
    }

    @Test
    void survivesAComputerClockThatIsSetBack() {
      assertThat(playing().after(-3600).left()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void isSilentWhilePausedAndRingsAgainAfterMoreTime() {
      Game game = playing().after(110).does(new RoundStep.Pause());
      assertThat(game.round.bell(game.now, game.now.plusSeconds(60))).isEmpty();
      game.does(new RoundStep.GoOn()).after(12).does(new RoundStep.AddTime());
      assertThat(game.round.bell(game.now, game.now.plusSeconds(14))).contains(Bell.SOFT);
    }

    @Test
    void standsWhereItStoodWhenTheProgramWasClosed() {
      Game game = playing().after(20).does(new RoundStep.AddTime()).after(7200);
      game.does(new RoundStep.Reopen()).after(100);
      assertThat(game.left()).isEqualTo(Duration.ofSeconds(130));
      game.does(new RoundStep.GoOn()).after(10);
      assertThat(game.left()).isEqualTo(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @MethodSource("org.intheirshoes.drill.BundledDrillsTest#drills")
    void warnsInTimeInEachPhaseOfTheBundledDrills(Drill drill) {
      assertThat(drill.phases())
          .allMatch(phase -> phase.warning().compareTo(Duration.ofSeconds(5)) >= 0)
          .allMatch(phase -> phase.warning().compareTo(phase.length().dividedBy(2)) <= 0);
    }
  }

  @Nested
  class TheMarks {

    private Game marking() {
      return playTurn(three());
    }

    @Test
    void areAskedFromTheRepThenTheCustomerThenTheObserver() {
      Game game = marking();
      assertThat(game.stage()).isEqualTo(new Stage.HandOver(BO, Seat.REP, Stage.Purpose.MARKS));
      game.does(new RoundStep.Look(BO));
      assertThat(game.stage()).isEqualTo(new Stage.Marking(BO, BO));
      assertThat(game.refusal(new RoundStep.Mark(ADA, Drills.sheet(1, 1, 1))))
          .isEqualTo(Refusal.NOT_YOURS);
      game.does(new RoundStep.Mark(BO, Drills.sheet(3, 3, 3)));
      assertThat(game.stage())
          .isEqualTo(new Stage.HandOver(ADA, Seat.CUSTOMER, Stage.Purpose.MARKS));
      game.marks(ADA, Drills.sheet(1, 3, 3));
      assertThat(game.stage())
          .isEqualTo(new Stage.HandOver(CY, Seat.OBSERVER, Stage.Purpose.MARKS));
    }

    @Test
    void stayHiddenUntilAllAreInAndTheObserversUntilThePlayersHaveSpoken() {
      Game game = marking().marks(BO, Drills.sheet(3, 3, 3)).marks(ADA, Drills.sheet(1, 3, 3));
      assertThat(game.round.results()).isEmpty();
      assertThat(game.refusal(new RoundStep.NextTurn())).isEqualTo(Refusal.NOT_NOW);
      game.marks(CY, Drills.sheet(0, 4, 3));
      Stage.Comparing players = (Stage.Comparing) game.stage();
      assertThat(players.voices()).isEqualTo(Stage.Voices.PLAYERS);
      assertThat(players.result().sheets()).containsOnlyKeys(ADA, BO);
      assertThat(game.refusal(new RoundStep.NextTurn())).isEqualTo(Refusal.NOT_NOW);
      game.does(new RoundStep.ObserverSpeaks());
      Stage.Comparing all = (Stage.Comparing) game.stage();
      assertThat(all.result().sheets()).containsOnlyKeys(ADA, BO, CY);
      assertThat(game.refusal(new RoundStep.ObserverSpeaks())).isEqualTo(Refusal.NOT_NOW);
    }

    @Test
    void areComparedWithTheWidestApartFirst() {
      Game game =
          marking()
              .marks(BO, Drills.noted(Drills.sheet(3, 3, 3), 2, Axis.ACTION, 4))
              .marks(ADA, Drills.noted(Drills.sheet(1, 3, 3), 2, Axis.ACTION, 0))
              .marks(CY, Drills.sheet(0, 4, 3))
              .does(new RoundStep.ObserverSpeaks());
      List<TurnResult.Difference> differences =
          ((Stage.Comparing) game.stage()).result().comparison();
      assertThat(differences).extracting(TurnResult.Difference::spread).containsExactly(4, 3, 1, 0);
      assertThat(differences.getFirst().moment()).contains(2);
      assertThat(differences.get(1).marks()).containsEntry(BO, 3).containsEntry(CY, 0);
    }

    @Test
    void haveToFitTheSheet() {
      Game game = marking().does(new RoundStep.Look(BO));
      assertThat(game.refusal(new RoundStep.Mark(BO, Drills.sheet(Marks.NOT_IN_PLAY, 1, 1))))
          .isEqualTo(Refusal.MARKS);
      Sheet ticked =
          new Sheet(new Marks(1, 1, 1), Set.of(new Sheet.Tick(Axis.ACTION, 1)), List.of());
      assertThat(game.refusal(new RoundStep.Mark(BO, ticked))).isEqualTo(Refusal.NO_SUCH_EVIDENCE);
      assertThat(
              game.refusal(
                  new RoundStep.Mark(BO, Drills.noted(Drills.sheet(1, 1, 1), 3, Axis.ACTION, 1))))
          .isEqualTo(Refusal.NO_SUCH_MOMENT);
      assertThat(
              game.refusal(
                  new RoundStep.Mark(BO, Drills.noted(Drills.sheet(1, 1, 1), 1, Axis.ACTION, 5))))
          .isEqualTo(Refusal.MARKS);
    }

    @Test
    void canBeLeftOut() {
      Game game = marking().does(new RoundStep.Abstain(BO)).marks(ADA, Drills.sheet(1, 1, 1));
      assertThat(game.refusal(new RoundStep.Abstain(ADA))).isEqualTo(Refusal.NOT_YOURS);
      game.does(new RoundStep.Abstain(CY));
      Stage.Comparing comparing = (Stage.Comparing) game.stage();
      assertThat(comparing.voices()).isEqualTo(Stage.Voices.ALL);
      assertThat(comparing.result().comparison()).isEmpty();
    }
  }

  @Nested
  class TheRotation {

    @Test
    void ofThreePutsEverybodyOnEachChairAndThenAsksForTheDebrief() {
      Game game = three();
      for (int turn = 0; turn < 3; turn++) {
        assertThat(game.round.isRotationDone()).isFalse();
        assertThat(game.round.turn()).isEqualTo(turn + 1);
        assertThat(game.round.seating().customer()).isEqualTo(turn);
        playTurn(game);
        for (int player : game.round.seating().speakers()) {
          game.marks(player, Drills.sheet(2, 2, 2));
        }
        game.does(new RoundStep.ObserverSpeaks(), new RoundStep.NextTurn());
      }
      assertThat(game.round.isRotationDone()).isTrue();
      assertThat(game.stage()).isInstanceOf(Stage.Debrief.class);
      assertThat(game.round.results()).hasSize(3);
    }

    @Test
    void canBeLeftEarlyOrLengthened() {
      Game early = ready().does(new RoundStep.EndEarly());
      assertThat(early.stage()).isInstanceOf(Stage.Debrief.class);
      assertThat(early.does(new RoundStep.OneMoreTurn()).stage())
          .isInstanceOf(Stage.HandOver.class);
    }
  }

  @Nested
  class TheDebrief {

    private Game debrief() {
      return ready().does(new RoundStep.EndEarly());
    }

    @Test
    void keepsAnswersCommitmentsAndMomentsUntilItIsFinished() {
      Game game = debrief();
      assertThat(game.round.uncommitted()).containsExactly(ADA, BO);
      game.does(
          new RoundStep.Answer(ADA, 0, "I hurry."),
          new RoundStep.Answer(ADA, 0, "I hurried."),
          new RoundStep.Commit(BO, "One breath first."),
          new RoundStep.KeepMoment(ADA, "The step with the time."));
      assertThat(game.round.answers())
          .extracting(RoundStep.Answer::text)
          .containsExactly("I hurried.");
      assertThat(game.round.uncommitted()).containsExactly(ADA);
      assertThat(game.round.commitments()).containsEntry(BO, "One breath first.");
      assertThat(game.round.moments()).hasSize(1);
      game.does(new RoundStep.Finish());
      assertThat(game.round.isFinished()).isTrue();
      assertThat(game.refusal(new RoundStep.Commit(ADA, "Late."))).isEqualTo(Refusal.FINISHED);
    }

    @Test
    void refusesWhatDoesNotFit() {
      Game game = debrief();
      assertThat(game.refusal(new RoundStep.Answer(CY, 0, "?"))).isEqualTo(Refusal.NO_SUCH_PLAYER);
      assertThat(game.refusal(new RoundStep.Answer(ADA, 2, "?")))
          .isEqualTo(Refusal.NO_SUCH_QUESTION);
      assertThat(game.refusal(new RoundStep.Commit(ADA, "a".repeat(501))))
          .isEqualTo(Refusal.TOO_LONG);
      assertThat(game.refusal(new RoundStep.KeepMoment(ADA, " "))).isEqualTo(Refusal.NO_WORDS);
      assertThat(ready().refusal(new RoundStep.Commit(ADA, "x"))).isEqualTo(Refusal.NOT_NOW);
    }
  }

  @Test
  void refusesPlansThatDoNotFit() {
    assertThatThrownBy(() -> Drills.plan("Ada")).hasMessage(Refusal.PLAYERS.sentence());
    assertThatThrownBy(() -> Drills.plan("Ada", " ")).hasMessage(Refusal.NAME.sentence());
    assertThatThrownBy(() -> Drills.plan("Ada", "ada ")).hasMessage(Refusal.NAME_TWICE.sentence());
    assertThatThrownBy(() -> new Material.OfDrill(Drills.drill(), "none"))
        .hasMessage(Refusal.NO_SUCH_HAND.sentence());
  }

  @Test
  void everyRefusalHasASentence() {
    for (Refusal refusal : Refusal.values()) {
      assertThat(refusal.sentence()).endsWith(".").doesNotContain("{");
    }
  }

  @Test
  void theSameStepsGiveAnEqualRound() {
    Game game = playTurn(three()).marks(BO, Drills.sheet(3, 3, 3));
    Round again = Round.replay(game.round.plan(), game.round.began(), game.round.log());
    assertThat(again).isEqualTo(game.round).hasSameHashCodeAs(game.round);
    assertThat(again).isNotEqualTo(game.does(new RoundStep.Abstain(ADA)).round);
  }

  @ParameterizedTest
  @MethodSource("org.intheirshoes.drill.BundledDrillsTest#drills")
  void everyBundledDrillCanBePlayedToItsEndByTwoAndByThree(Drill drill) {
    for (List<String> players : List.of(List.of("Ada", "Bo"), List.of("Ada", "Bo", "Cy"))) {
      Game game = new Game(new RoundPlan(new Material.OfDrill(drill, Hand.BASIC), players));
      for (int step = 0; step < 200 && !game.round.isFinished(); step++) {
        game.after(5)
            .does(
                switch (game.stage()) {
                  case Stage.HandOver to -> new RoundStep.Look(to.player());
                  case Stage.CardShown _, Stage.TwistShown _ -> new RoundStep.Seen();
                  case Stage.Ready _ -> new RoundStep.Start();
                  case Stage.Playing _ -> new RoundStep.EndPhase();
                  case Stage.Marking marking ->
                      new RoundStep.Mark(marking.player(), Drills.sheet(2, 2, 2));
                  case Stage.Comparing comparing ->
                      comparing.voices() == Stage.Voices.ALL
                          ? new RoundStep.NextTurn()
                          : new RoundStep.ObserverSpeaks();
                  case Stage.Debrief _ -> new RoundStep.Finish();
                  default -> throw new AssertionError(game.stage());
                });
      }
      assertThat(game.round.isFinished()).isTrue();
      assertThat(game.round.results()).hasSize(game.round.plan().rotation());
    }
  }
}
