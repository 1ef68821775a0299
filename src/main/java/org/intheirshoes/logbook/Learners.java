package org.intheirshoes.logbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intheirshoes.texts.Texts;

/// The learners of a logbook.
public final class Learners {

  private static final Texts TEXTS = Texts.of(Learners.class);

  /// Characters of a name.
  public static final int LONGEST_NAME = 80;

  private static final String COLUMNS = "select id, name, pin is not null from learner";

  private final Database database;
  private final Optional<Path> folder;
  private final Clock clock;

  Learners(Database database, Optional<Path> folder, Clock clock) {
    this.database = database;
    this.folder = folder;
    this.clock = clock;
  }

  /// All, by name.
  public List<Learner> all() {
    return database.read(
        open -> Database.list(open, Learners::learner, COLUMNS + " order by name collate nocase"));
  }

  /// The learner of this name; capital letters do not matter.
  public Optional<Learner> find(String name) {
    return database.read(open -> find(open, name));
  }

  /// Which learner has this name now.
  Optional<Keyed> keyed(String name) {
    return database.read(open -> Keyed.named(open, name));
  }

  /// Adds a learner.
  ///
  /// @param name 1 to 80 characters, and no other learner's
  /// @throws LogbookException if the name is not allowed or the logbook cannot be written
  public Learner add(String name) {
    String allowed = allowed(name);
    return database.write(
        open -> {
          refuseTaken(open, allowed, -1);
          return added(open, allowed);
        });
  }

  /// The learner of this name, added if there is none.
  ///
  /// @throws LogbookException as [#add]
  public Learner named(String name) {
    return database.write(open -> named(open, name));
  }

  Learner named(Connection open, String name) throws SQLException {
    String allowed = allowed(name);
    Optional<Learner> known = find(open, allowed);
    return known.isPresent() ? known.get() : added(open, allowed);
  }

  private Learner added(Connection open, String name) throws SQLException {
    long id =
        Database.insert(
            open, "insert into learner (name, added) values (?, ?)", name, clock.millis());
    return new Learner(id, name, Learner.Lock.OPEN);
  }

  /// Gives a learner another name.
  ///
  /// @throws LogbookException as [#add]
  public Learner rename(Learner learner, String name) {
    String allowed = allowed(name);
    return database.write(
        open -> {
          refuseTaken(open, allowed, learner.id());
          Database.update(open, "update learner set name = ? where id = ?", allowed, learner.id());
          return new Learner(learner.id(), allowed, learner.lock());
        });
  }

  /// Deletes a learner with all that was recorded, for good: nothing of it stays in the logbook's
  /// file, nor in the backups that the program made beside it. Other windows with the same logbook
  /// should be closed.
  ///
  /// @return files beside the logbook that may still hold it: damaged ones that were set aside, and
  ///     backups that cannot be opened
  public List<Path> delete(Learner learner) {
    Purge purge =
        database.write(
            open -> {
              Purge what = Purge.of(open, learner);
              RoundRecords.removeOnlyOf(open, learner.id());
              Database.update(open, "delete from learner where id = ?", learner.id());
              ScriptStore.removeUnused(open);
              return what;
            });
    database.run("vacuum");
    database.run("pragma wal_checkpoint(truncate)");
    return folder.map(Learners::copies).orElse(List.of()).stream()
        .filter(copy -> isDamaged(copy) || !purge.empties(copy))
        .toList();
  }

  private static boolean isDamaged(Path copy) {
    return copy.getFileName().toString().startsWith("logbook-damaged-");
  }

  private static List<Path> copies(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("logbook-(backup|damaged)-.*"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts a learner's record behind a PIN. It hides the record from a colleague on the same machine;
  /// it does not encrypt it.
  ///
  /// @param pin 4 to 64 characters
  public Learner lock(Learner learner, String pin) {
    Pin kept = Pin.of(pin);
    return database.write(
        open -> {
          Database.update(
              open,
              "update learner set pin = ?, salt = ?, rounds = ? where id = ?",
              kept.hash(),
              kept.salt(),
              kept.rounds(),
              learner.id());
          return new Learner(learner.id(), learner.name(), Learner.Lock.PIN);
        });
  }

  /// Takes the PIN away.
  public Learner unlock(Learner learner) {
    return database.write(
        open -> {
          Database.update(
              open,
              "update learner set pin = null, salt = null, rounds = null where id = ?",
              learner.id());
          return new Learner(learner.id(), learner.name(), Learner.Lock.OPEN);
        });
  }

  /// Whether a PIN opens a learner's record; any does where there is none. Slow on purpose: call it in
  /// the background.
  public boolean opens(Learner learner, String pin) {
    List<Pin> kept =
        database.read(
            open ->
                Database.list(
                    open,
                    row -> new Pin(row.getBytes(1), row.getBytes(2), row.getInt(3)),
                    "select pin, salt, rounds from learner where id = ? and pin is not null",
                    learner.id()));
    return kept.isEmpty() || kept.getFirst().matches(pin);
  }

  /// Whose conversations are meant; empty if she is not there, or no more.
  Optional<Learner> find(Connection open, Owner owner) throws SQLException {
    if (owner.known().isEmpty()) {
      return find(open, owner.name());
    }
    Keyed known = owner.known().get();
    return Database.list(
            open,
            Learners::learner,
            COLUMNS + " where id = ? and added = ?",
            known.id(),
            known.added())
        .stream()
        .findFirst();
  }

  private static Optional<Learner> find(Connection open, String name) throws SQLException {
    return Database.list(
            open, Learners::learner, COLUMNS + " where name = ? collate nocase", name.strip())
        .stream()
        .findFirst();
  }

  private static Learner learner(ResultSet row) throws SQLException {
    return new Learner(
        row.getLong(1),
        row.getString(2),
        row.getInt(3) == 1 ? Learner.Lock.PIN : Learner.Lock.OPEN);
  }

  private static void refuseTaken(Connection open, String name, long except) throws SQLException {
    Optional<Learner> other = find(open, name).filter(found -> found.id() != except);
    if (other.isPresent()) {
      throw new LogbookException(
          LogbookException.Reason.REFUSED, TEXTS.get("learner.taken", other.get().name()));
    }
  }

  private static String allowed(String name) {
    String stripped = name.strip();
    boolean odd = stripped.codePoints().anyMatch(Character::isISOControl);
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME || odd) {
      throw new LogbookException(
          LogbookException.Reason.REFUSED, TEXTS.get("learner.name", LONGEST_NAME));
    }
    return stripped;
  }
}
