package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The classes or the rounds of a logbook: a table for each, of the same shape, and one for its lines.
/// A line that was written is on the disk, and no line is ever changed.
record StepRecords(Database database, ScriptStore scripts, Kind kind) {

  private static final Texts TEXTS = Texts.of(StepRecords.class);

  /// Which of the two.
  enum Kind {
    CLASS,
    ROUND;

    /// The table, and what the table of the lines calls it.
    String table() {
      return switch (this) {
        case CLASS -> "class";
        case ROUND -> "drill_round";
      };
    }

    private String missing() {
      return switch (this) {
        case CLASS -> TEXTS.get("class.missing");
        case ROUND -> TEXTS.get("round.missing");
      };
    }

    private String otherwise() {
      return switch (this) {
        case CLASS -> TEXTS.get("class.line");
        case ROUND -> TEXTS.get("round.line");
      };
    }
  }

  /// Adds what is not there yet.
  ///
  /// @return its number
  long insert(Connection open, Steps steps) throws SQLException {
    if (steps.script().isPresent()) {
      scripts.keep(open, steps.script().get());
    }
    @Nullable String hash = steps.script().map(ScriptCopy::hash).orElse(null);
    long id =
        Database.insert(
            open,
            "insert into " + kind.table() + " (uuid, script, plan, began) values (?,?,?,?)",
            steps.uuid(),
            hash,
            steps.plan(),
            steps.began().toEpochMilli());
    addFrom(open, id, 0, steps);
    return id;
  }

  /// Goes on with what is there.
  ///
  /// @param from how many lines are there
  void addFrom(Connection open, long id, int from, Steps steps) throws SQLException {
    for (int i = from; i < steps.lines().size(); i++) {
      add(open, id, i + 1, steps.lines().get(i));
    }
    finish(open, id, steps.finished());
  }

  private void add(Connection open, long id, int number, Steps.Line line) throws SQLException {
    String table = kind.table();
    Database.update(
        open,
        "insert into " + table + "_step (" + table + ", number, line, at) values (?,?,?,?)",
        id,
        number,
        line.text(),
        line.at().toEpochMilli());
  }

  private void finish(Connection open, long id, Optional<Instant> at) throws SQLException {
    @Nullable Long finished = at.map(Instant::toEpochMilli).orElse(null);
    Database.update(
        open, "update " + kind.table() + " set finished = ? where id = ?", finished, id);
  }

  /// Writes the next line. A line that is there already is not written again, so that a writer who
  /// does not know whether it was may try again.
  ///
  /// @param number of the line, from 1
  void append(String uuid, int number, Steps.Line line, StepState state) {
    database.write(
        open -> {
          long id = id(open, uuid);
          String steps = " from " + kind.table() + "_step where " + kind.table() + " = ?";
          long next = 1 + Database.first(open, "select count(*)" + steps, id).orElse(0);
          if (number == next) {
            add(open, id, number, line);
          } else if (!Database.list(
                  open,
                  row -> row.getString(1),
                  "select line" + steps + " and number = ?",
                  id,
                  number)
              .equals(List.of(line.text()))) {
            throw JsonImport.refused(kind.otherwise());
          }
          finish(open, id, state == StepState.FINISHED ? Optional.of(line.at()) : Optional.empty());
          return number;
        });
  }

  /// The number of what has this uuid.
  long id(Connection open, String uuid) throws SQLException {
    return Database.first(open, "select id from " + kind.table() + " where uuid = ?", uuid)
        .orElseThrow(() -> JsonImport.refused(kind.missing()));
  }

  private List<Steps.Line> lines(Connection open, long id) throws SQLException {
    String table = kind.table();
    return Database.list(
        open,
        row -> new Steps.Line(row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
        "select line, at from " + table + "_step where " + table + " = ? order by number",
        id);
  }

  private record Row(long id, Optional<String> hash, Steps bare) {}

  /// What has a damaged copy of its script is left out; the logbook's check tells of it.
  ///
  /// @param which from `where` or `order by` on
  List<Steps> read(Connection open, String which, @Nullable Object... values) throws SQLException {
    List<Steps> all = new ArrayList<>();
    for (Row row : rows(open, which, values)) {
      Optional<ScriptCopy> script = Optional.empty();
      if (row.hash.isPresent()) {
        script = scripts.find(open, row.hash.get());
      }
      if (script.isPresent() == row.hash.isPresent()) {
        Steps bare = row.bare;
        all.add(
            new Steps(
                bare.uuid(),
                script,
                bare.plan(),
                lines(open, row.id),
                bare.began(),
                bare.finished()));
      }
    }
    return all;
  }

  private List<Row> rows(Connection open, String which, @Nullable Object... values)
      throws SQLException {
    return Database.list(
        open,
        row -> {
          long finished = row.getLong(6);
          Optional<Instant> over =
              row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(finished));
          return new Row(
              row.getLong(1),
              Optional.ofNullable(row.getString(3)),
              new Steps(
                  row.getString(2),
                  Optional.empty(),
                  row.getString(4),
                  List.of(),
                  Instant.ofEpochMilli(row.getLong(5)),
                  over));
        },
        "select id, uuid, script, plan, began, finished from " + kind.table() + " " + which,
        values);
  }
}
