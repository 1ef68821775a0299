package org.intheirshoes.logbook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.LogbookExport;
import org.intheirshoes.logbook.Played;
import org.intheirshoes.sheet.Csv;

/// Comma-separated values by RFC 4180 in UTF-8, with a heading.
///
/// Moments are in UTC. A text that a spreadsheet would take for a formula, because it begins with
/// `=`, `+`, `-`, `@`, a tab or a carriage return, gets an apostrophe before it. What each column means
/// stands in the sheet "columns" of a [WorkbookExport].
///
/// @param rows what a row is about
public record CsvExport(Rows rows) implements LogbookExport {

  /// What a row is about.
  public enum Rows {
    /// One row for each conversation.
    CONVERSATIONS,
    /// One row for each choice, with what matters of its conversation; a conversation without choices
    /// has one row, whose columns of the turn are empty.
    TURNS
  }

  @Override
  public void write(Logbook logbook, List<Learner> learners, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    write(Conversations.of(logbook, learners), writer);
    writer.flush();
  }

  /// Writes conversations.
  public void write(Iterable<Played> conversations, Appendable out) throws IOException {
    switch (rows) {
      case CONVERSATIONS -> write(Table.CONVERSATIONS, conversations, out);
      case TURNS -> write(Table.TURNS, conversations, out);
    }
  }

  private static <T> void write(Table<T> table, Iterable<Played> conversations, Appendable out)
      throws IOException {
    Iterable<T> rows =
        () ->
            StreamSupport.stream(conversations.spliterator(), false)
                .flatMap(each -> table.rows().apply(each).stream())
                .iterator();
    Csv.write(table.columns(), rows, out);
  }
}
