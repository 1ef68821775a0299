package org.intheirshoes.logbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shape of a logbook file: numbered steps, each of which leads from one version to the next.
/// A step, once released, is never changed; a new shape is a new step.
///
/// @param steps SQL; the first one makes an empty file a logbook of version 1
record Schema(List<String> steps) {

  Schema {
    steps = List.copyOf(steps);
  }

  /// The shape that this program knows.
  static Schema ofTheProgram() {
    return new Schema(
        List.of(
            resource("schema-1.sql"),
            resource("schema-2.sql"),
            resource("schema-3.sql"),
            resource("schema-4.sql"),
            resource("schema-5.sql"),
            resource("schema-6.sql"),
            resource("schema-7.sql")));
  }

  private static String resource(String name) {
    try (@Nullable InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program has lost its " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The newest version.
  int version() {
    return steps.size();
  }

  /// Brings a database to the newest version, step by step; before the first step of a file that is in
  /// use a copy is made beside it.
  ///
  /// @param folder for the copies
  void bringUp(Database database, Path folder, Clock clock) {
    int version = version(database);
    if (version > 0 && version < version()) {
      copy(database, folder, Stamp.of(clock), version);
    }
    create(database);
  }

  /// Takes the steps that are missing; all of them make an empty database a logbook.
  void create(Database database) {
    for (int version = version(database); version < version(); version++) {
      step(database, version);
    }
  }

  /// The version of a database; 0 for an empty one.
  static int version(Database database) {
    return database.read(Schema::version);
  }

  private static int version(Connection connection) throws SQLException {
    return (int) Database.first(connection, "pragma user_version").orElse(0);
  }

  private static void copy(Database database, Path folder, String stamp, int version) {
    Path copy = folder.resolve("logbook-backup-version-" + version + "-" + stamp + ".db");
    if (!Files.exists(copy)) {
      database.read(open -> Database.update(open, "vacuum into ?", copy.toString()));
    }
  }

  /// One step, unless another window has just taken it.
  private void step(Database database, int from) {
    database.write(
        open -> {
          if (version(open) == from) {
            try (Statement statement = open.createStatement()) {
              statement.executeUpdate(steps.get(from));
              statement.executeUpdate("pragma user_version = " + (from + 1));
            }
          }
          return from;
        });
  }
}
