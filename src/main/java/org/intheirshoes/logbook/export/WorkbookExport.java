package org.intheirshoes.logbook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.LogbookExport;
import org.intheirshoes.logbook.Played;

/// A workbook (XLSX) with the sheets "conversations", "turns" and "columns"; the last says what each
/// column means. Moments and formulas as in [CsvExport].
public final class WorkbookExport implements LogbookExport {

  @Override
  public void write(Logbook logbook, List<Learner> learners, OutputStream out) throws IOException {
    write(Conversations.of(logbook, learners), out);
  }

  /// Writes conversations.
  ///
  /// @param out stays open
  public void write(Iterable<Played> conversations, OutputStream out) throws IOException {
    Spreadsheet.write(conversations, out);
  }
}
