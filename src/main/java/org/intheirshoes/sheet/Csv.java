package org.intheirshoes.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// Comma-separated values by RFC 4180, with a heading.
///
/// Moments are in UTC. Texts that a spreadsheet would take for a formula are made safe by [Cell.Words].
public final class Csv {

  private Csv() {}

  /// Writes a table.
  ///
  /// @param <T> what a row is made of
  public static <T> void write(List<Column<T>> columns, Iterable<T> rows, Appendable out)
      throws IOException {
    out.append(line(columns.stream().map(Column::name).toList()));
    for (T row : rows) {
      out.append(line(columns.stream().map(each -> text(each.cell().apply(row))).toList()));
    }
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Words words -> words.text();
      case Cell.Figure figure -> plain(figure.value());
      case Cell.Moment moment -> moment.at().toString();
      case Cell.Blank _ -> "";
    };
  }

  private static String plain(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static String quoted(String text) {
    boolean special = text.chars().anyMatch(each -> "\",\r\n".indexOf(each) >= 0);
    return special ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
