package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.ScriptLoader;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A play that goes another way from a turn of an earlier one, or plays it under another rule, is left
/// and goes on; what it is compared with comes with it.
class PlayedAfterTest {

  private static final Scenario PARCEL = SampleScript.lateParcel().scenario();
  private static final Conversation BEGUN = Conversation.begin(PARCEL);
  private static final Conversation EARLIER = BEGUN.choose("hear").choose("courier").choose("ring");
  private static final Conversation LEFT = EARLIER.rewindTo(1);

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

  private void finish(String learner, Conversation earlier) {
    log(learner).recorder(Conversation.begin(earlier.scenario())).record(earlier);
  }

  private static Resumed resume(LearnerLog log) {
    return log.resume(log.unfinished().getFirst()).orElseThrow();
  }

  @Test
  void isComparedWithTheEarlierOneWhenItGoesOn() {
    finish("Ada", EARLIER);
    log("Ada").recorder(EARLIER.rewindTo(1), Optional.of(EARLIER)).record(LEFT);
    logbook.close();
    Resumed resumed = resume(log("Ada"));
    assertThat(resumed.conversation()).isEqualTo(LEFT);
    assertThat(resumed.before()).contains(EARLIER);
  }

  @Test
  void isStillWhenItGoesBackBehindItsEndAndIsLeftThen() {
    finish("Ada", EARLIER);
    Recorder recorder = log("Ada").recorder(LEFT, Optional.of(EARLIER));
    recorder.record(BEGUN.choose("hear").choose("courier").choose("ring"));
    recorder.record(LEFT);
    assertThat(resume(log("Ada")).before()).contains(EARLIER);
  }

  @Test
  void underAnotherRuleIsComparedWithTheScriptItWasPlayedWith() {
    Scenario hotel =
        new ScriptLoader().load(Path.of("scenarios", "hotel-guest.json")).scenario().orElseThrow();
    Conversation written = Conversation.begin(hotel);
    while (!written.isOver()) {
      written = written.choose(written.offered().getFirst());
    }
    finish("Ada", written);
    Conversation other = Conversation.begin(hotel.as(hotel.variations().all().getFirst().id()));
    log("Ada")
        .recorder(other, Optional.of(written))
        .record(other.choose(other.offered().getFirst()));
    assertThat(resume(log("Ada")).before()).contains(written);
  }

  @Test
  void anyOtherStandsForItself() {
    finish("Ada", EARLIER);
    log("Ada").recorder(LEFT).record(LEFT);
    assertThat(resume(log("Ada")).before()).isEmpty();
  }

  @Test
  void standsForItselfWhereTheEarlierOneIsNotInTheLearnersLogbook() {
    finish("Ben", EARLIER);
    log("Ada").recorder(LEFT, Optional.of(EARLIER)).record(LEFT);
    assertThat(resume(log("Ada")).before()).isEmpty();
  }

  private Path export() throws IOException {
    Path file = folder.resolve("all.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      new JsonExport().write(logbook.get(), logbook.get().learners().all(), out);
    }
    return file;
  }

  @Test
  void isComparedOnAnotherMachineToo() throws IOException {
    finish("Ada", EARLIER);
    log("Ada").recorder(LEFT, Optional.of(EARLIER)).record(LEFT);
    try (LogbookFolder there = new LogbookFolder(folder.resolve("there"), clock)) {
      JsonImport.from(export(), there.get());
      assertThat(resume(new LearnerLog(there, "Ada", clock)).before()).contains(EARLIER);
    }
  }

  @Test
  void aFileThatNamesNoConversationIsRefused() throws IOException {
    finish("Ada", EARLIER);
    log("Ada").recorder(LEFT, Optional.of(EARLIER)).record(LEFT);
    String bad =
        Files.readString(export()).replaceFirst("\"playedAfter\":\"", "\"playedAfter\":\"x");
    Path file = Files.writeString(folder.resolve("bad.json"), bad);
    try (LogbookFolder there = new LogbookFolder(folder.resolve("there"), clock)) {
      assertThatThrownBy(() -> JsonImport.from(file, there.get()))
          .isInstanceOf(LogbookException.class)
          .hasMessageContaining("playedAfter");
    }
  }
}
