package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {

  private static final Scenario PARCEL = SampleScript.lateParcel().scenario();

  @TempDir Path folder;

  private final TestClock clock = new TestClock();

  private @Nullable LogbookFolder logbook;

  private LogbookFolder logbook() {
    LogbookFolder known = logbook;
    if (known == null) {
      known = new LogbookFolder(folder, clock);
      logbook = known;
    }
    return known;
  }

  @AfterEach
  void close() {
    logbook().close();
  }

  private Recorder recorder(Conversation start) {
    return new Recorder(logbook(), "Ada", start, clock);
  }

  private Conversation play(String... choices) {
    Conversation conversation = Conversation.begin(PARCEL);
    Recorder recorder = recorder(conversation);
    for (String choice : choices) {
      conversation = conversation.choose(choice);
      assertThat(recorder.record(conversation))
          .isEqualTo(new Recorder.Report(Recorder.Status.SAFE, Optional.empty()));
    }
    return conversation;
  }

  private Learner ada() {
    return logbook().get().learners().find("ada").orElseThrow();
  }

  private Played only() {
    List<Played> played = logbook().get().played(ada());
    assertThat(played).hasSize(1);
    assertThat(Inspection.of(logbook().get()).problems()).isEmpty();
    return played.getFirst();
  }

  @Nested
  class AnUnfinishedConversation {

    @Test
    void isFoundAgainByALaterStart() {
      play("hear");
      logbook().close();
      Unfinished left = logbook().get().unfinished(ada(), "late-parcel").orElseThrow();
      assertThat(left.choices()).containsExactly("hear");
      assertThat(left.openTurn()).isEqualTo(2);
      assertThat(left.replays(PARCEL)).isEqualTo(Unfinished.Source.SAME_SCRIPT);
      assertThat(logbook().get().replay(left.id()).orElseThrow())
          .isEqualTo(Conversation.begin(PARCEL).choose("hear"));
    }

    @Test
    void goesOnInTheSameRow() {
      Conversation left = play("hear");
      Recorder later = recorder(left);
      Conversation over = left.choose("courier").choose("ring");
      later.record(left.choose("courier"));
      later.record(over);
      assertThat(only().ending()).contains("delivered");
      assertThat(only().turns())
          .extracting(PlayedTurn::response)
          .containsExactly("hear", "courier", "ring");
      assertThat(logbook().get().unfinished(ada())).isEmpty();
    }

    @Test
    void isReplayedFromTheKeptCopyWhenTheScriptHasChanged() {
      play("hear");
      Scenario changed =
          SampleScript.lateParcel().with("\"id\": \"hear\"", "\"id\": \"listen\"").scenario();
      Unfinished left = logbook().get().unfinished(ada(), "late-parcel").orElseThrow();
      assertThat(left.replays(changed)).isEqualTo(Unfinished.Source.KEPT_COPY);
      assertThat(logbook().get().replay(left.id()).orElseThrow().choices()).containsExactly("hear");
    }

    @Test
    void isGivenUpWhenTheScenarioIsBegunAnew() {
      play("hear");
      play("gush");
      assertThat(logbook().get().unfinished(ada()))
          .extracting(Unfinished::choices)
          .containsExactly(List.of("gush"));
      assertThat(logbook().get().played(ada())).hasSize(2);
    }

    @Test
    void hasNoFiguresYet() {
      play("hear");
      Played played = only();
      assertThat(played.isFinished()).isFalse();
      assertThat(played.ending()).isEmpty();
      assertThat(played.skill()).isEmpty();
      assertThat(played.turns().getFirst().flags()).isEmpty();
      assertThat(played.turns().getFirst().effective())
          .isEqualTo(
              Conversation.begin(PARCEL).choose("hear").turns().getFirst().taken().effective());
    }
  }

  @Nested
  class AFinishedConversation {

    @Test
    void getsTheFiguresOfTheReview() {
      Conversation over = play("gush", "sorry-again", "vague", "serve-next");
      assertThat(only().skill()).isEmpty();
      logbook().get().rate();
      Review review = Review.of(over, Analysis.of(PARCEL));
      Played played = only();
      assertThat(played.skill()).isEqualTo(review.skill());
      assertThat(played.headline()).isEqualTo(review.headline());
      assertThat(played.profile()).isEqualTo(review.profile());
      assertThat(played.turns())
          .extracting(PlayedTurn::regret)
          .containsExactlyElementsOf(
              review.turns().stream().map(turn -> turn.regret().total()).toList());
      assertThat(played.turns())
          .allSatisfy(turn -> assertThat(turn.worstRegret()).isGreaterThanOrEqualTo(turn.regret()));
      assertThat(played.turns().get(1).rules()).contains(Rule.R2_APOLOGY);
      assertThat(played.turns().getFirst().flags()).contains(TurnFlag.SOFT);
    }

    @Test
    void getsThemInTheSameStrokeWhereTheAnalysisIsKnown() {
      Conversation over = Conversation.replay(PARCEL, List.of("hear", "courier", "ring"));
      recorder(Conversation.begin(PARCEL)).record(over, Analysis.of(PARCEL));
      assertThat(only().headline()).hasValue(100);
      assertThat(only().turns().getFirst().flags()).contains(TurnFlag.CUE_CAUGHT);
    }

    @Test
    void staysWhenTheLearnerGoesBackBehindItsEnd() {
      Conversation over = play("hear", "courier");
      Recorder recorder = recorder(over);
      recorder.record(over.choose("ring"));
      recorder.record(over);
      recorder.record(over.choose("ring"));
      assertThat(logbook().get().played(ada())).hasSize(2).allMatch(Played::isFinished);
    }
  }

  @Test
  void aStepBackTakesTheTurnsBackAndKeepsThem() {
    Conversation begun = Conversation.begin(PARCEL);
    Recorder recorder = recorder(begun);
    recorder.record(begun.choose("gush"));
    recorder.record(begun);
    recorder.record(begun.choose("hear"));
    assertThat(only().turns()).extracting(PlayedTurn::response).containsExactly("hear");
    List<String> all =
        logbook()
            .get()
            .database()
            .read(
                open ->
                    Database.list(
                        open,
                        row ->
                            row.getString(1)
                                + " "
                                + row.getInt(2)
                                + " "
                                + (row.getObject(3) == null),
                        "select response, attempt, taken_back from choice order by id"));
    assertThat(all).containsExactly("gush 1 false", "hear 2 true");
  }

  @Test
  void twoWindowsOnOneLogbookDoNotDisturbEachOther() {
    try (LogbookFolder other = new LogbookFolder(folder, clock)) {
      Conversation begun = Conversation.begin(PARCEL);
      Recorder here = recorder(begun);
      Recorder there = new Recorder(other, "Ben", begun, clock);
      for (List<String> choices : List.of(List.of("gush"), List.of("gush", "hear-now"))) {
        Conversation conversation = Conversation.replay(PARCEL, choices);
        assertThat(here.record(conversation).status()).isEqualTo(Recorder.Status.SAFE);
        assertThat(there.record(conversation).status()).isEqualTo(Recorder.Status.SAFE);
      }
      assertThat(logbook().get().played())
          .extracting(Played::learner)
          .containsExactly("Ada", "Ben");
      assertThat(other.get().played()).isEqualTo(logbook().get().played());
    }
  }

  @Nested
  class WhenNothingCanBeWritten {

    @Test
    void theLearnerIsToldOnceAndTheChoicesAreWrittenLater() {
      fillTheDisk();
      Conversation begun = Conversation.begin(PARCEL);
      Recorder recorder = recorder(begun);
      Recorder.Report report = recorder.record(begun.choose("gush"));
      while (report.status() == Recorder.Status.SAFE) {
        recorder = recorder(begun);
        report = recorder.record(begun.choose("gush"));
      }
      assertThat(report.news().orElseThrow())
          .startsWith("Your choices cannot be saved at the moment. There is no room left");
      Conversation on = begun.choose("gush").choose("hear-now");
      assertThat(recorder.record(on))
          .isEqualTo(new Recorder.Report(Recorder.Status.WAITING, Optional.empty()));
      logbook().get().database().run("pragma max_page_count = 1000000");
      assertThat(recorder.retry())
          .isEqualTo(
              new Recorder.Report(
                  Recorder.Status.SAFE, Optional.of("All your choices are saved again.")));
      assertThat(logbook().get().unfinished(ada()).getFirst().choices())
          .containsExactly("gush", "hear-now");
    }

    private void fillTheDisk() {
      Database database = logbook().get().database();
      long pages = database.read(open -> Database.first(open, "pragma page_count").orElse(0));
      database.run("pragma max_page_count = " + (pages + 2));
    }

    private Recorder waitingForAda() {
      logbook().get().learners().add("Ada");
      logbook().get().database().run("pragma query_only = on");
      Conversation begun = Conversation.begin(PARCEL);
      Recorder recorder = recorder(begun);
      assertThat(recorder.record(begun.choose("hear")).status()).isEqualTo(Recorder.Status.WAITING);
      logbook().get().database().run("pragma query_only = off");
      return recorder;
    }

    @Test
    void whatWaitsFollowsALearnerWhoGetsAnotherName() {
      Recorder recorder = waitingForAda();
      logbook().get().learners().rename(ada(), "Grace");
      assertThat(recorder.retry().status()).isEqualTo(Recorder.Status.SAFE);
      assertThat(logbook().get().played()).extracting(Played::learner).containsExactly("Grace");
      assertThat(logbook().get().learners().find("Ada")).isEmpty();
    }

    @Test
    void whatWaitsForALearnerWhoIsDeletedIsDropped() {
      Recorder recorder = waitingForAda();
      logbook().get().learners().delete(ada());
      // She gets the number that is free now.
      logbook().get().learners().add("Ben");
      assertThat(recorder.retry().status()).isEqualTo(Recorder.Status.SAFE);
      assertThat(logbook().get().learners().all()).extracting(Learner::name).containsExactly("Ben");
      assertThat(logbook().get().played()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsTriedAgain() throws IOException {
      Path place = folder.resolve("later");
      Files.writeString(place, "a file where the folder should be");
      try (LogbookFolder blocked = new LogbookFolder(place, clock)) {
        Conversation begun = Conversation.begin(PARCEL);
        Recorder recorder = new Recorder(blocked, "Ada", begun, clock);
        assertThat(recorder.record(begun.choose("hear")).status())
            .isEqualTo(Recorder.Status.WAITING);
        Files.delete(place);
        assertThat(recorder.retry().status()).isEqualTo(Recorder.Status.SAFE);
        assertThat(blocked.get().played()).hasSize(1);
      }
    }
  }

  @Test
  void aGuestLeavesNoTrace() {
    Conversation begun = Conversation.begin(PARCEL);
    try (Logbook guest = Logbook.ofGuest(clock)) {
      Recorder recorder = new Recorder(() -> guest, "Guest", begun, clock);
      assertThat(recorder.record(begun.choose("hear")).status()).isEqualTo(Recorder.Status.SAFE);
      assertThat(guest.played()).hasSize(1);
    }
    assertThat(folder).isEmptyDirectory();
  }
}
