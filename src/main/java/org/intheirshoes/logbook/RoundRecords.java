package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The rounds of pairs, line by line, each for the learners who agreed. A line that was written is on
/// the disk, and no line is ever changed. Every method may throw a [LogbookException].
public final class RoundRecords {

  private static final Texts TEXTS = Texts.of(RoundRecords.class);

  /// A round that nobody wanted in a record, and that was not gone on with, is forgotten after this.
  private static final Duration LEFT = Duration.ofDays(7);

  private static final String UNOWNED =
      "delete from drill_round where id not in (select drill_round from drill_round_learner)";

  private record Agreed(int player, String name) {}

  private final StepRecords records;

  RoundRecords(Database database, ScriptStore scripts) {
    this.records = new StepRecords(database, scripts, StepRecords.Kind.ROUND);
  }

  StepRecords records() {
    return records;
  }

  /// Begins a round, and keeps a copy of its script if it has one. A round to which nobody agreed is
  /// kept until it is finished, so that it can be gone on with; it is in nobody's record.
  ///
  /// @param plan one line
  /// @param agreed names of learners of this logbook, by player
  /// @return its uuid
  /// @throws LogbookException also if there are some, and none of them is in the logbook
  public String begin(
      Optional<Scenario> scenario, String plan, Map<Integer, String> agreed, Instant at) {
    Steps begun = Steps.begun(scenario.map(records.scripts()::of), plan, at);
    return records
        .database()
        .write(
            open -> {
              forgetLeft(open, at);
              if (agree(open, records.insert(open, begun), agreed) == 0 && !agreed.isEmpty()) {
                throw JsonImport.refused(TEXTS.get("round.learner"));
              }
              return begun.uuid();
            });
  }

  /// Puts a round into the record of those of these learners who are in the logbook. A player who
  /// has agreed already stays who she is.
  ///
  /// @return how many that were
  static int agree(Connection open, long id, Map<Integer, String> agreed) throws SQLException {
    int known = 0;
    for (Map.Entry<Integer, String> each : agreed.entrySet()) {
      known +=
          Database.update(
              open,
              "insert or ignore into drill_round_learner (drill_round, learner, player)"
                  + " select ?, id, ? from learner where name = ? collate nocase",
              id,
              each.getKey(),
              each.getValue());
    }
    return known;
  }

  /// Writes the next line of a round. A line that is there already is not written again, so that a
  /// writer who does not know whether it was may try again.
  ///
  /// @param number of the line, from 1
  /// @throws LogbookException also if there is no such round, a line before is missing, or another
  ///     line has this number
  public void append(String uuid, int number, String line, Instant at, StepState state) {
    records.append(uuid, number, new Steps.Line(line, at), state);
    if (state == StepState.FINISHED) {
      forget(uuid);
    }
  }

  /// Forgets a round that is in nobody's record; nothing happens to another.
  public void forget(String uuid) {
    records
        .database()
        .write(
            open -> {
              Database.update(open, UNOWNED + " and uuid = ?", uuid);
              ScriptStore.removeUnused(open);
              return uuid;
            });
  }

  private static void forgetLeft(Connection open, Instant now) throws SQLException {
    Database.update(
        open, UNOWNED + " and (finished is not null or began < ?)", now.minus(LEFT).toEpochMilli());
  }

  /// Keeps a good moment for a player who has the round in her record; for another nothing happens,
  /// and keeping it twice keeps it once.
  ///
  /// @param title of what was played
  /// @param words what was good
  public void keep(String uuid, MomentAt at, String title, String words, Instant when) {
    records.database().write(open -> keep(open, uuid, new Moment(at, title, words), when));
  }

  static int keep(Connection open, String uuid, Moment moment, Instant when) throws SQLException {
    return Database.update(
        open,
        "insert or ignore into kept"
            + " (learner, conversation, turn, title, words, at, reason, kept)"
            + " select a.learner, r.uuid, ?, ?, ?, ?, ?, ? from drill_round r"
            + " join drill_round_learner a on a.drill_round = r.id"
            + " where r.uuid = ? and a.player = ?",
        moment.at().line(),
        moment.title(),
        moment.words(),
        when.toEpochMilli(),
        GoodMoment.Reason.FROM_ROUND.name(),
        when.toEpochMilli(),
        uuid,
        moment.at().player());
  }

  /// A good moment that a round's lines keep.
  ///
  /// @param title of what was played
  /// @param words what was good
  public record Moment(MomentAt at, String title, String words) {}

  /// Where a good moment was kept.
  ///
  /// @param line its number, from 1
  /// @param player whose moment it was, from 0
  public record MomentAt(int line, int player) {}

  /// The rounds that are not finished, the one begun last first.
  public List<KeptRound> unfinished() {
    return read("where finished is null order by began desc, id desc");
  }

  /// The finished rounds, by the time they began.
  public List<KeptRound> finished() {
    return read("where finished is not null order by began, id");
  }

  /// All rounds, by the time they began.
  public List<KeptRound> all() {
    return read("order by began, id");
  }

  /// The rounds of a learner, finished or not, by the time they began.
  public List<KeptRound> of(Learner learner) {
    return read(
        "where id in (select drill_round from drill_round_learner where learner = ?)"
            + " order by began, id",
        learner.id());
  }

  /// Removes the rounds that are in nobody's record.
  static void removeUnowned(Connection open) throws SQLException {
    Database.update(open, UNOWNED);
  }

  /// Removes the rounds that are in the record of this learner alone. Those of nobody stay: somebody
  /// may want to go on with them.
  static void removeOnlyOf(Connection open, long learner) throws SQLException {
    Database.update(
        open,
        "delete from drill_round where id in"
            + " (select drill_round from drill_round_learner where learner = ?) and id not in"
            + " (select drill_round from drill_round_learner where learner <> ?)",
        learner,
        learner);
  }

  private List<KeptRound> read(String which, @Nullable Object... values) {
    return records
        .database()
        .snapshot(
            open -> {
              List<KeptRound> rounds = new ArrayList<>();
              for (Steps steps : records.read(open, which, values)) {
                rounds.add(kept(steps, agreed(open, steps.uuid())));
              }
              return rounds;
            });
  }

  static Map<Integer, String> agreed(Connection open, String uuid) throws SQLException {
    Map<Integer, String> agreed = new TreeMap<>();
    Database.list(
            open,
            row -> new Agreed(row.getInt(1), row.getString(2)),
            "select a.player, l.name from drill_round_learner a join learner l on l.id = a.learner"
                + " join drill_round r on r.id = a.drill_round where r.uuid = ?",
            uuid)
        .forEach(each -> agreed.put(each.player, each.name));
    return agreed;
  }

  static KeptRound kept(Steps steps, Map<Integer, String> agreed) {
    return new KeptRound(
        steps.uuid(),
        steps.scenario(),
        steps.plan(),
        steps.texts(),
        steps.began(),
        steps.finished(),
        agreed);
  }
}
