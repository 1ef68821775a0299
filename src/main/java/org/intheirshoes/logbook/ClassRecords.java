package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.intheirshoes.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// The classes of a logbook, line by line. A line that was written is on the disk, and no line is ever
/// changed. Every method may throw a [LogbookException].
public final class ClassRecords {

  private final Database database;
  private final ScriptStore scripts;

  ClassRecords(Database database, ScriptStore scripts) {
    this.database = database;
    this.scripts = scripts;
  }

  /// Whether a class goes on after a line.
  public enum State {
    RUNNING,
    FINISHED
  }

  /// Begins a class, and keeps a copy of its script.
  ///
  /// @param plan one line
  /// @return its uuid
  public String begin(Scenario scenario, String plan, Instant at) {
    String uuid = UUID.randomUUID().toString();
    ScriptCopy copy = scripts.of(scenario);
    return database.write(
        open -> {
          scripts.keep(open, copy);
          Database.update(
              open,
              "insert into class (uuid, script, plan, began) values (?,?,?,?)",
              uuid,
              copy.hash(),
              plan,
              at.toEpochMilli());
          return uuid;
        });
  }

  /// Writes the next line of a class. A line that is there already is not written again, so that a
  /// writer who does not know whether it was may try again.
  ///
  /// @param number of the line, from 1
  /// @throws LogbookException also if there is no such class, a line before is missing, or another
  ///     line has this number
  public void append(String uuid, int number, String line, Instant at, State state) {
    database.write(
        open -> {
          long id =
              Database.first(open, "select id from class where uuid = ?", uuid)
                  .orElseThrow(() -> refused(Texts.get("class.missing")));
          long next =
              1
                  + Database.first(open, "select count(*) from class_step where class = ?", id)
                      .orElse(0);
          if (number == next) {
            add(open, id, number, line, at);
          } else if (!lines(open, id, number).equals(List.of(line))) {
            throw refused(Texts.get("class.line"));
          }
          @Nullable Long finished = state == State.FINISHED ? at.toEpochMilli() : null;
          Database.update(open, "update class set finished = ? where id = ?", finished, id);
          return number;
        });
  }

  private static LogbookException refused(String sentence) {
    return new LogbookException(LogbookException.Reason.REFUSED, sentence);
  }

  private static void add(Connection open, long id, int number, String line, Instant at)
      throws SQLException {
    Database.update(
        open,
        "insert into class_step (class, number, line, at) values (?,?,?,?)",
        id,
        number,
        line,
        at.toEpochMilli());
  }

  private static List<String> lines(Connection open, long id, int number) throws SQLException {
    return Database.list(
        open,
        row -> row.getString(1),
        "select line from class_step where class = ? and number = ?",
        id,
        number);
  }

  /// The classes that are not finished, the one begun last first.
  public List<KeptClass> unfinished() {
    return read("where finished is null order by began desc, id desc");
  }

  /// The finished classes, by the time they began.
  public List<KeptClass> finished() {
    return read("where finished is not null order by began, id");
  }

  /// All classes, by the time they began.
  public List<KeptClass> all() {
    return read("order by began, id");
  }

  /// When each line of a class was written down.
  List<Instant> times(String uuid) {
    return database.snapshot(
        open ->
            Database.list(
                open,
                row -> Instant.ofEpochMilli(row.getLong(1)),
                "select s.at from class_step s join class c on s.class = c.id where c.uuid = ?"
                    + " order by s.number",
                uuid));
  }

  /// Removes a class and all its lines.
  public void remove(String uuid) {
    database.write(
        open -> {
          Database.update(open, "delete from class where uuid = ?", uuid);
          ScriptStore.removeUnused(open);
          return uuid;
        });
  }

  private record Row(
      long id, String uuid, String hash, String plan, Instant began, Optional<Instant> finished) {}

  /// A class whose copy of the script is damaged is left out; the logbook's check tells of it.
  private List<KeptClass> read(String which) {
    return database.snapshot(
        open -> {
          List<KeptClass> classes = new ArrayList<>();
          for (Row row : rows(open, which)) {
            List<String> steps =
                Database.list(
                    open,
                    each -> each.getString(1),
                    "select line from class_step where class = ? order by number",
                    row.id);
            scripts
                .find(open, row.hash)
                .map(
                    copy ->
                        new KeptClass(
                            row.uuid, copy.scenario(), row.plan, steps, row.began, row.finished))
                .ifPresent(classes::add);
          }
          return classes;
        });
  }

  private static List<Row> rows(Connection open, String which) throws SQLException {
    return Database.list(
        open,
        row -> {
          long finished = row.getLong(6);
          return new Row(
              row.getLong(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              Instant.ofEpochMilli(row.getLong(5)),
              row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(finished)));
        },
        "select id, uuid, script, plan, began, finished from class " + which);
  }
}
