package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What a check of a logbook found.
///
/// @param learners how many there are
/// @param conversations how many there are
/// @param choices how many there are, those taken back included
/// @param problems sentences; none in a sound logbook
public record Inspection(long learners, long conversations, long choices, List<String> problems) {

  private static final Texts TEXTS = Texts.of(Inspection.class);

  public Inspection {
    problems = List.copyOf(problems);
  }

  /// Checks the file, and that every conversation can be played again and stands where the logbook
  /// says.
  public static Inspection of(Logbook logbook) {
    return logbook
        .database()
        .snapshot(
            open -> {
              List<String> problems = new ArrayList<>(file(open));
              for (Row row : rows(open)) {
                problem(open, logbook.scripts(), row)
                    .ifPresent(what -> problems.add(TEXTS.get("check.conversation", row.id, what)));
              }
              for (long id : unsound(open, logbook.scripts(), "class")) {
                problems.add(TEXTS.get("check.class", id));
              }
              for (long id : unsound(open, logbook.scripts(), "drill_round")) {
                problems.add(TEXTS.get("check.round", id));
              }
              return new Inspection(
                  count(open, "learner"),
                  count(open, "conversation"),
                  count(open, "choice"),
                  problems);
            });
  }

  /// Removes the conversations that cannot be played again, and what belongs to nothing.
  static void dropUnsound(Connection open) throws SQLException {
    ScriptStore scripts = new ScriptStore();
    Database.update(
        open,
        "insert or ignore into learner (id, name, added) select distinct learner,"
            + " 'Recovered ' || learner, 0 from conversation"
            + " where learner not in (select id from learner)");
    for (Row row : rows(open)) {
      if (problem(open, scripts, row).isPresent()) {
        Database.update(open, "delete from conversation where id = ?", row.id);
      }
    }
    Database.update(
        open, "delete from choice where conversation not in (select id from conversation)");
    for (long id : unsound(open, scripts, "class")) {
      Database.update(open, "delete from class where id = ?", id);
    }
    Database.update(open, "delete from class_step where class not in (select id from class)");
    for (long id : unsound(open, scripts, "drill_round")) {
      Database.update(open, "delete from drill_round where id = ?", id);
    }
    Database.update(
        open, "delete from drill_round_learner where learner not in (select id from learner)");
    RoundRecords.removeUnowned(open);
    for (String table : List.of("drill_round_step", "drill_round_learner")) {
      Database.update(
          open, "delete from " + table + " where drill_round not in (select id from drill_round)");
    }
    ScriptStore.removeUnused(open);
  }

  /// Numbers of the classes or rounds whose script is gone, or of whose lines one is missing.
  ///
  /// @param table whose steps stand in a table with `_step` behind its name
  private static List<Long> unsound(Connection open, ScriptStore scripts, String table)
      throws SQLException {
    List<Long> unsound =
        new ArrayList<>(
            Database.list(
                open,
                row -> row.getLong(1),
                "select %1$s from %1$s_step group by %1$s having max(number) <> count(*)"
                    .formatted(table)));
    record Scripted(long id, String hash) {}
    for (Scripted row :
        Database.list(
            open,
            each -> new Scripted(each.getLong(1), each.getString(2)),
            "select id, script from " + table + " where script is not null order by id")) {
      if (!unsound.contains(row.id) && scripts.find(open, row.hash).isEmpty()) {
        unsound.add(row.id);
      }
    }
    return unsound;
  }

  private static long count(Connection open, String table) throws SQLException {
    return Database.first(open, "select count(*) from " + table).orElse(0);
  }

  private static List<String> file(Connection open) throws SQLException {
    List<String> problems = new ArrayList<>();
    Database.list(open, row -> row.getString(1), "pragma integrity_check(20)").stream()
        .filter(found -> !found.equals("ok"))
        .map(found -> TEXTS.get("check.file", found))
        .forEach(problems::add);
    Database.list(open, row -> row.getString(1), "pragma foreign_key_check").stream()
        .map(table -> TEXTS.get("check.reference", table))
        .forEach(problems::add);
    return problems;
  }

  private record Row(long id, String hash, @Nullable String ending, boolean rated) {}

  private record Choice(int number, String beat, String response) {}

  private static List<Row> rows(Connection open) throws SQLException {
    return Database.list(
        open,
        row -> new Row(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4) == 1),
        "select id, script, ending, rated is not null from conversation order by id");
  }

  private static Choice choice(ResultSet row) throws SQLException {
    return new Choice(row.getInt(1), row.getString(2), row.getString(3));
  }

  /// What is wrong with a conversation.
  private static Optional<String> problem(Connection open, ScriptStore scripts, Row row)
      throws SQLException {
    Optional<ScriptCopy> script = scripts.find(open, row.hash);
    if (script.isEmpty()) {
      return Optional.of(TEXTS.get("check.script"));
    }
    List<Choice> choices =
        Database.list(
            open,
            Inspection::choice,
            "select number, beat, response from choice where conversation = ?"
                + " and taken_back is null order by number",
            row.id);
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).number != i + 1) {
        return Optional.of(TEXTS.get("check.gap", i + 1));
      }
    }
    Conversation conversation;
    try {
      conversation =
          Conversation.replay(
              script.get().scenario(), choices.stream().map(Choice::response).toList());
    } catch (Conversation.NotOfferedException e) {
      return Optional.of(TEXTS.get("check.replay", String.valueOf(e.getMessage())));
    }
    for (Turn turn : conversation.turns()) {
      if (!choices.get(turn.number() - 1).beat.equals(turn.beat().id())) {
        return Optional.of(TEXTS.get("check.beat", turn.number()));
      }
    }
    String ending = conversation.isOver() ? conversation.place().id() : "";
    if (!ending.equals(row.ending == null ? "" : row.ending)) {
      return Optional.of(TEXTS.get("check.ending"));
    }
    boolean half =
        row.rated
            && Database.first(
                        open,
                        "select count(*) from choice where conversation = ?"
                            + " and taken_back is null and (regret is null or flags is null)",
                        row.id)
                    .orElse(0)
                > 0;
    return half ? Optional.of(TEXTS.get("check.figures")) : Optional.empty();
  }
}
