package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is kept beside the choices. It goes with the learner and the conversation's uuid, so that it
/// outlives a conversation that an import renews.
final class Margin {

  private Margin() {}

  /// A note as it goes from one machine to another.
  ///
  /// @param at when it was made
  record Dated(MarginNote note, Instant at) {}

  /// Writes a note in place of the one that stood there.
  ///
  /// @return whether the conversation is in the logbook; nothing is written if not
  static boolean write(Connection open, String uuid, MarginNote note, Instant at)
      throws SQLException {
    if (Database.first(open, "select 1 from conversation where uuid = ?", uuid).isEmpty()) {
      return false;
    }
    switch (note) {
      case Reflection reflection when reflection.words().isEmpty() ->
          Database.update(
              open,
              "delete from reflection where conversation = ? and turn = ? and kind = ? and learner"
                  + " = (select learner from conversation where uuid = ?)",
              uuid,
              reflection.turn(),
              reflection.kind().name(),
              uuid);
      case Reflection reflection -> insert(open, "insert or replace", uuid, reflection, at);
      case CueFind find -> insert(open, "insert or replace", uuid, find, at);
    }
    return true;
  }

  /// Adds a note of a file, unless one stands there already.
  static void bringIn(Connection open, String uuid, Dated dated) throws SQLException {
    switch (dated.note) {
      case Reflection reflection -> insert(open, "insert or ignore", uuid, reflection, dated.at);
      case CueFind find -> insert(open, "insert or ignore", uuid, find, dated.at);
    }
  }

  private static void insert(
      Connection open, String insert, String uuid, Reflection reflection, Instant at)
      throws SQLException {
    Database.update(
        open,
        insert
            + " into reflection (learner, conversation, turn, kind, words, at)"
            + " select learner, uuid, ?, ?, ?, ? from conversation where uuid = ?",
        reflection.turn(),
        reflection.kind().name(),
        reflection.words(),
        at.toEpochMilli(),
        uuid);
  }

  private static void insert(Connection open, String insert, String uuid, CueFind find, Instant at)
      throws SQLException {
    Database.update(
        open,
        insert
            + " into cue_find (learner, conversation, turn, hits, misses, small_talk, at)"
            + " select learner, uuid, ?, ?, ?, ?, ? from conversation where uuid = ?",
        find.turn(),
        find.hits(),
        find.misses(),
        find.smallTalk(),
        at.toEpochMilli(),
        uuid);
  }

  /// What stands beside a conversation, by turn.
  static List<Dated> of(Connection open, String uuid) throws SQLException {
    List<Dated> notes =
        new ArrayList<>(
            Database.list(
                open,
                row -> new Dated(reflection(row), Instant.ofEpochMilli(row.getLong(4))),
                "select turn, kind, words, at from conversation join reflection on"
                    + " reflection.learner = conversation.learner"
                    + " and reflection.conversation = uuid where uuid = ? order by turn, at, kind",
                uuid));
    notes.addAll(
        Database.list(
            open,
            row ->
                new Dated(
                    new CueFind(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                    Instant.ofEpochMilli(row.getLong(5))),
            "select turn, hits, misses, small_talk, at from conversation join cue_find on"
                + " cue_find.learner = conversation.learner"
                + " and cue_find.conversation = uuid where uuid = ? order by turn",
            uuid));
    return notes;
  }

  private static Reflection reflection(ResultSet row) throws SQLException {
    return new Reflection(
        row.getInt(1), Reflection.Kind.valueOf(row.getString(2)), row.getString(3));
  }

  /// How well a learner finds cues.
  static CuePickup pickup(Connection open, Learner learner) throws SQLException {
    return Database.list(
            open,
            row -> new CuePickup(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
            "select count(*), coalesce(sum(hits), 0), coalesce(sum(misses), 0),"
                + " coalesce(sum(small_talk), 0) from cue_find where learner = ?",
            learner.id())
        .getFirst();
  }

  /// The plans a learner made, the latest first.
  ///
  /// @param most how many at most
  static List<Plan> plans(Connection open, Learner learner, int most) throws SQLException {
    return Database.list(
        open,
        Margin::plan,
        "select coalesce(first.words, ''), reflection.words, conversation.scenario, title, skills,"
            + " reflection.at from reflection join conversation"
            + " on uuid = reflection.conversation and conversation.learner = reflection.learner"
            + " join script on hash = script"
            + " left join reflection as first on first.learner = reflection.learner"
            + " and first.conversation = reflection.conversation and first.turn = 0"
            + " and first.kind = 'PLAN_IF'"
            + " where reflection.learner = ? and reflection.kind = 'PLAN_THEN'"
            + " order by reflection.at desc limit ?",
        learner.id(),
        most);
  }

  private static Plan plan(ResultSet row) throws SQLException {
    String skills = row.getString(5);
    return new Plan(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        skills.isEmpty() ? Set.of() : Set.of(skills.split(" ", -1)),
        Instant.ofEpochMilli(row.getLong(6)));
  }

  /// The plan that fits a scenario best: the latest made after it, or else the latest made after one
  /// that trains a skill of it.
  static Optional<Plan> fitting(List<Plan> plans, String scenario, Set<String> skills) {
    return plans.stream()
        .filter(plan -> plan.scenario().equals(scenario))
        .findFirst()
        .or(
            () ->
                plans.stream()
                    .filter(plan -> plan.skills().stream().anyMatch(skills::contains))
                    .findFirst());
  }
}
