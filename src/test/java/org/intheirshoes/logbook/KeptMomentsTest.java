package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptMomentsTest {

  private static final Scenario PARCEL = SampleScript.lateParcel().scenario();

  @TempDir Path folder;

  private final TestClock clock = new TestClock();

  @SuppressWarnings("NullAway.Init")
  private LogbookFolder logbook;

  @SuppressWarnings("NullAway.Init")
  private LearnerLog ada;

  @BeforeEach
  void open() {
    logbook = new LogbookFolder(folder.resolve("here"), clock);
    ada = new LearnerLog(logbook, "Ada", clock);
  }

  @AfterEach
  void close() {
    logbook.close();
  }

  private void play() {
    play(logbook);
  }

  private void play(LogbookFolder where) {
    Conversation begun = Conversation.begin(PARCEL);
    new Recorder(where, "Ada", begun, clock)
        .record(begun.choose("hear").choose("courier").choose("ring"), Analysis.of(PARCEL));
  }

  private List<GoodMoment> good() {
    List<GoodMoment> good = ada.progress().good();
    assertThat(good).hasSizeGreaterThan(1);
    return good;
  }

  @Test
  void comeLatestKeptFirstAndOnlyOnce() {
    play();
    List<GoodMoment> good = good();
    ada.keep(good.getFirst());
    ada.keep(good.getLast());
    ada.keep(good.getFirst());
    assertThat(ada.kept()).containsExactly(good.getLast(), good.getFirst());
  }

  @Test
  void canBeLetGo() {
    play();
    play();
    List<GoodMoment> good = good();
    good.forEach(ada::keep);
    ada.letGo(good.get(1));
    assertThat(ada.kept()).hasSize(good.size() - 1).doesNotContain(good.get(1));
    ada.letGo(good.get(1));
    assertThat(ada.kept()).hasSize(good.size() - 1);
  }

  @Test
  void belongToOneLearnerAndGoWithHer() {
    play();
    LearnerLog ben = new LearnerLog(logbook, "Ben", clock);
    ben.keep(good().getFirst());
    ada.keep(good().getFirst());
    assertThat(ben.kept()).isEmpty();
    logbook.get().learners().named("Ben");
    ben.keep(good().getFirst());
    assertThat(ben.kept()).as("a moment of somebody else").isEmpty();
    logbook.get().learners().delete(logbook.get().learners().named("Ada"));
    assertThat(
            logbook
                .get()
                .database()
                .<Long>read(open -> Database.first(open, "select count(*) from kept").orElse(-1)))
        .isZero();
  }

  private Path export() throws IOException {
    Path file = folder.resolve("all.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      new JsonExport().write(logbook.get(), logbook.get().learners().all(), out);
    }
    return file;
  }

  @Test
  void goToAnotherMachineOnce() throws IOException {
    play();
    Path before = Files.move(export(), folder.resolve("before.json"));
    ada.keep(good().getFirst());
    ada.keep(good().getLast());
    Path after = export();
    try (LogbookFolder there = new LogbookFolder(folder.resolve("there"), clock)) {
      JsonImport.from(before, there.get());
      LearnerLog adaThere = new LearnerLog(there, "Ada", clock);
      assertThat(adaThere.kept()).isEmpty();
      JsonImport.from(after, there.get());
      JsonImport.from(after, there.get());
      assertThat(adaThere.kept()).isEqualTo(ada.kept());
    }
  }

  @Test
  void comeFromAFileWithTheWordsOfTheScript() throws IOException {
    play();
    ada.keep(good().getFirst());
    Path file = export();
    assertThat(Files.readString(file)).contains("\"kept\":[{").doesNotContain("\"words\"");
    String odd = Files.readString(file).replace("BEST_AT_STAKES", "BEST_EVER");
    Files.writeString(file, odd.replace("RECOVERY", "BEST_EVER").replace("PROMISE_KEPT", "BEST"));
    assertThatThrownBy(() -> JsonImport.from(file, logbook.get())).hasMessageContaining("“kept”");
  }

  @Test
  void anOldFileWithoutThemIsImported() throws IOException {
    play();
    Path file = export();
    Files.writeString(file, Files.readString(file).replace("\"kept\":[]", "\"later\":0"));
    try (LogbookFolder there = new LogbookFolder(folder.resolve("there"), clock)) {
      assertThat(JsonImport.from(file, there.get()).added()).isEqualTo(1);
    }
  }

  @Test
  void canBeKeptInALogbookOfTheFirstVersion() throws IOException {
    Path old = folder.resolve("old");
    Schema first = new Schema(Schema.ofTheProgram().steps().subList(0, 1));
    try (LogbookFolder before = new LogbookFolder(old, clock, first)) {
      play(before);
    }
    try (LogbookFolder now = new LogbookFolder(old, clock)) {
      LearnerLog log = new LearnerLog(now, "Ada", clock);
      log.progress().good().forEach(log::keep);
      assertThat(log.kept()).isNotEmpty();
      assertThat(unrated(now)).as("to be rated once more").isEqualTo(1);
      log.rate();
      assertThat(unrated(now)).isZero();
      assertThat(Inspection.of(now.get()).problems()).isEmpty();
    }
    try (Stream<Path> files = Files.list(old)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.startsWith("logbook-backup-version-1-"));
    }
  }

  private static long unrated(LogbookFolder logbook) {
    return logbook
        .get()
        .database()
        .read(
            open ->
                Database.first(open, "select count(*) from conversation where rated is null")
                    .orElse(-1));
  }
}
