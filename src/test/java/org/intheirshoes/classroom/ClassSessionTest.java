package org.intheirshoes.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Cue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClassSessionTest {

  private static Optional<Refusal> refusal(Room room, ClassStep step) {
    return room.session().refusal(step);
  }

  @Nested
  class WhileTheCustomerSpeaks {

    private final Room room = Room.ofHands();

    @Test
    void theFirstLineIsThereAtOnce() {
      assertThat(room.session().phase()).isEqualTo(Phase.SPEAKING);
      assertThat(room.branch().lines()).hasSize(1);
      assertThat(room.branch().linesLeft()).isEqualTo(2);
    }

    @Test
    void linesComeOneByOneUntilAllAreSaid() {
      room.does(new ClassStep.NextLine(), new ClassStep.NextLine());
      assertThat(room.branch().lines()).hasSize(3);
      assertThat(refusal(room, new ClassStep.NextLine())).contains(Refusal.NO_MORE_LINES);
    }

    @Test
    void askingWhatTheRoomNoticedShowsAllLines() {
      room.does(new ClassStep.Notice());
      assertThat(room.branch().lines()).hasSize(3);
    }

    @Test
    void nobodyCanVoteYet() {
      assertThat(refusal(room, new ClassStep.HandRaised("heartbroken"))).contains(Refusal.NOT_NOW);
      assertThat(refusal(room, new ClassStep.CloseVote())).contains(Refusal.NOT_NOW);
    }

    @Test
    void aCueThatNobodySaidCannotBeHeard() {
      assertThat(refusal(room, new ClassStep.CueHeard("no-such-cue")))
          .contains(Refusal.CUE_NOT_SAID);
    }
  }

  @Nested
  class Cues {

    private final Room room = Room.ofHands().does(new ClassStep.Notice());

    private List<String> missed() {
      return room.commits(0).branch().decisions().getLast().missed().stream().map(Cue::id).toList();
    }

    @Test
    void thatMatterAndWereNotNoticedAreMissed() {
      room.does(new ClassStep.CueHeard("saturday"));
      assertThat(missed()).containsExactly("forty");
    }

    @Test
    void canBeMarkedTheOtherWay() {
      room.does(new ClassStep.CueHeard("saturday"), new ClassStep.CueNotHeard("saturday"));
      assertThat(missed()).contains("saturday");
    }

    @Test
    void areMarkedOnlyOnce() {
      room.does(new ClassStep.CueHeard("saturday"));
      assertThat(refusal(room, new ClassStep.CueHeard("saturday"))).contains(Refusal.CUE_MARKED_SO);
    }

    @Test
    void areNotMissedByARoomThatWasNotAsked() {
      Room unasked = Room.ofHands().commits(0);
      assertThat(unasked.branch().decisions().getLast().missed()).isEmpty();
    }
  }

  @Nested
  class AVote {

    @Test
    void countsEveryHand() {
      Room room = Room.ofHands().does(new ClassStep.OpenVote());
      room.does(
          new ClassStep.HandRaised("heartbroken"),
          new ClassStep.HandRaised("heartbroken"),
          new ClassStep.CountTyped("receipt-first", 7));
      Ballot ballot = room.branch().stand().first().orElseThrow();
      assertThat(ballot.count("heartbroken")).isEqualTo(2);
      assertThat(ballot.total()).isEqualTo(9);
    }

    @Test
    void isNotClosedBeforeSomebodyVoted() {
      Room room = Room.ofHands().does(new ClassStep.OpenVote());
      assertThat(refusal(room, new ClassStep.CloseVote())).contains(Refusal.NO_VOTES);
    }

    @Test
    void isClosedBeforeTheRoomCommits() {
      Room room = Room.ofHands().does(new ClassStep.OpenVote());
      assertThat(refusal(room, new ClassStep.Commit("heartbroken", Optional.empty())))
          .contains(Refusal.VOTE_OPEN);
    }

    @Test
    void byTeamsTakesNoHands() {
      Room room = Room.ofTeams("Red", "Blue").does(new ClassStep.OpenVote());
      assertThat(refusal(room, new ClassStep.HandRaised("heartbroken")))
          .contains(Refusal.TEAMS_VOTE);
      assertThat(refusal(room, new ClassStep.TeamVoted("Green", "heartbroken")))
          .contains(Refusal.NO_SUCH_TEAM);
      room.does(new ClassStep.TeamVoted("Red", "heartbroken"));
      assertThat(room.branch().stand().first().orElseThrow().total()).isEqualTo(1);
    }

    @Test
    void byHandsKnowsNoTeams() {
      Room room = Room.ofHands().does(new ClassStep.OpenVote());
      assertThat(refusal(room, new ClassStep.TeamVoted("Red", "heartbroken")))
          .contains(Refusal.HANDS_VOTE);
    }

    @Test
    void mayBeTakenAgainAfterTalking() {
      Room room = Room.ofHands().votes(3, 5).votesAgain(9, 1);
      assertThat(room.session().phase()).isEqualTo(Phase.SECOND_SPREAD);
      assertThat(room.session().majority().orElseThrow().id()).isEqualTo("receipt-first");
      Decision decision = room.commits(0).branch().decisions().getFirst();
      assertThat(decision.first().orElseThrow().count("heartbroken")).isEqualTo(5);
      assertThat(decision.second().orElseThrow().count("heartbroken")).isEqualTo(1);
      assertThat(decision.basis()).isEqualTo(Decision.Basis.MAJORITY);
    }
  }

  @Nested
  class Committing {

    @Test
    void tellsThatTheRoomWasOverruledAndWhy() {
      Room room = Room.ofHands().votes(3, 5);
      room.does(new ClassStep.Commit("receipt-first", Optional.of("Let us see what happens.")));
      Decision decision = room.branch().decision().orElseThrow();
      assertThat(decision.basis()).isEqualTo(Decision.Basis.OVERRULED);
      assertThat(decision.reason()).contains("Let us see what happens.");
    }

    @Test
    void leavesATieATie() {
      Room room = Room.ofHands().votes(5, 5);
      assertThat(room.session().majority()).isEmpty();
      assertThat(room.commits(0).branch().decision().orElseThrow().basis())
          .isEqualTo(Decision.Basis.TIE_BROKEN);
    }

    @Test
    void worksWithoutAnyVote() {
      Room room = Room.ofHands().commits(1);
      assertThat(room.branch().decision().orElseThrow().basis()).isEqualTo(Decision.Basis.UNVOTED);
    }

    @Test
    void showsTheReactionLineByLineThenTheMarks() {
      Room room = Room.ofHands().commits(0);
      assertThat(room.session().phase()).isEqualTo(Phase.REACTION);
      assertThat(room.branch().reaction()).isEmpty();
      room.does(new ClassStep.NextReaction());
      assertThat(room.branch().reaction()).hasSize(1);
      room.does(new ClassStep.Reveal());
      assertThat(room.session().phase()).isEqualTo(Phase.REVEAL);
    }

    @Test
    void keepsTheBeatOnTheScreenUntilTheNextOne() {
      Room room = Room.ofHands().commits(0);
      assertThat(room.branch().beat().orElseThrow().id()).isEqualTo("opening");
      assertThat(room.branch().turn()).isEqualTo(1);
      room.goesOn();
      assertThat(room.branch().beat().orElseThrow().id()).isEqualTo("homework");
      assertThat(room.branch().turn()).isEqualTo(2);
    }

    @Test
    void hidesTheMarksUntilTheEndWhereThePlanSaysSo() {
      Room room = Room.withMarksAtTheEnd().commits(0);
      assertThat(refusal(room, new ClassStep.Reveal())).contains(Refusal.MARKS_AT_THE_END);
      room.goesOn().playsOn(0).does(new ClassStep.Reveal());
      assertThat(room.session().phase()).isEqualTo(Phase.DEBRIEF);
    }

    @Test
    void refusesAReasonThatNobodyReads() {
      Room room = Room.ofHands();
      assertThat(refusal(room, new ClassStep.Commit("heartbroken", Optional.of("x".repeat(501)))))
          .contains(Refusal.TOO_LONG);
    }
  }

  @Nested
  class GoingBack {

    private final Room room = Room.ofHands().votes(5, 1).commits(0).goesOn().votes(2, 1);

    @Test
    void beginsANewBranchAndKeepsTheOldOne() {
      room.does(new ClassStep.BackTo(1, 1, Optional.of("Acknowledge first")));
      assertThat(room.session().scene().branches()).hasSize(2);
      assertThat(room.branch().name()).contains("Acknowledge first");
      assertThat(room.branch().origin()).contains(new Branch.Origin(1, 1));
      assertThat(room.branch().beat().orElseThrow().id()).isEqualTo("opening");
      assertThat(room.branch().decisions()).isEmpty();
    }

    @Test
    void findsTheOldBranchAsItWasLeft() {
      Branch left = room.branch();
      room.does(
          new ClassStep.BackTo(1, 1, Optional.empty()),
          new ClassStep.Commit("heartbroken", Optional.empty()),
          new ClassStep.SwitchBranch(1));
      assertThat(room.branch()).isEqualTo(left);
      assertThat(room.branch().phase()).isEqualTo(Phase.SPREAD);
    }

    @Test
    void isRefusedWhereNothingWasDecided() {
      assertThat(refusal(room, new ClassStep.BackTo(1, 2, Optional.empty())))
          .contains(Refusal.NO_SUCH_TURN);
      assertThat(refusal(room, new ClassStep.BackTo(7, 1, Optional.empty())))
          .contains(Refusal.NO_SUCH_TURN);
      assertThat(refusal(room, new ClassStep.SwitchBranch(1))).contains(Refusal.SAME_BRANCH);
    }

    @Test
    void endsAtTwentyBranches() {
      for (int i = 1; i < Scene.MOST_BRANCHES; i++) {
        room.does(new ClassStep.BackTo(1, 1, Optional.empty()));
      }
      assertThat(refusal(room, new ClassStep.BackTo(1, 1, Optional.empty())))
          .contains(Refusal.TOO_MANY_BRANCHES);
    }

    @Test
    void canBeUndone() {
      Scene before = room.session().scene();
      room.does(new ClassStep.BackTo(1, 1, Optional.empty()), new ClassStep.Undo());
      assertThat(room.session().scene()).isEqualTo(before);
    }
  }

  @Nested
  class LookingAhead {

    @Test
    void tellsWhereEachResponseLeadsWithoutLeavingThePath() {
      Room room = Room.ofHands();
      Scene before = room.session().scene();
      List<Ahead> ahead = room.session().ahead();
      assertThat(ahead).hasSameSizeAs(room.branch().offered());
      Ahead receipt = room.session().peek("receipt-first");
      assertThat(receipt.next().id()).isEqualTo("homework");
      assertThat(receipt.firstLine().orElseThrow().text()).startsWith("Folded in four");
      assertThat(room.session().scene()).isEqualTo(before);
    }

    @Test
    void agreesWithWhatHappensThen() {
      Room room = Room.ofHands();
      Ahead ahead = room.session().ahead().getFirst();
      room.commits(0);
      assertThat(room.branch().conversation()).isEqualTo(ahead.after());
    }

    @Test
    void showsTheOtherBranchAfterTheDecisionToo() {
      Room room = Room.ofHands();
      List<Ahead> before = room.session().ahead();
      assertThat(room.commits(0).session().ahead()).isEqualTo(before);
    }
  }

  @Nested
  class TheClock {

    private final Room room = Room.ofHands();

    private Duration elapsed() {
      return room.session().elapsed(room.now());
    }

    @Test
    void goesOnWhileTheLaptopSleeps() {
      room.waits(Duration.ofMinutes(10));
      assertThat(elapsed()).isEqualTo(Duration.ofMinutes(10));
      assertThat(room.session().left(room.now())).isEqualTo(Duration.ofMinutes(35));
    }

    @Test
    void leavesPausesOut() {
      room.does(new ClassStep.Pause()).waits(Duration.ofMinutes(10)).does(new ClassStep.GoOn());
      assertThat(elapsed()).isEqualTo(Duration.ofSeconds(10));
      assertThat(refusal(room, new ClassStep.GoOn())).contains(Refusal.RUNNING);
    }

    @Test
    void leavesTheTimeOutInWhichTheProgramWasClosed() {
      room.does(new ClassStep.NextLine()).waits(Duration.ofDays(1)).does(new ClassStep.Reopen());
      assertThat(elapsed()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void countsDownToThinkAndStopsInAPause() {
      room.does(new ClassStep.Think()).waits(Duration.ofSeconds(15));
      assertThat(room.session().countdown(room.now())).contains(Duration.ofSeconds(30));
      room.does(new ClassStep.Pause()).waits(Duration.ofMinutes(3));
      assertThat(room.session().countdown(room.now())).contains(Duration.ofSeconds(20));
    }

    @Test
    void neverRunsBackwards() {
      assertThat(room.session().elapsed(Room.BEGAN.minusSeconds(5))).isZero();
    }

    @Test
    void isNotTurnedBackByUndo() {
      room.does(new ClassStep.NextLine(), new ClassStep.Pause(), new ClassStep.Undo());
      assertThat(room.session().isPaused()).isTrue();
      assertThat(room.branch().lines()).hasSize(1);
    }
  }

  @Nested
  class TakingBack {

    @Test
    void undoesACommitAndDoesItAgain() {
      Room room = Room.ofHands().votes(5, 1);
      Scene voted = room.session().scene();
      Scene committed = room.commits(0).session().scene();
      assertThat(room.does(new ClassStep.Undo()).session().scene()).isEqualTo(voted);
      assertThat(room.does(new ClassStep.Redo()).session().scene()).isEqualTo(committed);
      assertThat(refusal(room, new ClassStep.Redo())).contains(Refusal.NOTHING_TO_REDO);
    }

    @Test
    void anotherStepForgetsWhatCouldBeDoneAgain() {
      Room room = Room.ofHands().does(new ClassStep.NextLine(), new ClassStep.Undo());
      room.does(new ClassStep.Notice());
      assertThat(refusal(room, new ClassStep.Redo())).contains(Refusal.NOTHING_TO_REDO);
    }

    @Test
    void hasAnEnd() {
      assertThat(refusal(Room.ofHands(), new ClassStep.Undo())).contains(Refusal.NOTHING_TO_UNDO);
    }

    @Test
    void opensAFinishedClassAgain() {
      Room room = Room.ofHands().does(new ClassStep.Keep(" Listening "), new ClassStep.Finish());
      assertThat(refusal(room, new ClassStep.NextLine())).contains(Refusal.FINISHED);
      room.does(new ClassStep.Undo(), new ClassStep.Change("Ask first"));
      assertThat(room.session().scene().keep()).isEqualTo("Listening");
      assertThat(room.session().scene().change()).isEqualTo("Ask first");
    }
  }
}
