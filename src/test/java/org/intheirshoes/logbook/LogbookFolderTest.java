package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogbookFolderTest {

  private static final Scenario PARCEL = SampleScript.lateParcel().scenario();

  @TempDir Path folder;

  private final TestClock clock = new TestClock();

  private Path file() {
    return folder.resolve("logbook.db");
  }

  private void play(int conversations) {
    try (LogbookFolder logbook = new LogbookFolder(folder, clock)) {
      for (int i = 0; i < conversations; i++) {
        Conversation begun = Conversation.begin(PARCEL);
        new Recorder(logbook, "Ada", begun, clock).record(begun.choose("hear").choose("courier"));
      }
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aLogbookThatWasClosedIsOneFileAndTheNoteThatItIsSound() throws IOException {
    play(1);
    assertThat(files()).containsExactly("logbook.db", "logbook.db-sound");
  }

  @Nested
  class ADamagedFile {

    @Test
    void ofRandomBytesIsSetAsideUnchangedAndTold() throws IOException {
      byte[] noise = new byte[20_000];
      new Random(1).nextBytes(noise);
      Files.write(file(), noise);
      try (LogbookFolder logbook = new LogbookFolder(folder, clock)) {
        assertThat(logbook.get().played()).isEmpty();
        assertThat(logbook.notice().orElseThrow())
            .contains("damaged", "set aside as", "no conversation could be read");
      }
      assertThat(files()).hasSize(3).contains("logbook.db", "logbook.db-sound");
      assertThat(folder.resolve(files().getFirst())).hasBinaryContent(noise);
    }

    @Test
    void thatWasCutOffGivesBackWhatCanBeRead() throws IOException {
      // So many that half of the file is more than the empty tables and the script.
      play(900);
      try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
        channel.truncate(channel.size() / 2);
      }
      try (LogbookFolder logbook = new LogbookFolder(folder, clock)) {
        int left = logbook.get().played().size();
        assertThat(left).isBetween(20, 899);
        assertThat(logbook.notice().orElseThrow()).contains(left + " conversations could be read");
        assertThat(Inspection.of(logbook.get()).problems()).isEmpty();
      }
    }

    @Test
    void withAHoleGivesBackWhatStandsAroundIt() throws IOException {
      play(300);
      try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
        byte[] noise = new byte[8192];
        new Random(2).nextBytes(noise);
        // Behind the description of the tables, among the choices.
        channel.write(ByteBuffer.wrap(noise), channel.size() / 8192 * 3 / 4 * 8192);
      }
      try (LogbookFolder logbook = new LogbookFolder(folder, clock)) {
        assertThat(logbook.get().played().size()).isBetween(20, 300);
        assertThat(logbook.notice()).isPresent();
        assertThat(Inspection.of(logbook.get()).problems()).isEmpty();
        play(1);
      }
    }
  }

  @Nested
  class DamageOfAFileThatWasClosedProperly {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));

    /// Nothing but what stands in its last quarter tells that the file is another one.
    private void damage() throws IOException {
      try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
        byte[] noise = new byte[(int) channel.size() / 4];
        new Random(2).nextBytes(noise);
        channel.write(ByteBuffer.wrap(noise), channel.size() - noise.length);
      }
      Files.setLastModifiedTime(file(), LONG_AGO);
    }

    private void playAndClose() throws IOException {
      play(300);
      Files.setLastModifiedTime(file(), LONG_AGO);
      open(clock);
    }

    private Optional<String> open(Clock now) {
      try (LogbookFolder logbook = new LogbookFolder(folder, now)) {
        logbook.get();
        return logbook.notice();
      }
    }

    @Test
    void isMetInUseAndMendedAtTheNextOpening() throws IOException {
      playAndClose();
      damage();
      try (LogbookFolder logbook = new LogbookFolder(folder, clock)) {
        Logbook open = logbook.get();
        assertThat(logbook.notice()).isEmpty();
        assertThatThrownBy(open::played).hasMessageContaining("is damaged");
      }
      assertThat(open(clock)).isPresent();
      assertThat(open(clock)).isEmpty();
    }

    @Test
    void isFoundWithinAWeek() throws IOException {
      playAndClose();
      damage();
      assertThat(open(clock)).isEmpty();
      assertThat(open(Clock.offset(clock, Duration.ofDays(6)))).isEmpty();
      assertThat(open(Clock.offset(clock, Duration.ofDays(8)))).isPresent();
    }

    @Test
    void isFoundAtOnceWhereAJournalLiesBesideIt() throws IOException {
      playAndClose();
      damage();
      Files.writeString(Path.of(file() + "-wal"), "");
      assertThat(open(clock)).isPresent();
    }

    @Test
    void isFoundAtOnceAfterAProcessThatDidNotCloseIt() throws IOException {
      playAndClose();
      assertThat(new Seal(file()).take(clock.instant())).isPresent();
      damage();
      assertThat(open(clock)).isPresent();
    }

    @Test
    void isNotForgottenByAWindowThatHasNotMetIt() throws IOException {
      playAndClose();
      Seal seal = new Seal(file());
      seal.take(clock.instant());
      seal.refuse();
      seal.put(clock.instant());
      damage();
      assertThat(open(clock)).isPresent();
    }
  }

  @Test
  void aNewerFileIsRefusedAndUntouched() throws IOException {
    play(1);
    try (Database database = Database.open(file())) {
      database.run("pragma user_version = 8");
    }
    byte[] before = Files.readAllBytes(file());
    try (LogbookFolder logbook = new LogbookFolder(folder, clock)) {
      assertThatThrownBy(logbook::get)
          .isInstanceOf(LogbookException.class)
          .hasMessageContaining("was written by a newer version of this program (form 8;");
    }
    assertThat(file()).hasBinaryContent(before);
    assertThat(files()).containsExactly("logbook.db", "logbook.db-sound");
  }

  @Nested
  class ANewShape {

    private Schema with(String step) {
      List<String> now = Schema.ofTheProgram().steps();
      return new Schema(Stream.concat(now.stream(), Stream.of(step)).toList());
    }

    @Test
    void isReachedAfterABackup() throws IOException {
      play(2);
      Schema next = with("alter table learner add column colour text");
      try (LogbookFolder logbook = new LogbookFolder(folder, clock, next)) {
        assertThat(logbook.get().played()).hasSize(2);
        assertThat(Schema.version(logbook.get().database())).isEqualTo(next.version());
      }
      assertThat(files()).hasSize(3);
      Path backup = folder.resolve(files().getFirst());
      assertThat(backup.getFileName().toString())
          .startsWith("logbook-backup-version-" + Schema.ofTheProgram().version() + "-2026-11-22");
      Files.move(backup, file(), StandardCopyOption.REPLACE_EXISTING);
      try (LogbookFolder logbook = new LogbookFolder(folder, clock)) {
        assertThat(logbook.get().played()).hasSize(2);
      }
    }

    @Test
    void thatFailsHalfwayLeavesTheOldOne() {
      play(2);
      Schema broken = with("create table more (id integer); insert into nowhere values (1)");
      try (LogbookFolder logbook = new LogbookFolder(folder, clock, broken)) {
        assertThatThrownBy(logbook::get).isInstanceOf(LogbookException.class);
      }
      try (LogbookFolder logbook = new LogbookFolder(folder, clock)) {
        assertThat(logbook.get().played()).hasSize(2);
        assertThatThrownBy(() -> logbook.get().database().run("delete from more"))
            .isInstanceOf(LogbookException.class);
      }
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenIsToldInASentence() throws IOException {
    Path place = Files.writeString(folder.resolve("place"), "not a folder");
    try (LogbookFolder logbook = new LogbookFolder(place, clock)) {
      assertThatThrownBy(logbook::get)
          .isInstanceOf(LogbookException.class)
          .hasMessageContaining("cannot be written: check that the folder is there");
    }
  }
}
