package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundRecordsTest {

  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");
  private static final Map<Integer, String> ADA = Map.of(0, "Ada");

  @TempDir Path folder;

  private LogbookFolder open() {
    return new LogbookFolder(folder, new TestClock());
  }

  private static RoundRecords rounds(LogbookFolder logbook) {
    logbook.get().learners().named("Ada");
    logbook.get().learners().named("Bo");
    return logbook.get().rounds();
  }

  @Test
  void aRoundIsThereAfterTheLogbookWasClosed() {
    Scenario script = SampleScript.lateParcel().scenario();
    try (LogbookFolder logbook = open()) {
      RoundRecords rounds = rounds(logbook);
      String drill = rounds.begin(Optional.empty(), "plan", ADA, AT);
      rounds.append(drill, 1, "one", AT.plusSeconds(1), StepState.RUNNING);
      String path = rounds.begin(Optional.of(script), "path", ADA, AT.plusSeconds(5));
      rounds.append(path, 1, "end", AT.plusSeconds(9), StepState.FINISHED);
    }
    try (LogbookFolder logbook = open()) {
      RoundRecords rounds = logbook.get().rounds();
      assertThat(rounds.unfinished())
          .singleElement()
          .satisfies(
              kept -> {
                assertThat(kept.plan()).isEqualTo("plan");
                assertThat(kept.steps()).containsExactly("one");
                assertThat(kept.scenario()).isEmpty();
                assertThat(kept.began()).isEqualTo(AT);
              });
      assertThat(rounds.finished())
          .singleElement()
          .satisfies(
              kept -> {
                assertThat(kept.scenario()).contains(script);
                assertThat(kept.finished()).contains(AT.plusSeconds(9));
              });
      assertThat(Inspection.of(logbook.get()).problems()).isEmpty();
    }
  }

  @Test
  void aLineIsWrittenOnceAndInOrder() {
    try (LogbookFolder logbook = open()) {
      RoundRecords rounds = rounds(logbook);
      String uuid = rounds.begin(Optional.empty(), "plan", ADA, AT);
      rounds.append(uuid, 1, "one", AT, StepState.RUNNING);
      rounds.append(uuid, 1, "one", AT, StepState.RUNNING);
      assertThatThrownBy(() -> rounds.append(uuid, 1, "other", AT, StepState.RUNNING))
          .isInstanceOf(LogbookException.class);
      assertThatThrownBy(() -> rounds.append(uuid, 3, "three", AT, StepState.RUNNING))
          .isInstanceOf(LogbookException.class);
      assertThatThrownBy(() -> rounds.append("none", 1, "one", AT, StepState.RUNNING))
          .isInstanceOf(LogbookException.class);
      assertThat(rounds.unfinished().getFirst().steps()).containsExactly("one");
    }
  }

  @Test
  void isKeptForThoseWhoAgreedOnly() {
    try (LogbookFolder logbook = open()) {
      RoundRecords rounds = rounds(logbook);
      rounds.begin(Optional.empty(), "plan", ADA, AT);
      Learner ada = logbook.get().learners().named("Ada");
      Learner bo = logbook.get().learners().named("Bo");
      assertThat(rounds.of(ada)).hasSize(1);
      assertThat(rounds.of(bo)).isEmpty();
      assertThatThrownBy(() -> rounds.begin(Optional.empty(), "plan", Map.of(0, "Nobody"), AT))
          .isInstanceOf(LogbookException.class);
      assertThat(rounds.unfinished()).hasSize(1);
    }
  }

  @Test
  void aRoundOfNobodyIsThereUntilItIsFinished() {
    try (LogbookFolder logbook = open()) {
      RoundRecords rounds = rounds(logbook);
      String uuid = rounds.begin(Optional.empty(), "plan", Map.of(), AT);
      rounds.append(uuid, 1, "one", AT, StepState.RUNNING);
      assertThat(rounds.unfinished()).hasSize(1);
      rounds.append(uuid, 2, "two", AT, StepState.FINISHED);
      assertThat(rounds.all()).isEmpty();
    }
  }

  @Test
  void aRoundOfNobodyIsForgottenWhenAskedOrAWeekLater() {
    try (LogbookFolder logbook = open()) {
      RoundRecords rounds = rounds(logbook);
      String hers = rounds.begin(Optional.empty(), "hers", ADA, AT);
      rounds.forget(rounds.begin(Optional.empty(), "plan", Map.of(), AT));
      rounds.forget(hers);
      assertThat(rounds.unfinished()).extracting(KeptRound::plan).containsExactly("hers");
      rounds.begin(Optional.empty(), "old", Map.of(), AT);
      rounds.begin(Optional.empty(), "new", Map.of(), AT.plusSeconds(8 * 86_400));
      assertThat(rounds.unfinished()).extracting(KeptRound::plan).containsExactly("new", "hers");
    }
  }

  @Test
  void aGoodMomentReachesThoseWhoAgreed() {
    try (LogbookFolder logbook = open()) {
      RoundRecords rounds = rounds(logbook);
      String uuid = rounds.begin(Optional.empty(), "plan", ADA, AT);
      rounds.keep(uuid, new RoundRecords.MomentAt(4, 0), "Mirror", "By four, or I call.", AT);
      rounds.keep(uuid, new RoundRecords.MomentAt(4, 0), "Mirror", "By four, or I call.", AT);
      rounds.keep(uuid, new RoundRecords.MomentAt(5, 1), "Mirror", "Not hers.", AT);
      Learner ada = logbook.get().learners().named("Ada");
      assertThat(logbook.get().kept(ada))
          .singleElement()
          .satisfies(
              moment -> {
                assertThat(moment.words()).isEqualTo("By four, or I call.");
                assertThat(moment.title()).isEqualTo("Mirror");
                assertThat(moment.reason()).isEqualTo(GoodMoment.Reason.FROM_ROUND);
              });
      assertThat(logbook.get().kept(logbook.get().learners().named("Bo"))).isEmpty();
      logbook.get().letGo(ada, logbook.get().kept(ada).getFirst());
      assertThat(logbook.get().kept(ada)).isEmpty();
    }
  }

  @Test
  void goesWithTheLastLearnerWhoHadIt() {
    try (LogbookFolder logbook = open()) {
      RoundRecords rounds = rounds(logbook);
      rounds.begin(
          Optional.of(SampleScript.lateParcel().scenario()), "plan", Map.of(0, "Ada", 1, "Bo"), AT);
      logbook.get().learners().delete(logbook.get().learners().named("Ada"));
      assertThat(rounds.unfinished()).hasSize(1);
      logbook.get().learners().delete(logbook.get().learners().named("Bo"));
      assertThat(rounds.unfinished()).isEmpty();
    }
  }

  @Test
  void aRoundOfNobodyStaysWhateverLearnerIsDeleted() {
    try (LogbookFolder logbook = open()) {
      RoundRecords rounds = rounds(logbook);
      rounds.begin(Optional.empty(), "hers", ADA, AT);
      rounds.begin(Optional.empty(), "nobody's", Map.of(), AT);
      logbook.get().learners().delete(logbook.get().learners().named("Ada"));
      assertThat(rounds.unfinished()).extracting(KeptRound::plan).containsExactly("nobody's");
    }
  }
}
