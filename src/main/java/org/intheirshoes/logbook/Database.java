package org.intheirshoes.logbook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.intheirshoes.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/// One connection to a logbook file, used by one thread at a time.
///
/// Several windows may have the same file open: a transaction takes the right to write when it
/// begins, and waits for the other a while. A commit is on the disk when it returns.
final class Database implements AutoCloseable {

  private static final Texts TEXTS = Texts.of(Database.class);

  /// How long one window waits for another, in milliseconds.
  private static final int PATIENCE = 5_000;

  /// Pages of the journal, 16 MB, after which a commit has to bring them into the file, which makes it a
  /// slow one. It is brought in before, where nobody waits: see [#bringIn].
  private static final int JOURNAL_PAGES = 4_000;

  private final Connection connection;
  private final String place;
  private volatile boolean damaged;

  Database(Connection connection, String place) {
    this.connection = connection;
    this.place = place;
  }

  /// Work with the connection.
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /// Reads a row.
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Opens a file, which is made if it does not exist.
  static Database open(Path file) {
    return open("jdbc:sqlite:" + file.toUri(), file.toString());
  }

  /// A database that is gone when it is closed.
  static Database inMemory() {
    return open("jdbc:sqlite::memory:", "memory");
  }

  private static Database open(String url, String place) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE);
    // What is deleted is overwritten.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    try {
      Connection connection = JDBC.createConnection(url, config.toProperties());
      Database database = new Database(connection, place);
      database.run("pragma wal_autocheckpoint = " + JOURNAL_PAGES);
      return database;
    } catch (SQLException e) {
      throw failure(e, place);
    }
  }

  /// Reads.
  synchronized <T> T read(Work<T> work) {
    try {
      return work.with(connection);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// Reads with several queries what stood there at one moment, whatever other windows write
  /// meanwhile.
  synchronized <T> T snapshot(Work<T> work) {
    try {
      execute("begin");
      try {
        return work.with(connection);
      } finally {
        execute("rollback");
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// Writes everything or nothing. On return it is on the disk.
  synchronized <T> T write(Work<T> work) {
    try {
      execute("begin immediate");
      try {
        T result = work.with(connection);
        execute("commit");
        return result;
      } catch (SQLException | RuntimeException e) {
        rollBack(e);
        throw e;
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// SQLite itself has rolled back already after some failures, for example of a full disk.
  private void rollBack(Exception cause) {
    try {
      execute("rollback");
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /// Runs statements without values, outside of a transaction.
  void run(String sql) {
    read(
        _ -> {
          execute(sql);
          return sql;
        });
  }

  /// Brings what stands in the journal into the file, as far as no other window needs it there. What is
  /// saved is on the disk without that.
  void bringIn() {
    run("pragma wal_checkpoint(passive)");
  }

  /// Changes rows.
  ///
  /// @return how many
  static int update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  /// Adds a row.
  ///
  /// @return its number
  static long insert(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    update(connection, sql, values);
    return first(connection, "select last_insert_rowid()").orElseThrow();
  }

  /// The rows that a query finds.
  static <T> List<T> list(
      Connection connection, RowReader<T> reader, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> list = new ArrayList<>();
      while (rows.next()) {
        list.add(reader.read(rows));
      }
      return list;
    }
  }

  /// The first number that a query finds.
  static OptionalLong first(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object[] values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /// Where the file lies: for messages.
  String place() {
    return place;
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private LogbookException failed(SQLException e) {
    LogbookException failure = failure(e, place);
    if (failure.reason() == LogbookException.Reason.DAMAGED) {
      damaged = true;
    }
    return failure;
  }

  /// Whether damage of the file was met since it was opened.
  boolean isDamaged() {
    return damaged;
  }

  /// The sentence that tells a failure.
  static LogbookException failure(SQLException e, String place) {
    LogbookException.Reason reason = reason(code(e).orElse(-1));
    String key =
        switch (reason) {
          case FULL -> "failed.full";
          case UNWRITABLE -> "failed.unwritable";
          case BUSY -> "failed.busy";
          case DAMAGED -> "failed.damaged";
          default -> "failed.other";
        };
    return new LogbookException(reason, TEXTS.get(key, place, String.valueOf(e.getMessage())), e);
  }

  /// SQLite's code of a failure, its extension cut off.
  private static OptionalInt code(SQLException e) {
    return OptionalInt.of(e.getErrorCode() & 0xff);
  }

  private static LogbookException.Reason reason(int code) {
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return LogbookException.Reason.FULL;
    }
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return LogbookException.Reason.BUSY;
    }
    if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return LogbookException.Reason.DAMAGED;
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || code == SQLiteErrorCode.SQLITE_IOERR.code
        || code == SQLiteErrorCode.SQLITE_PERM.code) {
      return LogbookException.Reason.UNWRITABLE;
    }
    return LogbookException.Reason.OTHER;
  }
}
