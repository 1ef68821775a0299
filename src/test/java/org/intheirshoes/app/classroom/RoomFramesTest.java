package org.intheirshoes.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.classroom.Phase;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomFramesTest {

  @ParameterizedTest
  @ValueSource(strings = {"broken-tv", "hotel-guest", "narrow-shoes"})
  void marksAndNotesAreInNoFrameBeforeTheReveal(String id) {
    Scenario scenario = Lesson.scenario(id);
    Lesson lesson = Lesson.of(org.intheirshoes.classroom.ClassPlan.of(scenario)).presses(1);
    int seen = 0;
    while (lesson.session().phase() != Phase.DEBRIEF) {
      if (lesson.session().phase().isVoting()
          && lesson.model().votes().openBallot().orElseThrow().total() == 0) {
        lesson.model().hand(seen % 2);
      }
      lesson.presses(1);
      seen++;
      String shown = lesson.frame().toString();
      if (lesson.session().phase() != Phase.REVEAL) {
        assertThat(shown).doesNotContain("Marks[").doesNotContain("Verdict[");
      }
      assertThat(shown).doesNotContain(scenario.customer().hidden());
      for (Beat beat : scenario.beats()) {
        beat.facilitator().ifPresent(note -> assertThat(shown).doesNotContain(note));
        beat.notice().ifPresent(note -> assertThat(shown).doesNotContain(note));
      }
    }
    assertThat(seen).isGreaterThan(10);
  }

  @Test
  void linesComeOneByOneAndResponsesOnlyAfterThem() {
    Lesson lesson = Lesson.ofHands().presses(1);
    int lines = lesson.session().branch().beat().orElseThrow().lines().size();
    for (int i = 1; i < lines; i++) {
      assertThat(lesson.exchange().said()).hasSize(i);
      assertThat(lesson.exchange().bands()).isEmpty();
      lesson.presses(1);
    }
    lesson.does(new ClassStep.Notice());
    assertThat(lesson.exchange().bands()).isEmpty();
    lesson.does(new ClassStep.Think());
    assertThat(lesson.exchange().bands()).hasSameSizeAs(lesson.session().branch().offered());
    assertThat(lesson.exchange().bands()).extracting(RoomFrame.Band::key).startsWith("1", "2", "3");
  }

  @Test
  void wordsThatTheRoomNoticedAreLitAndOthersAreNot() {
    Lesson lesson = Lesson.ofHands().does(new ClassStep.Notice());
    Line.CueQuote quote =
        lesson.session().branch().lines().stream()
            .flatMap(line -> line.cues().stream())
            .findFirst()
            .orElseThrow();
    assertThat(lesson.exchange().said()).allMatch(said -> said.noticed().isEmpty());
    lesson.does(new ClassStep.CueHeard(quote.cue()));
    assertThat(lesson.exchange().said())
        .flatExtracting(RoomFrame.Said::noticed)
        .containsExactly(quote.quote());
  }

  @Test
  void countsAreHiddenWhileHandsAreCountedAndShownOnceTheVoteIsClosed() {
    Lesson lesson = Lesson.ofHands().does(new ClassStep.OpenVote());
    lesson.model().hand(0);
    assertThat(lesson.exchange().bands()).allMatch(band -> band.tally().isEmpty());
    assertThat(lesson.exchange().strip().caption()).contains("First vote · 1 hand");
    lesson.does(new ClassStep.CloseVote());
    assertThat(lesson.exchange().bands().getFirst().tally())
        .contains(new RoomFrame.Tally(1, 1.0, Optional.empty()));
  }

  @Test
  void aTieIsShownAsATie() {
    Lesson lesson = Lesson.ofHands().votes(5, 5, 2);
    assertThat(lesson.exchange().bands())
        .extracting(RoomFrame.Band::stance)
        .startsWith(RoomFrame.Stance.LEADING, RoomFrame.Stance.LEADING, RoomFrame.Stance.OPEN);
    assertThat(lesson.exchange().strip().prompt()).contains("A tie: 1 and 2");
  }

  @Test
  void bothVotesAreComparedAfterTheSecond() {
    Lesson lesson = Lesson.ofHands().votes(6, 4).does(new ClassStep.SecondVote());
    assertThat(lesson.exchange().bands()).allMatch(band -> band.tally().isEmpty());
    lesson.does(new ClassStep.CountTyped(lesson.response(1).id(), 8), new ClassStep.CloseVote());
    assertThat(lesson.exchange().bands().get(1).tally())
        .contains(new RoomFrame.Tally(8, 1.0, Optional.of(new RoomFrame.First(4, 0.4))));
    assertThat(lesson.exchange().bands().get(1).stance()).isEqualTo(RoomFrame.Stance.LEADING);
  }

  @Test
  void theAnswerFollowsTheWordsThatWereTaken() {
    Lesson lesson = Lesson.ofHands().votes(6, 4).takes(0);
    assertThat(lesson.exchange().bands())
        .extracting(RoomFrame.Band::stance)
        .startsWith(RoomFrame.Stance.COMMITTED, RoomFrame.Stance.BACK);
    int frustration = lesson.exchange().person().frustration();
    assertThat(frustration)
        .as("the mood turns with the answer")
        .isEqualTo(lesson.session().branch().before().memory().frustration());
    lesson.does(new ClassStep.NextReaction());
    assertThat(lesson.exchange().said())
        .extracting(RoomFrame.Said::by)
        .startsWith(Line.Speaker.REP);
    assertThat(lesson.exchange().person().frustration())
        .isEqualTo(lesson.session().branch().conversation().memory().frustration());
  }

  @Test
  void theRevealShowsMarksAndReasonsOfEveryResponse() {
    Lesson lesson = Lesson.ofHands().votes(6, 4).takes(0).does(new ClassStep.Reveal());
    assertThat(lesson.exchange().bands())
        .hasSameSizeAs(lesson.session().branch().offered())
        .allMatch(band -> !band.verdict().orElseThrow().reason().isBlank());
    assertThat(lesson.exchange().bands().getFirst().verdict().orElseThrow().marks())
        .isEqualTo(lesson.session().peek(lesson.response(0).id()).marks());
  }

  @Test
  void marksAtTheEndAreInNoFrameOnTheWay() {
    Lesson lesson = Lesson.withMarksAtTheEnd().votes(6, 4).takes(0);
    lesson.does(new ClassStep.Reveal());
    assertThat(lesson.frame().toString()).doesNotContain("Marks[");
    assertThat(lesson.model().noticeProperty().get()).contains("at the end");
  }

  @Test
  void teamsAreCountedAndNotNamed() {
    Lesson lesson = Lesson.ofTeams("Window", "Door").does(new ClassStep.OpenVote());
    lesson.does(new ClassStep.TeamVoted("Door", lesson.response(0).id()));
    assertThat(lesson.exchange().strip().caption()).contains("First vote · 1 of 2 teams");
    lesson.does(new ClassStep.CloseVote());
    assertThat(lesson.frame().toString()).doesNotContain("Door");
  }

  @Test
  void theEndingIsToldByItsTitleAndText() {
    Lesson lesson = Lesson.ofHands().playsToTheEnd();
    RoomFrame.Ending ending = (RoomFrame.Ending) lesson.frame();
    assertThat(List.of(ending.title(), ending.text())).noneMatch(String::isBlank);
  }
}
