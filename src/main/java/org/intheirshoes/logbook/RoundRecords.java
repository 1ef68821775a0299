package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.intheirshoes.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// The rounds of pairs, line by line, each for the learners who agreed. A line that was written is on
/// the disk, and no line is ever changed. Every method may throw a [LogbookException].
public final class RoundRecords {

  private final Database database;
  private final ScriptStore scripts;

  RoundRecords(Database database, ScriptStore scripts) {
    this.database = database;
    this.scripts = scripts;
  }

  /// Whether a round goes on after a line.
  public enum State {
    RUNNING,
    FINISHED
  }

  /// Begins a round, and keeps a copy of its script if it has one.
  ///
  /// @param plan one line
  /// @param agreed names of learners of this logbook, by player
  /// @return its uuid
  /// @throws LogbookException also if none of them is in the logbook
  public String begin(
      Optional<Scenario> scenario, String plan, Map<Integer, String> agreed, Instant at) {
    String uuid = UUID.randomUUID().toString();
    Optional<ScriptCopy> copy = scenario.map(scripts::of);
    return database.write(
        open -> {
          if (copy.isPresent()) {
            scripts.keep(open, copy.get());
          }
          @Nullable String hash = copy.map(ScriptCopy::hash).orElse(null);
          long id =
              Database.insert(
                  open,
                  "insert into drill_round (uuid, script, plan, began) values (?,?,?,?)",
                  uuid,
                  hash,
                  plan,
                  at.toEpochMilli());
          int known = 0;
          for (Map.Entry<Integer, String> each : agreed.entrySet()) {
            known +=
                Database.update(
                    open,
                    "insert into drill_round_learner (drill_round, learner, player)"
                        + " select ?, id, ? from learner where name = ?",
                    id,
                    each.getKey(),
                    each.getValue());
          }
          if (known == 0) {
            throw refused(Texts.get("round.learner"));
          }
          return uuid;
        });
  }

  /// Writes the next line of a round. A line that is there already is not written again, so that a
  /// writer who does not know whether it was may try again.
  ///
  /// @param number of the line, from 1
  /// @throws LogbookException also if there is no such round, a line before is missing, or another
  ///     line has this number
  public void append(String uuid, int number, String line, Instant at, State state) {
    database.write(
        open -> {
          long id =
              Database.first(open, "select id from drill_round where uuid = ?", uuid)
                  .orElseThrow(() -> refused(Texts.get("round.missing")));
          long lines =
              Database.first(
                      open, "select count(*) from drill_round_step where drill_round = ?", id)
                  .orElse(0);
          if (number == lines + 1) {
            Database.update(
                open,
                "insert into drill_round_step (drill_round, number, line, at) values (?,?,?,?)",
                id,
                number,
                line,
                at.toEpochMilli());
          } else if (!lines(open, id, number).equals(List.of(line))) {
            throw refused(Texts.get("round.line"));
          }
          @Nullable Long finished = state == State.FINISHED ? at.toEpochMilli() : null;
          Database.update(open, "update drill_round set finished = ? where id = ?", finished, id);
          return number;
        });
  }

  private static LogbookException refused(String sentence) {
    return new LogbookException(LogbookException.Reason.REFUSED, sentence);
  }

  private static List<String> lines(Connection open, long id, int number) throws SQLException {
    return Database.list(
        open,
        row -> row.getString(1),
        "select line from drill_round_step where drill_round = ? and number = ?",
        id,
        number);
  }

  /// The rounds that are not finished, the one begun last first.
  public List<KeptRound> unfinished() {
    return read("where finished is null order by began desc, id desc");
  }

  /// The finished rounds, by the time they began.
  public List<KeptRound> finished() {
    return read("where finished is not null order by began, id");
  }

  /// The rounds of a learner, finished or not, by the time they began.
  public List<KeptRound> of(Learner learner) {
    return read(
        "where id in (select drill_round from drill_round_learner where learner = "
            + learner.id()
            + ") order by began, id");
  }

  /// Removes the rounds that are in nobody's record any more.
  static void removeUnowned(Connection open) throws SQLException {
    Database.update(
        open,
        "delete from drill_round where id not in (select drill_round from drill_round_learner)");
  }

  private record Row(
      long id,
      String uuid,
      Optional<String> hash,
      String plan,
      Instant began,
      Optional<Instant> finished) {}

  /// A round whose copy of the script is damaged is left out; the logbook's check tells of it.
  private List<KeptRound> read(String which) {
    return database.snapshot(
        open -> {
          List<KeptRound> rounds = new ArrayList<>();
          for (Row row : rows(open, which)) {
            Optional<Scenario> scenario = Optional.empty();
            if (row.hash.isPresent()) {
              scenario = scripts.find(open, row.hash.get()).map(ScriptCopy::scenario);
            }
            if (scenario.isPresent() == row.hash.isPresent()) {
              List<String> steps =
                  Database.list(
                      open,
                      each -> each.getString(1),
                      "select line from drill_round_step where drill_round = ? order by number",
                      row.id);
              rounds.add(
                  new KeptRound(row.uuid, scenario, row.plan, steps, row.began, row.finished));
            }
          }
          return rounds;
        });
  }

  private static List<Row> rows(Connection open, String which) throws SQLException {
    return Database.list(
        open,
        row -> {
          long finished = row.getLong(6);
          Optional<Instant> over =
              row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(finished));
          return new Row(
              row.getLong(1),
              row.getString(2),
              Optional.ofNullable(row.getString(3)),
              row.getString(4),
              Instant.ofEpochMilli(row.getLong(5)),
              over);
        },
        "select id, uuid, script, plan, began, finished from drill_round " + which);
  }
}
