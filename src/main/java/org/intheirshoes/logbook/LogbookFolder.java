package org.intheirshoes.logbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.intheirshoes.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The folder in which the logbook lies, as `logbook.db`. The file is opened when it is first asked
/// for, which takes some tenths of a second, and longer if it has to be checked: ask in the background.
///
/// If it cannot be opened now, it may be asked for again later. A damaged file is set aside and what
/// can be read of it goes into a new one.
public final class LogbookFolder implements Supplier<Logbook>, AutoCloseable {

  private static final Texts TEXTS = Texts.of(LogbookFolder.class);

  /// Name of the logbook's file.
  public static final String FILE = "logbook.db";

  private final Path folder;
  private final Clock clock;
  private final Schema schema;
  private @Nullable Logbook opened;
  private Optional<String> notice = Optional.empty();
  private Instant checked = Instant.EPOCH;

  /// A folder; it is made when the logbook is opened.
  public LogbookFolder(Path folder, Clock clock) {
    this(folder, clock, Schema.ofTheProgram());
  }

  LogbookFolder(Path folder, Clock clock, Schema schema) {
    this.folder = folder;
    this.clock = clock;
    this.schema = schema;
  }

  /// Loads what every logbook needs, so that the first to be opened is there sooner.
  public static void ready() {
    Database.inMemory().close();
  }

  /// Whether there is a logbook's file.
  public boolean exists() {
    return Files.exists(file());
  }

  /// The logbook's file, which may not exist.
  public Path file() {
    return folder.resolve(FILE);
  }

  /// The logbook, opened.
  ///
  /// @throws LogbookException if it cannot be opened now, or was written by a newer version of the
  ///     program
  @Override
  public synchronized Logbook get() {
    Logbook known = opened;
    if (known != null) {
      return known;
    }
    Logbook logbook = new Logbook(database(), Optional.of(folder), clock);
    opened = logbook;
    return logbook;
  }

  /// What the user must be told about the opening: that a damaged file was set aside.
  public synchronized Optional<String> notice() {
    return notice;
  }

  private Seal seal() {
    return new Seal(file());
  }

  private Database database() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new LogbookException(
          LogbookException.Reason.UNWRITABLE,
          TEXTS.get("failed.unwritable", folder.toString(), String.valueOf(e.getMessage())),
          e);
    }
    FileVersion.refuseNewer(file(), schema.version());
    try {
      return sound();
    } catch (LogbookException e) {
      if (e.reason() != LogbookException.Reason.DAMAGED) {
        throw e;
      }
    }
    Rescue rescue = Rescue.setAside(file(), Stamp.of(clock));
    Database fresh = sound();
    notice = Optional.of(rescue.into(fresh));
    return fresh;
  }

  /// The file, opened, checked if it has to be, and brought to the newest version.
  private Database sound() {
    Optional<Instant> before = seal().take(clock.instant());
    Database database = Database.open(file());
    try {
      if (before.isEmpty()) {
        quickCheck(database);
      }
      checked = before.orElseGet(clock::instant);
      int version = Schema.version(database);
      if (version > schema.version()) {
        throw FileVersion.newer(file(), version, schema.version());
      }
      schema.bringUp(database, folder, clock);
      return database;
    } catch (LogbookException e) {
      close(database, e);
      throw e;
    }
  }

  private static void close(Database database, LogbookException cause) {
    try {
      database.close();
    } catch (LogbookException e) {
      cause.addSuppressed(e);
    }
  }

  private static void quickCheck(Database database) {
    List<String> found =
        database.read(
            open -> Database.list(open, row -> row.getString(1), "pragma quick_check(1)"));
    if (!found.equals(List.of("ok"))) {
      throw new LogbookException(
          LogbookException.Reason.DAMAGED,
          TEXTS.get("failed.damaged", database.place(), String.join(" ", found)));
    }
  }

  /// Closes the logbook, if it was opened.
  @Override
  public synchronized void close() {
    Logbook known = opened;
    opened = null;
    if (known != null) {
      boolean damaged = known.database().isDamaged();
      known.close();
      if (damaged) {
        seal().refuse();
      } else {
        seal().put(checked);
      }
    }
  }
}
