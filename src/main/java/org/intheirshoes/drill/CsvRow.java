package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.List;

/// One row of a table in CSV.
///
/// @param line where it begins, from 1
record CsvRow(int line, List<String> fields) {

  CsvRow {
    fields = List.copyOf(fields);
  }

  /// The rows of a text that are not empty, up to a number. A quotation mark that is never closed
  /// takes the rest of the text into its field.
  static List<CsvRow> split(String text, int most) {
    List<CsvRow> rows = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    int line = 1;
    int began = 1;
    for (int i = 0; i < text.length() && rows.size() < most; i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
        field.append(c);
      } else if (c != '\r') {
        fields.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          add(rows, began, fields);
          fields.clear();
        }
      }
      if (c == '\n') {
        line++;
        began = quoted ? began : line;
      }
    }
    fields.add(field.toString());
    if (rows.size() < most) {
      add(rows, began, fields);
    }
    return rows;
  }

  private static void add(List<CsvRow> rows, int line, List<String> fields) {
    if (fields.size() > 1 || !fields.getFirst().isBlank()) {
      rows.add(new CsvRow(line, fields));
    }
  }
}
