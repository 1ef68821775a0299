package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.logbook.Reflection.Kind;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarginTest {

  private static final Scenario PARCEL = SampleScript.lateParcel().scenario();
  private static final Conversation BEGUN = Conversation.begin(PARCEL);
  private static final Reflection GOAL = new Reflection(0, Kind.GOAL, "Let her finish.");
  private static final Reflection OWN = new Reflection(1, Kind.OWN_WORDS, "When do you need it?");
  private static final CueFind FOUND = new CueFind(1, 2, 1, 1);

  @TempDir Path folder;

  private final TestClock clock = new TestClock();

  @SuppressWarnings("NullAway.Init")
  private LogbookFolder logbook;

  @BeforeEach
  void open() {
    logbook = new LogbookFolder(folder.resolve("here"), clock);
  }

  @AfterEach
  void close() {
    logbook.close();
  }

  private LearnerLog log(String learner) {
    return new LearnerLog(logbook, learner, clock);
  }

  private Recorder played(String learner) {
    Recorder recorder = log(learner).recorder(BEGUN);
    recorder.record(BEGUN.choose("hear").choose("courier").choose("ring"));
    return recorder;
  }

  @Nested
  class ANote {

    @Test
    void madeBeforeTheFirstChoiceWaitsForIt() {
      Recorder recorder = log("Ada").recorder(BEGUN);
      recorder.note(GOAL);
      assertThat(margin()).isEmpty();
      recorder.record(BEGUN.choose("hear"));
      assertThat(margin()).containsExactly(GOAL);
    }

    @Test
    void isThereWhenTheConversationGoesOn() {
      Recorder before = log("Ada").recorder(BEGUN);
      Conversation left = BEGUN.choose("hear");
      before.record(left);
      before.note(OWN);
      before.note(FOUND);
      logbook.close();
      Recorder after = log("Ada").recorder(left);
      assertThat(margin()).containsExactly(OWN, FOUND);
      after.note(GOAL);
      assertThat(margin()).containsExactly(GOAL, OWN, FOUND);
    }

    @Test
    void standsInPlaceOfTheOneBefore() {
      Recorder recorder = played("Ada");
      recorder.note(OWN);
      Reflection other = new Reflection(1, Kind.OWN_WORDS, "Which day?");
      recorder.note(other);
      assertThat(margin()).containsExactly(other);
      recorder.note(new Reflection(1, Kind.OWN_WORDS, " "));
      assertThat(margin()).isEmpty();
    }

    @Test
    void isCutBetweenCharacters() {
      String words = "x".repeat(Reflection.LONGEST - 1) + "😀😀";
      assertThat(new Reflection(0, Kind.KEEP, words).words()).hasSize(Reflection.LONGEST - 1);
    }

    @Test
    void thatCannotBeWrittenWaits() {
      boolean[] full = {false};
      Recorder recorder =
          new Recorder(
              () -> {
                if (full[0]) {
                  throw new LogbookException(LogbookException.Reason.FULL, "The disk is full.");
                }
                return logbook.get();
              },
              "Ada",
              BEGUN,
              clock);
      recorder.record(BEGUN.choose("hear"));
      full[0] = true;
      assertThat(recorder.note(OWN).status()).isEqualTo(Recorder.Status.WAITING);
      full[0] = false;
      assertThat(recorder.retry().status()).isEqualTo(Recorder.Status.SAFE);
      assertThat(margin()).containsExactly(OWN);
    }

    @Test
    void goesWithItsLearner() {
      Recorder recorder = played("Ada");
      recorder.note(OWN);
      recorder.note(FOUND);
      logbook.get().learners().delete(logbook.get().learners().named("Ada"));
      assertThat(count("reflection") + count("cue_find")).isZero();
    }
  }

  /// What stands beside the only conversation.
  private List<MarginNote> margin() {
    Logbook open = logbook.get();
    return open.played().stream()
        .flatMap(only -> open.margin(open.uuid(only.id())).stream())
        .toList();
  }

  private long count(String table) {
    return logbook
        .get()
        .database()
        .<Long>read(open -> Database.first(open, "select count(*) from " + table).orElse(-1));
  }

  @Nested
  class ThePickUpOfCues {

    @Test
    void hasNoRateBeforeTheFirst() {
      assertThat(log("Ada").cuePickup().rate()).isEmpty();
    }

    @Test
    void countsAllTurnsOfOneLearner() {
      Recorder ada = played("Ada");
      ada.note(FOUND);
      ada.note(new CueFind(2, 1, 0, 0));
      played("Ben").note(new CueFind(1, 0, 5, 0));
      CuePickup pickup = log("Ada").cuePickup();
      assertThat(pickup).isEqualTo(new CuePickup(2, 3, 1, 1));
      assertThat(pickup.rate()).hasValue(0.75);
    }
  }

  @Nested
  class APlan {

    @Test
    void isShownBeforeTheNextConversationOfItsKind() {
      Recorder recorder = played("Ada");
      recorder.note(new Reflection(0, Kind.PLAN_IF, "If she names a day"));
      recorder.note(new Reflection(0, Kind.PLAN_THEN, "I repeat the day."));
      Plan plan = log("Ada").plan(PARCEL).orElseThrow();
      assertThat(plan.when()).isEqualTo("If she names a day");
      assertThat(plan.then()).isEqualTo("I repeat the day.");
      assertThat(plan.title()).isEqualTo(PARCEL.card().title());
      assertThat(log("Ben").plan(PARCEL)).isEmpty();
    }

    @Test
    void ofTheSameScenarioGoesBeforeOneOfTheSameSkill() {
      Plan same = plan("here", "listen");
      Plan skill = plan("there", "listen");
      Plan other = plan("there", "refuse");
      assertThat(Margin.fitting(List.of(other, skill, same), "here", Set.of("listen")))
          .contains(same);
      assertThat(Margin.fitting(List.of(other, skill), "here", Set.of("listen"))).contains(skill);
      assertThat(Margin.fitting(List.of(other), "here", Set.of("listen"))).isEmpty();
    }

    private Plan plan(String scenario, String skill) {
      return new Plan("if", "then", scenario, "Title", Set.of(skill), Plays.NOW);
    }
  }

  @Test
  void theLatestConversationsComeLastFirst() {
    played("Ada");
    Recorder recorder = log("Ada").recorder(BEGUN);
    recorder.record(BEGUN.choose("gush"));
    assertThat(log("Ada").latest(5)).as("an unfinished one is none of them").hasSize(1);
    played("Ada");
    assertThat(log("Ada").latest(1).stream().map(Played::id))
        .containsExactly(log("Ada").latest(5).getFirst().id());
    assertThat(log("Ada").latest(5)).hasSize(2);
  }

  @Nested
  class OnAnotherMachine {

    private Path export() throws IOException {
      Path file = folder.resolve("all.json");
      try (OutputStream out = Files.newOutputStream(file)) {
        new JsonExport().write(logbook.get(), logbook.get().learners().all(), out);
      }
      return file;
    }

    private List<MarginNote> there(LogbookFolder there) {
      Logbook open = there.get();
      Played only = open.played().getFirst();
      return open.margin(open.uuid(only.id()));
    }

    @Test
    void notesArriveAndNeverReplaceWhatStandsThere() throws IOException {
      Recorder recorder = played("Ada");
      recorder.note(OWN);
      recorder.note(FOUND);
      Path file = export();
      try (LogbookFolder there = new LogbookFolder(folder.resolve("there"), clock)) {
        JsonImport.from(file, there.get());
        assertThat(there(there)).containsExactly(OWN, FOUND);
        recorder.note(new Reflection(1, Kind.OWN_WORDS, "Changed here."));
        recorder.note(GOAL);
        JsonImport.from(export(), there.get());
        assertThat(there(there)).containsExactly(GOAL, OWN, FOUND);
      }
    }

    @Test
    void aDamagedNoteIsRefusedWithTheFile() throws IOException {
      Recorder recorder = played("Ada");
      recorder.note(OWN);
      recorder.note(FOUND);
      String good = Files.readString(export());
      for (String[] change :
          List.of(
              new String[] {"\"kind\":\"OWN_WORDS\"", "\"kind\":\"SECRET\""},
              new String[] {"When do you need it?", " "},
              new String[] {"When do you need it?", "x".repeat(Reflection.LONGEST + 1)},
              new String[] {"\"hits\":2", "\"hits\":-2"},
              new String[] {"\"hits\":2", "\"hits\":2.5"},
              new String[] {"\"misses\":1", "\"misses\":99999999999"},
              new String[] {"{\"turn\":1,\"hits\"", "{\"turn\":0,\"hits\""})) {
        assertThat(good).contains(change[0]);
        Path file =
            Files.writeString(folder.resolve("bad.json"), good.replace(change[0], change[1]));
        try (LogbookFolder there = new LogbookFolder(folder.resolve("there"), clock)) {
          assertThatThrownBy(() -> JsonImport.from(file, there.get()))
              .as(change[1])
              .isInstanceOf(LogbookException.class)
              .hasMessageContaining("margin");
          assertThat(there.get().played()).isEmpty();
        }
      }
    }
  }
}
