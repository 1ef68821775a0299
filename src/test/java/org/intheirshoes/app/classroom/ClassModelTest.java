package org.intheirshoes.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.classroom.Decision;
import org.intheirshoes.classroom.Phase;
import org.intheirshoes.scenario.Response;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClassModelTest {

  @Nested
  class AClass {

    @Test
    void beginsWithTheTitleAndGoesOnByOneKey() {
      Lesson lesson = Lesson.ofHands();
      assertThat(lesson.frame()).isInstanceOf(RoomFrame.Opening.class);
      lesson.presses(1);
      assertThat(lesson.exchange().said()).hasSize(1);
      assertThat(lesson.kept()).as("nothing has been decided yet").isEmpty();
    }

    @Test
    void isLedToItsEndByTheSpaceBarAndTheDigits() {
      Lesson lesson = Lesson.ofHands().presses(1);
      ClassModel model = lesson.model();
      int turns = 0;
      while (lesson.session().phase() != Phase.DEBRIEF) {
        if (lesson.session().phase().isVoting()
            && model.votes().openBallot().orElseThrow().total() == 0) {
          model.hand(0);
          model.hand(0);
          model.hand(1);
        }
        lesson.presses(1);
        assertThat(model.noticeProperty().get()).isEmpty();
        assertThat(++turns).isLessThan(400);
      }
      assertThat(lesson.session().branch().decisions())
          .isNotEmpty()
          .allMatch(decision -> decision.basis() == Decision.Basis.MAJORITY)
          .allMatch(decision -> decision.second().isPresent());
      model.step(new ClassStep.Finish());
      model.step(new ClassStep.Keep("Late"));
      assertThat(model.noticeProperty().get()).contains("finished");
    }

    @Test
    void keepsEveryStepBeforeItIsShown() {
      Lesson lesson = Lesson.ofHands();
      lesson.keepsBy(
          after -> {
            assertThat(lesson.session().log()).hasSize(after.log().size() - 1);
            return Optional.empty();
          });
      lesson.votes(3, 4).takes(1);
      assertThat(lesson.session().phase()).isEqualTo(Phase.REACTION);
    }

    @Test
    void goesOnWhenAStepCannotBeKeptAndSaysSo() {
      Lesson lesson = Lesson.ofHands().keepsBy(_ -> Optional.of("The disk is full."));
      lesson.does(new ClassStep.OpenVote());
      assertThat(lesson.session().phase()).isEqualTo(Phase.VOTING);
      assertThat(lesson.model().noticeProperty().get()).isEqualTo("The disk is full.");
    }

    @Test
    void comesBackWhereItWasAfterACrash() {
      Lesson lesson = Lesson.ofHands().votes(5, 6, 2).does(new ClassStep.Talk());
      RoomFrame before = RoomFrames.of(lesson.session(), Lesson.BEGAN);
      Lesson again = lesson.comesBack();
      assertThat(again.session()).isEqualTo(lesson.session());
      assertThat(RoomFrames.of(again.session(), Lesson.BEGAN)).isEqualTo(before);
      assertThat(again.model().curtainProperty().get()).isEqualTo(ClassModel.Curtain.OPEN);
    }

    @Test
    void goesBackToTheBeginningByUndo() {
      Lesson lesson = Lesson.ofHands().votes(5, 6).takes(1);
      while (lesson.session().undoable().isPresent()) {
        lesson.model().undo();
      }
      ClassSession fresh = ClassSession.begin(lesson.session().plan(), Lesson.BEGAN);
      assertThat(lesson.session().scene()).isEqualTo(fresh.scene());
      lesson.model().undo();
      assertThat(lesson.model().noticeProperty().get()).contains("nothing to take back");
    }

    @Test
    void saysWhatUndoWouldTakeBack() {
      Lesson lesson = Lesson.ofHands().does(new ClassStep.OpenVote());
      lesson.model().hand(1);
      assertThat(lesson.model().undoable()).contains("one hand for 2");
    }
  }

  @Nested
  class Votes {

    @Test
    void areCountedByDigitsAndTakenBackByBackspace() {
      Lesson lesson = Lesson.ofHands().does(new ClassStep.OpenVote());
      lesson.model().hand(1);
      lesson.model().hand(1);
      lesson.model().hand(0);
      lesson.model().votes().handBack();
      lesson.model().hand(11);
      assertThat(lesson.model().votes().openBallot().orElseThrow().counts().values())
          .startsWith(0, 2)
          .allMatch(count -> count <= 2);
    }

    @Test
    void canBeTypedAsNumbers() {
      Lesson lesson = Lesson.ofHands().does(new ClassStep.OpenVote());
      String id = lesson.response(0).id();
      lesson.model().votes().typeCount(id, "17");
      lesson.model().votes().typeCount(id, "many");
      assertThat(lesson.model().votes().openBallot().orElseThrow().count(id)).isEqualTo(17);
      assertThat(lesson.model().noticeProperty().get()).contains("0 to 999");
    }

    @Test
    void ofTeamsChangeWithTheTeamsMind() {
      Lesson lesson = Lesson.ofTeams("Window", "Door").does(new ClassStep.OpenVote());
      lesson.does(
          new ClassStep.TeamVoted("Door", lesson.response(0).id()),
          new ClassStep.TeamVoted("Door", lesson.response(1).id()));
      assertThat(lesson.model().votes().openBallot().orElseThrow().total()).isEqualTo(1);
    }

    @Test
    void thatAreLevelLeaveTheChoiceToTheFacilitator() {
      Lesson lesson = Lesson.ofHands().votes(4, 4).votesAgain(4, 4);
      assertThat(lesson.model().ways().next().act()).isInstanceOf(Way.Choose.class);
      lesson.presses(1);
      assertThat(lesson.session().phase()).isEqualTo(Phase.SECOND_SPREAD);
      lesson.model().take(lesson.response(1));
      assertThat(lesson.session().branch().decisions().getLast().basis())
          .isEqualTo(Decision.Basis.TIE_BROKEN);
    }
  }

  @Nested
  class Overruling {

    @Test
    void asksFirstAndKeepsTheReason() {
      Lesson lesson = Lesson.ofHands().votes(9, 1);
      Response other = lesson.response(1);
      lesson.model().take(other);
      assertThat(lesson.model().overrulingProperty().get()).contains(other);
      lesson.presses(1);
      assertThat(lesson.session().phase())
          .as("the space bar decides nothing")
          .isEqualTo(Phase.SPREAD);
      lesson.model().overrule(" To see what it does ");
      Decision decision = lesson.session().branch().decisions().getLast();
      assertThat(decision.basis()).isEqualTo(Decision.Basis.OVERRULED);
      assertThat(decision.reason()).contains("To see what it does");
    }

    @Test
    void canBeDropped() {
      Lesson lesson = Lesson.ofHands().votes(9, 1);
      lesson.model().take(lesson.response(1));
      lesson.model().keepToTheVote();
      lesson.presses(1);
      assertThat(lesson.session().branch().decisions().getLast().basis())
          .isEqualTo(Decision.Basis.MAJORITY);
    }
  }

  @Nested
  class TheClock {

    @Test
    void showsTheTimeOfTheClassAndStopsWhenAsked() {
      Lesson lesson = Lesson.ofHands().waits(Duration.ofSeconds(14 * 60 + 20));
      assertThat(lesson.model().time().elapsed()).isEqualTo("14:20");
      assertThat(lesson.model().time().planned()).isEqualTo("45:00");
      lesson.model().time().pauseOrGoOn();
      lesson.waits(Duration.ofMinutes(5));
      assertThat(lesson.model().time().elapsed()).isEqualTo("14:20");
    }

    @Test
    void countsDownOnTheRoomsScreenAndStopsAtNought() {
      Lesson lesson = Lesson.ofHands().does(new ClassStep.Think());
      assertThat(lesson.exchange().strip().secondsLeft()).hasValue(45);
      lesson.waits(Duration.ofMillis(10_200));
      assertThat(lesson.exchange().strip().secondsLeft()).hasValue(35);
      lesson.waits(Duration.ofMinutes(2));
      assertThat(lesson.exchange().strip().secondsLeft()).hasValue(0);
      assertThat(lesson.session().phase()).isEqualTo(Phase.THINKING);
    }
  }

  @Nested
  class TheRoomsScreen {

    @Test
    void turnsBlackAndBack() {
      Lesson lesson = Lesson.ofHands().presses(1);
      RoomFrame before = lesson.frame();
      lesson.model().black();
      assertThat(lesson.frame()).isEqualTo(new RoomFrame.Black());
      lesson.presses(1);
      assertThat(lesson.frame()).isEqualTo(before);
    }

    @Test
    void turnsItsPagesBeforeTheClassGoesOn() {
      Lesson lesson = Lesson.ofHands().votes(3, 1);
      lesson.model().setPages(2);
      lesson.presses(1);
      assertThat(lesson.session().phase()).isEqualTo(Phase.SPREAD);
      assertThat(lesson.model().pageProperty().get()).isEqualTo(2);
      lesson.model().back();
      assertThat(lesson.model().pageProperty().get()).isEqualTo(1);
    }

    @Test
    void showsAPeekOnlyOnceTheBeatIsDecided() {
      Lesson lesson = Lesson.ofHands().votes(3, 1);
      lesson.model().peeking().at(lesson.response(1));
      lesson.model().peeking().show();
      assertThat(lesson.model().peeking().isShown()).isFalse();
      lesson.takes(0);
      ClassSession before = lesson.session();
      lesson.model().peeking().at(lesson.response(1));
      lesson.model().peeking().show();
      assertThat(lesson.exchange().said().getFirst().text()).isEqualTo(lesson.response(1).text());
      assertThat(lesson.session()).as("the path stays").isEqualTo(before);
    }
  }

  @Nested
  class Paths {

    @Test
    void areAllKeptWhenTheClassGoesBack() {
      Lesson lesson = Lesson.ofHands().votes(3, 1).takes(0).does(new ClassStep.NextBeat());
      lesson.does(new ClassStep.BackTo(1, 1, Optional.of("The other one")));
      assertThat(lesson.session().scene().branches()).hasSize(2);
      assertThat(lesson.exchange().bands()).isEqualTo(List.of());
      lesson.does(new ClassStep.SwitchBranch(1));
      assertThat(lesson.session().branch().turn()).isEqualTo(2);
    }
  }
}
