package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnersTest {

  @TempDir Path folder;

  private final TestClock clock = new TestClock();

  @SuppressWarnings("NullAway.Init")
  private LogbookFolder logbook;

  @BeforeEach
  void open() {
    logbook = new LogbookFolder(folder, clock);
  }

  @AfterEach
  void close() {
    logbook.close();
  }

  private Learners learners() {
    return logbook.get().learners();
  }

  private void play(String name, String title) {
    Conversation begun =
        Conversation.begin(
            SampleScript.lateParcel().with("The parcel that did not come", title).scenario());
    new Recorder(logbook, name, begun, clock).record(begun.choose("hear"));
  }

  @Test
  void areAddedAndListedByName() {
    learners().add("Zoë");
    learners().add(" ada ");
    assertThat(learners().all()).extracting(Learner::name).containsExactly("ada", "Zoë");
    assertThat(learners().named("ADA").name()).isEqualTo("ada");
  }

  @Test
  void keepTheirRecordUnderAnotherName() {
    play("Ada", "A title");
    Learner renamed = learners().rename(learners().named("Ada"), "Grace");
    assertThat(logbook.get().played(renamed)).extracting(Played::learner).containsExactly("Grace");
    assertThat(learners().find("Ada")).isEmpty();
  }

  @Test
  void needAPrintableNameOfTheirOwn() {
    Learner ada = learners().add("Ada");
    learners().add("Ben");
    for (String name : List.of("", "  ", "a\nb", "x".repeat(81))) {
      assertThatThrownBy(() -> learners().add(name)).hasMessageStartingWith("A name has 1 to 80");
    }
    assertThatThrownBy(() -> learners().add("ADA")).hasMessageContaining("“Ada” already");
    assertThatThrownBy(() -> learners().rename(ada, "ben")).hasMessageContaining("“Ben” already");
    assertThat(learners().rename(ada, "ADA").name()).isEqualTo("ADA");
  }

  @Test
  void areDeletedForGood() throws IOException {
    for (int i = 0; i < 20; i++) {
      play("Wilhelmina Quux", "Secret title " + i);
    }
    play("Ada", "Another title");
    assertThat(text()).contains("Wilhelmina Quux");
    assertThat(learners().delete(learners().named("Wilhelmina Quux"))).isEmpty();
    assertThat(text()).doesNotContain("Wilhelmina", "Secret title").contains("Ada");
    assertThat(logbook.get().played()).extracting(Played::learner).containsExactly("Ada");
  }

  /// Makes the program change the form of the logbook, which it does after a backup.
  private void reopenInAnotherForm() throws IOException {
    logbook.close();
    List<String> steps = new ArrayList<>(Schema.ofTheProgram().steps());
    steps.add("alter table learner add column colour text");
    logbook = new LogbookFolder(folder, clock, new Schema(steps));
    logbook.get();
    assertThat(backups()).hasSize(1);
  }

  private List<Path> backups() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().contains("-backup-")).toList();
    }
  }

  @Test
  void areDeletedFromBackupsUnderWhateverNameThoseKnowThem() throws IOException {
    for (int i = 0; i < 20; i++) {
      play("Wilhelmina Quux", "Secret title " + i);
    }
    play("Ada", "Another title");
    reopenInAnotherForm();
    assertThat(Files.readString(backups().getFirst(), StandardCharsets.ISO_8859_1))
        .contains("Wilhelmina Quux", "Secret title");
    Learner renamed = learners().rename(learners().named("Wilhelmina Quux"), "Grace");
    // Who has her old name now is somebody else; so is Ada, who stays.
    learners().add("Wilhelmina");
    assertThat(learners().delete(renamed)).isEmpty();
    learners().delete(learners().named("Wilhelmina"));
    logbook.close();
    assertThat(text()).doesNotContain("Wilhelmina", "Secret title", "Grace").contains("Ada");
    try (Database backup = Database.open(backups().getFirst())) {
      assertThat(
              backup.<List<String>>read(
                  open ->
                      Database.list(
                          open,
                          row -> row.getString(1),
                          "select name from learner join conversation on learner = learner.id")))
          .containsExactly("Ada");
    }
  }

  @Test
  void areNotDeletedFromABackupInPlaceOfAnotherOfTheirName() throws IOException {
    play("Ada", "A title");
    reopenInAnotherForm();
    learners().rename(learners().named("Ada"), "Grace");
    play("Ada", "Another title");
    assertThat(learners().delete(learners().named("Ada"))).isEmpty();
    assertThat(Files.readString(backups().getFirst(), StandardCharsets.ISO_8859_1)).contains("Ada");
  }

  @Test
  void areToldOfDamagedFilesThatWereSetAside() throws IOException {
    Path aside = folder.resolve("logbook-damaged-2026-01-01-000000.db");
    play("Ada", "A title");
    Files.writeString(aside, "Ada");
    assertThat(learners().delete(learners().named("Ada"))).containsExactly(aside);
    assertThat(aside).hasContent("Ada");
  }

  @Test
  void areToldOfABackupThatCannotBeOpened() throws IOException {
    Path backup = folder.resolve("logbook-backup-version-1-2026-01-01-000000.db");
    play("Ada", "A title");
    Files.writeString(backup, "This is no logbook, though its name says so. ".repeat(99));
    assertThat(learners().delete(learners().named("Ada"))).containsExactly(backup);
  }

  /// All bytes of the folder's files.
  private String text() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  @Nested
  class WithAPin {

    @Test
    void areOpenedByItAlone() {
      Learner ada = learners().add("Ada");
      assertThat(learners().opens(ada, "whatever")).isTrue();
      Learner locked = learners().lock(ada, "2468");
      assertThat(locked.lock()).isEqualTo(Learner.Lock.PIN);
      assertThat(learners().all()).containsExactly(locked);
      assertThat(learners().opens(locked, "2468")).isTrue();
      assertThat(learners().opens(locked, "2469")).isFalse();
      assertThat(learners().opens(locked, "x".repeat(10_000))).isFalse();
      assertThat(learners().unlock(locked)).isEqualTo(ada);
      assertThat(learners().opens(ada, "2469")).isTrue();
    }

    @Test
    void haveItsHashOnTheDiskAndNeverThePin() throws IOException {
      learners().lock(learners().add("Ada"), "24681357");
      logbook.close();
      assertThat(text()).contains("Ada").doesNotContain("24681357");
    }

    @Test
    void cannotHaveAShortOne() {
      Learner ada = learners().add("Ada");
      assertThatThrownBy(() -> learners().lock(ada, "123"))
          .hasMessage("A PIN has 4 to 64 characters.");
    }
  }
}
