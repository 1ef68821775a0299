package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.Profile;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scoring.Rule;

/// Reads conversations back.
final class Reading {

  private static final Map<String, Rule> RULES =
      Arrays.stream(Rule.values()).collect(Collectors.toUnmodifiableMap(Rule::code, rule -> rule));

  private Reading() {}

  /// The conversations of a learner, or of all, by the time they began.
  static List<Played> played(Connection open, Optional<Learner> learner) throws SQLException {
    return learner.isPresent()
        ? played(open, "where learner = ?", "order by started, conversation.id", learner.get().id())
        : played(open, "", "order by started, conversation.id");
  }

  /// The conversations of a learner that were finished between two places in the order of their ends:
  /// behind the first, up to the second.
  ///
  /// @param most how many at most, the first finished first
  static List<Played> finished(Connection open, Learner learner, Place behind, Place upTo, int most)
      throws SQLException {
    return played(
        open,
        "where learner = ? and finished >= ? and (finished, conversation.id) > (?, ?)"
            + " and (finished, conversation.id) <= (?, ?)",
        "order by finished, conversation.id limit ?",
        learner.id(),
        behind.finished(),
        behind.finished(),
        behind.conversation(),
        upTo.finished(),
        upTo.conversation(),
        most);
  }

  /// The conversations that a learner finished last, the latest first.
  ///
  /// @param most how many at most
  static List<Played> latest(Connection open, Learner learner, int most) throws SQLException {
    return played(
        open,
        "where learner = ? and finished is not null",
        "order by finished desc, conversation.id desc limit ?",
        learner.id(),
        most);
  }

  private static List<Played> played(Connection open, String which, String order, Object... values)
      throws SQLException {
    Map<Long, List<PlayedTurn>> turns = new HashMap<>();
    Database.list(
        open,
        row -> turns.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>()).add(turn(row)),
        "select choice.conversation, number, beat, response, at, stakes, choice.acknowledgement,"
            + " choice.action, choice.boundaries, regret, worst_regret, cost, flags, rules, skills"
            + " from (select conversation.id as id, script from conversation "
            + which
            + " "
            + order
            + ") as one join choice on choice.conversation = one.id"
            + " join script on script.hash = one.script"
            + " where taken_back is null order by choice.conversation, number",
        values);
    return Database.list(
        open,
        row -> played(row, turns.getOrDefault(row.getLong(1), List.of())),
        "select conversation.id, learner.name, conversation.scenario, title, version, hash,"
            + " started, finished, ending, skill, headline, acknowledgement, action, boundaries"
            + " from conversation join learner on learner.id = conversation.learner"
            + " join script on script.hash = conversation.script "
            + which
            + " "
            + order,
        values);
  }

  private static Played played(ResultSet row, List<PlayedTurn> turns) throws SQLException {
    return new Played(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Instant.ofEpochMilli(row.getLong(7)),
        Optional.ofNullable(row.getObject(8)).map(at -> time(at)),
        Optional.ofNullable(row.getString(9)),
        figure(row, 10),
        headline(row, 11),
        new Profile(figure(row, 12), figure(row, 13), figure(row, 14)),
        turns);
  }

  private static Instant time(Object milliseconds) {
    return Instant.ofEpochMilli(((Number) milliseconds).longValue());
  }

  private static OptionalDouble figure(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static OptionalInt headline(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static PlayedTurn turn(ResultSet row) throws SQLException {
    return new PlayedTurn(
        row.getInt(2),
        row.getString(3),
        row.getString(4),
        Instant.ofEpochMilli(row.getLong(5)),
        row.getInt(6),
        new Marks(mark(row, 7), mark(row, 8), mark(row, 9)),
        row.getInt(10),
        row.getInt(11),
        row.getDouble(12),
        flags(Optional.ofNullable(row.getString(13)).orElse("")),
        words(row.getString(14)).stream().map(RULES::get).collect(Collectors.toSet()),
        words(row.getString(15)));
  }

  private static int mark(ResultSet row, int column) throws SQLException {
    int mark = row.getInt(column);
    return row.wasNull() ? Marks.NOT_IN_PLAY : mark;
  }

  private static Set<TurnFlag> flags(String names) {
    Set<TurnFlag> flags = EnumSet.noneOf(TurnFlag.class);
    words(names).forEach(name -> flags.add(TurnFlag.valueOf(name)));
    return flags;
  }

  private static Set<String> words(String joined) {
    // A script may name a skill twice.
    return joined.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(joined.split(" ", -1)));
  }

  /// The conversations that a learner left: of each scenario the latest, if it was left.
  static List<Unfinished> unfinished(Connection open, Learner learner) throws SQLException {
    List<Unfinished> left = new ArrayList<>();
    for (Unfinished each : begun(open, learner)) {
      List<String> choices =
          Database.list(
              open,
              row -> row.getString(1),
              "select response from choice where conversation = ? and taken_back is null"
                  + " order by number",
              each.id());
      if (!choices.isEmpty()) {
        left.add(each.with(choices));
      }
    }
    return left;
  }

  /// The number of the finished conversation that one was played after; empty where it stands for
  /// itself, or the earlier one is not here.
  static OptionalLong before(Connection open, long conversation) throws SQLException {
    return Database.list(
            open,
            row -> row.getLong(1),
            "select earlier.id from conversation as later join conversation as earlier"
                + " on earlier.uuid = later.played_after and earlier.learner = later.learner"
                + " where later.id = ? and earlier.finished is not null",
            conversation)
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  /// Uuid of the conversation that one was played after, here or elsewhere.
  static Optional<String> playedAfter(Connection open, long conversation) throws SQLException {
    return Database.list(
            open,
            row -> Optional.ofNullable(row.getString(1)),
            "select played_after from conversation where id = ?",
            conversation)
        .getFirst();
  }

  /// Uuid of the conversation of a learner that was begun last among those finished with exactly these
  /// choices; played again, all of them are the same.
  ///
  /// @param copy the script it was played with
  static Optional<String> finished(
      Connection open, long learner, ScriptCopy copy, List<String> choices) throws SQLException {
    return Database.list(
            open,
            row -> row.getString(1),
            "select uuid from conversation as one where learner = ? and scenario = ?"
                + " and script = ? and finished is not null"
                + " and (select group_concat(response, ' ' order by number) from choice"
                + " where choice.conversation = one.id and taken_back is null) = ?"
                + " order by started desc, id desc limit 1",
            learner,
            copy.scenario().id(),
            copy.hash(),
            String.join(" ", choices))
        .stream()
        .findFirst();
  }

  private static List<Unfinished> begun(Connection open, Learner learner) throws SQLException {
    return Database.list(
        open,
        row ->
            new Unfinished(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                List.of()),
        "select one.id, one.scenario, title, version, hash, started from conversation as one"
            + " join script on hash = one.script"
            + " where learner = ? and finished is null and not exists"
            + " (select 1 from conversation as later where later.learner = one.learner"
            + " and later.scenario = one.scenario and later.started >= one.started"
            + " and (later.started, later.id) > (one.started, one.id))"
            + " order by started desc, one.id desc",
        learner.id());
  }
}
