package org.intheirshoes.logbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A note beside the logbook's file that it was sound when it was closed, so that the next opening need
/// not read all of it. Whatever is odd about the note or the file, the file is checked.
///
/// @param file of the logbook
record Seal(Path file) {

  private static final Logger LOG = LoggerFactory.getLogger(Seal.class);

  /// A disk may damage a file that nobody touches.
  private static final Duration LASTS = Duration.ofDays(7);

  private static final int PARTS = 3;

  /// Where the note lies.
  private Path note() {
    return Path.of(file + "-sound");
  }

  /// Takes the note away.
  ///
  /// @return when the file was last checked in full; empty if it must be checked now: it was not closed
  ///     properly, another program has it open or has changed it, or the last check is long ago
  Optional<Instant> take(Instant now) {
    try {
      Optional<Instant> checked =
          read().filter(at -> !at.isAfter(now) && now.isBefore(at.plus(LASTS)));
      Files.deleteIfExists(note());
      return checked;
    } catch (IOException | DateTimeException e) {
      LOG.debug("The logbook has to be checked", e);
      return Optional.empty();
    }
  }

  private Optional<Instant> read() throws IOException {
    if (isInUse() || !Files.exists(note())) {
      return Optional.empty();
    }
    FileTime changed = Files.getLastModifiedTime(file);
    List<String> parts = List.of(Files.readString(note()).strip().split(" ", -1));
    boolean same =
        parts.size() == PARTS
            && parts.get(0).equals(String.valueOf(Files.size(file)))
            && parts.get(1).equals(changed.toString())
            // Within one tick of the disk's clock a change could not be told.
            && Files.getLastModifiedTime(note()).compareTo(changed) > 0;
    return same ? Optional.of(Instant.parse(parts.get(2))) : Optional.empty();
  }

  /// SQLite leaves its journal behind if it was not closed.
  private boolean isInUse() {
    return Files.exists(Path.of(file + "-wal"));
  }

  /// Notes that the file, now closed, is sound.
  ///
  /// @param checked when it was last checked in full
  void put(Instant checked) {
    try {
      // What another window found is not forgotten.
      if (!isInUse() && !Files.exists(note())) {
        String changed = Files.getLastModifiedTime(file).toString();
        Files.writeString(note(), Files.size(file) + " " + changed + " " + checked + "\n");
      }
    } catch (IOException e) {
      LOG.debug("The next opening will check the logbook", e);
    }
  }

  /// Notes that the file is damaged: it is checked at the next opening, whoever closes it last.
  void refuse() {
    try {
      Files.writeString(note(), "damaged\n");
    } catch (IOException e) {
      LOG.debug("The damage could not be noted", e);
    }
  }
}
