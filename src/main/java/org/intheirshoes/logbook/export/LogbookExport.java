package org.intheirshoes.logbook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.logbook.Played;
import org.intheirshoes.logbook.Practice;
import org.intheirshoes.logbook.Progress;

/// Writes what is to leave the logbook: tables for a spreadsheet, printed pages for a coach.
///
/// The tables have the same columns in every format; the sheet "columns" of the workbook says what
/// each of them means. Moments are in UTC. A text that a spreadsheet would take for a formula, because
/// it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, gets an apostrophe before it.
/// Nothing here closes the stream it was given.
public final class LogbookExport {

  private LogbookExport() {}

  /// What a row of comma-separated values is about.
  public enum Rows {
    /// One row for each conversation.
    CONVERSATIONS,
    /// One row for each choice.
    TURNS
  }

  /// Comma-separated values by RFC 4180, with a heading.
  ///
  /// @param out gets text; UTF-8 is for the caller to choose
  public static void csv(Rows rows, Iterable<Played> conversations, Appendable out)
      throws IOException {
    switch (rows) {
      case CONVERSATIONS -> Csv.write(Table.CONVERSATIONS, conversations, out);
      case TURNS -> Csv.write(Table.TURNS, conversations, out);
    }
  }

  /// A workbook (XLSX) with the sheets "conversations", "turns" and "columns".
  public static void xlsx(Iterable<Played> conversations, OutputStream out) throws IOException {
    Spreadsheet.write(conversations, out);
  }

  /// The debrief of a conversation as PDF.
  ///
  /// @param learner whose it is; empty for a guest
  /// @param day when it was held
  public static void debrief(
      Review review, Optional<String> learner, LocalDate day, OutputStream out) throws IOException {
    DebriefSheet.write(review, learner, day, out);
  }

  /// A learner's progress as PDF.
  ///
  /// @param next what to practise next, if anything
  /// @param learner the name
  /// @param today the day printed on it
  public static void progress(
      Progress progress, Optional<Practice> next, String learner, LocalDate today, OutputStream out)
      throws IOException {
    ProgressSheet.write(progress, next, learner, today, out);
  }
}
