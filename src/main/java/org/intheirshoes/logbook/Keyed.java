package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// What tells a learner from every other, whatever her name is now. The number alone does not: it is
/// given again once its learner is deleted.
///
/// @param id the logbook's number of the learner
/// @param added when she was added, in milliseconds since 1970
record Keyed(long id, long added) {

  /// The learner with a name; capital letters do not matter.
  static Optional<Keyed> named(Connection open, String name) throws SQLException {
    return list(open, " where name = ? collate nocase", name.strip()).stream().findFirst();
  }

  /// All learners of a logbook.
  static List<Keyed> all(Connection open) throws SQLException {
    return list(open, "");
  }

  private static List<Keyed> list(Connection open, String which, Object... values)
      throws SQLException {
    return Database.list(
        open,
        row -> new Keyed(row.getLong(1), row.getLong(2)),
        "select id, added from learner" + which,
        values);
  }
}
