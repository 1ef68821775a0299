package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The good moments that learners keep. Words and title stay as they were, whatever becomes of the
/// conversation.
final class KeptMoments {

  private KeptMoments() {}

  /// A kept turn as it goes from one machine to another: words and times are in the conversation.
  ///
  /// @param turn from 1
  /// @param at when it was kept
  record Mark(int turn, GoodMoment.Reason reason, Instant at) {}

  /// Keeps a moment of a learner's own conversations, unless it is kept already.
  static void keep(Connection open, Learner learner, GoodMoment moment, Instant now)
      throws SQLException {
    Database.update(
        open,
        "insert or ignore into kept (learner, conversation, turn, title, words, at, reason, kept)"
            + " select learner, uuid, ?, ?, ?, ?, ?, ? from conversation"
            + " where id = ? and learner = ?",
        moment.turn(),
        moment.title(),
        moment.words(),
        moment.at().toEpochMilli(),
        moment.reason().name(),
        now.toEpochMilli(),
        moment.conversation(),
        learner.id());
  }

  /// Keeps a moment no longer.
  static void letGo(Connection open, Learner learner, GoodMoment moment) throws SQLException {
    Database.update(
        open,
        "delete from kept where learner = ? and turn = ? and at = ? and words = ?",
        learner.id(),
        moment.turn(),
        moment.at().toEpochMilli(),
        moment.words());
  }

  /// The moments a learner keeps, the one kept last first.
  static List<GoodMoment> of(Connection open, Learner learner) throws SQLException {
    return Database.list(
        open,
        KeptMoments::moment,
        "select coalesce(conversation.id, 0), title, turn, at, words, reason from kept"
            + " left join conversation on uuid = kept.conversation"
            + " where kept.learner = ? order by kept desc, kept.id desc",
        learner.id());
  }

  private static GoodMoment moment(ResultSet row) throws SQLException {
    return new GoodMoment(
        row.getLong(1),
        row.getString(2),
        row.getInt(3),
        Instant.ofEpochMilli(row.getLong(4)),
        row.getString(5),
        GoodMoment.Reason.valueOf(row.getString(6)));
  }

  /// The kept turns of a conversation, the first kept first.
  static List<Mark> marks(Connection open, long conversation) throws SQLException {
    return Database.list(
        open,
        row ->
            new Mark(
                row.getInt(1),
                GoodMoment.Reason.valueOf(row.getString(2)),
                Instant.ofEpochMilli(row.getLong(3))),
        "select turn, reason, kept from conversation"
            + " join kept on kept.learner = conversation.learner and kept.conversation = uuid"
            + " where conversation.id = ? order by kept, kept.id",
        conversation);
  }
}
