package org.intheirshoes.logbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes conversations in one format, for other programs or another machine. A new format is a new
/// implementation, and a word in the command `logbook export`.
public interface LogbookExport {

  /// Writes the conversations of some learners.
  ///
  /// @param out stays open
  /// @throws IOException if it cannot be written
  /// @throws LogbookException if the logbook cannot be read
  void write(Logbook logbook, List<Learner> learners, OutputStream out) throws IOException;
}
