package org.intheirshoes.logbook.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.intheirshoes.logbook.Played;

/// Comma-separated values by RFC 4180.
final class Csv {

  private Csv() {}

  static <T> void write(Table<T> table, Iterable<Played> conversations, Appendable out)
      throws IOException {
    out.append(line(table.columns().stream().map(Column::name).toList()));
    for (Played conversation : conversations) {
      for (T row : table.rows().apply(conversation)) {
        out.append(
            line(table.columns().stream().map(each -> text(each.cell().apply(row))).toList()));
      }
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
