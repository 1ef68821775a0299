package org.intheirshoes.logbook;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.intheirshoes.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sets a damaged file aside, and reads from it what can be read.
///
/// @param aside where the damaged file lies now; nothing changes it
record Rescue(Path aside) {

  private static final Texts TEXTS = Texts.of(Rescue.class);

  private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);

  // See https://www.sqlite.org/fileformat.html
  private static final int HEADER_BYTES = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int PAGE_COUNT_AT = 28;

  /// A header that promises more than so many times the bytes there are is noise.
  private static final int MOST_GROWTH = 1000;

  /// In this order, so that what a row refers to is there before it.
  private static final List<String> TABLES =
      List.of(
          "learner",
          "script",
          "conversation",
          "choice",
          "kept",
          "reflection",
          "cue_find",
          "class",
          "class_step",
          "drill_round",
          "drill_round_step",
          "drill_round_learner");

  /// Gives a damaged file, with what SQLite keeps beside it, a dated name.
  static Rescue setAside(Path file, String stamp) {
    Path folder = file.toAbsolutePath().getParent();
    Path aside = file.resolveSibling("logbook-damaged-" + stamp + ".db");
    for (int again = 2; Files.exists(aside); again++) {
      aside = file.resolveSibling("logbook-damaged-" + stamp + "-" + again + ".db");
    }
    try {
      Files.move(file, aside);
      for (String beside : List.of("-wal", "-shm")) {
        Path from = Path.of(file + beside);
        if (Files.exists(from)) {
          Files.move(from, Path.of(aside + beside));
        }
      }
    } catch (IOException e) {
      throw new LogbookException(
          LogbookException.Reason.UNWRITABLE,
          TEXTS.get("failed.unwritable", String.valueOf(folder), String.valueOf(e.getMessage())),
          e);
    }
    return new Rescue(aside);
  }

  /// Copies what can be read into a new logbook.
  ///
  /// @return a sentence for the user
  String into(Database fresh) {
    Path copy = aside.resolveSibling(aside.getFileName() + ".reading");
    try {
      Files.copy(aside, copy, StandardCopyOption.REPLACE_EXISTING);
      Path wal = Path.of(aside + "-wal");
      if (Files.exists(wal)) {
        Files.copy(wal, Path.of(copy + "-wal"), StandardCopyOption.REPLACE_EXISTING);
      }
      fillUp(copy);
      try (Database damaged = Database.open(copy)) {
        rescue(damaged, fresh);
      }
    } catch (IOException | LogbookException e) {
      LOG.debug("Nothing could be read from the damaged logbook", e);
    } finally {
      List.of("", "-wal", "-shm").forEach(beside -> delete(Path.of(copy + beside)));
    }
    long conversations =
        fresh.read(open -> Database.first(open, "select count(*) from conversation").orElse(0));
    return TEXTS.get("damaged.aside", aside.toString(), conversations);
  }

  /// SQLite reads nothing at all of a file that was cut off: it gets its length back, with zeros.
  private static void fillUp(Path copy) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
      if (file.length() < HEADER_BYTES) {
        return;
      }
      file.seek(PAGE_SIZE_AT);
      int pageSize = file.readUnsignedShort();
      file.seek(PAGE_COUNT_AT);
      long whole = Integer.toUnsignedLong(file.readInt()) * (pageSize == 1 ? 1 << 16 : pageSize);
      if (whole > file.length() && whole <= file.length() * MOST_GROWTH) {
        file.setLength(whole);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.debug("A working copy was left behind", e);
    }
  }

  private static void rescue(Database damaged, Database fresh) {
    fresh.run("pragma foreign_keys = off");
    fresh.write(
        open -> {
          for (String table : TABLES) {
            damaged.read(
                from -> {
                  copy(from, open, table);
                  return table;
                });
          }
          Inspection.dropUnsound(open);
          return TABLES;
        });
    fresh.run("pragma foreign_keys = on");
  }

  /// Copies the rows of a table from its beginning and from its end, each up to the first page that
  /// cannot be read.
  private static void copy(Connection from, Connection to, String table) throws SQLException {
    List<String> columns =
        Database.list(to, row -> row.getString(1), "select name from pragma_table_info(?)", table);
    String names = String.join(", ", columns);
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    try (PreparedStatement insert =
        to.prepareStatement(
            "insert or ignore into " + table + " (" + names + ") values (" + marks + ")")) {
      for (String order : List.of("asc", "desc")) {
        if (copied(
            from,
            insert,
            columns.size(),
            "select " + names + " from " + table + " not indexed order by rowid " + order)) {
          return;
        }
      }
    }
  }

  /// Whether all rows could be read.
  private static boolean copied(
      Connection from, PreparedStatement insert, int columns, String query) {
    try (PreparedStatement select = from.prepareStatement(query);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        add(rows, insert, columns);
      }
      return true;
    } catch (SQLException e) {
      LOG.debug("The rest of a table cannot be read", e);
      return false;
    }
  }

  private static void add(ResultSet rows, PreparedStatement insert, int columns)
      throws SQLException {
    for (int i = 1; i <= columns; i++) {
      insert.setObject(i, rows.getObject(i));
    }
    try {
      insert.executeUpdate();
    } catch (SQLException e) {
      LOG.debug("A row does not fit the rules of its table", e);
    }
  }
}
