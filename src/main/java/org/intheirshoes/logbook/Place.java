package org.intheirshoes.logbook;

import java.sql.ResultSet;
import java.sql.SQLException;

/// A place in the order in which conversations were finished.
///
/// @param finished milliseconds since 1970
/// @param conversation the logbook's number of the conversation
record Place(long finished, long conversation) {

  /// Before all.
  static final Place START = new Place(Long.MIN_VALUE, 0);

  /// Behind all.
  static final Place END = new Place(Long.MAX_VALUE, Long.MAX_VALUE);

  /// Reads one from the first two columns.
  static Place of(ResultSet row) throws SQLException {
    return new Place(row.getLong(1), row.getLong(2));
  }
}
