package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
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
    String of = learner.isPresent() ? " where conversation.learner = ?" : "";
    Object[] values = learner.map(one -> new Object[] {one.id()}).orElse(new Object[0]);
    Map<Long, List<PlayedTurn>> turns = new HashMap<>();
    Database.list(
        open,
        row -> turns.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>()).add(turn(row)),
        "select conversation, number, beat, response, at, stakes, choice.acknowledgement,"
            + " choice.action, choice.boundaries, regret, worst_regret, cost, flags, rules,"
            + " script.skills"
            + " from choice join conversation on conversation.id = choice.conversation"
            + " join script on script.hash = conversation.script"
            + (of.isEmpty() ? " where" : of + " and")
            + " taken_back is null order by conversation, number",
        values);
    return Database.list(
        open,
        row -> played(row, turns.getOrDefault(row.getLong(1), List.of())),
        "select conversation.id, learner.name, conversation.scenario, title, version, hash,"
            + " started, finished, ending, skill, headline, acknowledgement, action, boundaries"
            + " from conversation join learner on learner.id = conversation.learner"
            + " join script on script.hash = conversation.script"
            + of
            + " order by started, conversation.id",
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
    return joined.isEmpty() ? Set.of() : Set.of(joined.split(" ", -1));
  }

  /// The conversations that a learner left: of each scenario the latest, if it was left.
  static List<Unfinished> unfinished(Connection open, Learner learner) throws SQLException {
    Map<Long, List<String>> choices = new HashMap<>();
    Database.list(
        open,
        row ->
            choices.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>()).add(row.getString(2)),
        "select conversation, response from choice join conversation"
            + " on conversation.id = choice.conversation"
            + " where learner = ? and finished is null and taken_back is null"
            + " order by conversation, number",
        learner.id());
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
                    choices.getOrDefault(row.getLong(1), List.of())),
            "select one.id, one.scenario, title, version, hash, started from conversation as one"
                + " join script on hash = one.script"
                + " where learner = ? and finished is null and not exists"
                + " (select 1 from conversation as later where later.learner = one.learner"
                + " and later.scenario = one.scenario"
                + " and (later.started, later.id) > (one.started, one.id))"
                + " order by started desc, one.id desc",
            learner.id())
        .stream()
        .filter(left -> !left.choices().isEmpty())
        .toList();
  }
}
