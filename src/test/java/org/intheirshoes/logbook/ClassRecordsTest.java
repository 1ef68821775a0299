package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassRecordsTest {

  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  @TempDir Path folder;

  private static Scenario script() {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("scenarios", "broken-tv.json"));
      return ScenarioReader.read(bytes).scenario().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LogbookFolder open() {
    return new LogbookFolder(folder, new TestClock());
  }

  @Test
  void aClassIsThereAfterTheLogbookWasClosed() {
    String uuid;
    try (LogbookFolder logbook = open()) {
      ClassRecords classes = logbook.get().classes();
      uuid = classes.begin(script(), "plan", AT);
      classes.append(uuid, 1, "one", AT.plusSeconds(1), StepState.RUNNING);
      classes.append(uuid, 2, "two", AT.plusSeconds(2), StepState.RUNNING);
    }
    try (LogbookFolder logbook = open()) {
      assertThat(logbook.get().classes().finished()).isEmpty();
      assertThat(logbook.get().classes().unfinished())
          .singleElement()
          .satisfies(
              kept -> {
                assertThat(kept.uuid()).isEqualTo(uuid);
                assertThat(kept.plan()).isEqualTo("plan");
                assertThat(kept.steps()).containsExactly("one", "two");
                assertThat(kept.began()).isEqualTo(AT);
                assertThat(kept.scenario()).isEqualTo(script());
              });
    }
  }

  @Test
  void aFinishedClassMayGoOnAgain() {
    try (LogbookFolder logbook = open()) {
      ClassRecords classes = logbook.get().classes();
      String uuid = classes.begin(script(), "plan", AT);
      classes.append(uuid, 1, "finish", AT, StepState.FINISHED);
      assertThat(classes.unfinished()).isEmpty();
      assertThat(classes.finished()).singleElement().extracting(KeptClass::finished).isNotNull();
      classes.append(uuid, 2, "undo", AT, StepState.RUNNING);
      assertThat(classes.unfinished()).hasSize(1);
    }
  }

  @Test
  void aLineMayBeWrittenTwiceButNeverChangedNorSkipped() {
    try (LogbookFolder logbook = open()) {
      ClassRecords classes = logbook.get().classes();
      String uuid = classes.begin(script(), "plan", AT);
      classes.append(uuid, 1, "one", AT, StepState.RUNNING);
      classes.append(uuid, 1, "one", AT, StepState.RUNNING);
      assertThat(classes.unfinished().getFirst().steps()).containsExactly("one");
      assertThatThrownBy(() -> classes.append(uuid, 1, "other", AT, StepState.RUNNING))
          .hasMessage("This step of the class was written otherwise before.");
      assertThatThrownBy(() -> classes.append(uuid, 3, "three", AT, StepState.RUNNING))
          .isInstanceOf(LogbookException.class);
      assertThatThrownBy(() -> classes.append("none", 1, "one", AT, StepState.RUNNING))
          .hasMessage("This class is not in the logbook.");
    }
  }

  @Test
  void theScriptOfAClassStaysWhenALearnerGoes() {
    try (LogbookFolder logbook = open()) {
      ClassRecords classes = logbook.get().classes();
      String uuid = classes.begin(script(), "plan", AT);
      Learner learner = logbook.get().learners().add("Asha");
      logbook.get().learners().delete(learner);
      assertThat(classes.unfinished()).hasSize(1);
      classes.remove(uuid);
      assertThat(classes.unfinished()).isEmpty();
      long copies =
          logbook
              .get()
              .database()
              .read(open -> Database.first(open, "select count(*) from script").orElse(-1));
      assertThat(copies).isZero();
    }
  }

  @Test
  void aCheckTellsOfAClassThatLostALine() {
    try (LogbookFolder logbook = open()) {
      ClassRecords classes = logbook.get().classes();
      String uuid = classes.begin(script(), "plan", AT);
      classes.append(uuid, 1, "one", AT, StepState.RUNNING);
      classes.append(uuid, 2, "two", AT, StepState.RUNNING);
      assertThat(Inspection.of(logbook.get()).problems()).isEmpty();
      logbook.get().database().run("delete from class_step where number = 1");
      assertThat(Inspection.of(logbook.get()).problems())
          .singleElement()
          .asString()
          .startsWith("Class 1:");
    }
  }
}
