package org.intheirshoes.logbook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.intheirshoes.logbook.Played;
import org.intheirshoes.sheet.Cell;
import org.intheirshoes.sheet.Column;

/// A workbook with one sheet for each table, and one that says what the columns mean.
final class Spreadsheet {

  private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
  private static final double WIDEST = 60;

  private Spreadsheet() {}

  static void write(Iterable<Played> conversations, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "In Their Shoes", "1.0")) {
      sheet(workbook, Table.CONVERSATIONS, conversations);
      sheet(workbook, Table.TURNS, conversations);
      columns(workbook, List.of(Table.CONVERSATIONS, Table.TURNS));
    }
  }

  private static <T> void sheet(Workbook workbook, Table<T> table, Iterable<Played> conversations) {
    Worksheet sheet = workbook.newWorksheet(table.name());
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.value(0, column, table.columns().get(column).name());
      sheet.width(column, Math.max(12, table.columns().get(column).name().length() + 4));
    }
    head(sheet, table.columns().size());
    int row = 1;
    for (Played conversation : conversations) {
      for (T each : table.rows().apply(conversation)) {
        for (int column = 0; column < table.columns().size(); column++) {
          put(sheet, row, column, table.columns().get(column).cell().apply(each));
        }
        row++;
      }
    }
  }

  private static void put(Worksheet sheet, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Words words -> sheet.value(row, column, words.text());
      case Cell.Figure figure -> sheet.value(row, column, figure.value());
      case Cell.Moment moment -> {
        sheet.value(row, column, LocalDateTime.ofInstant(moment.at(), ZoneOffset.UTC));
        sheet.style(row, column).format(MOMENT).set();
        sheet.width(column, 20);
      }
      case Cell.Blank _ -> {}
    }
  }

  private static void columns(Workbook workbook, List<Table<?>> tables) {
    Worksheet sheet = workbook.newWorksheet("columns");
    sheet.value(0, 0, "sheet");
    sheet.value(0, 1, "column");
    sheet.value(0, 2, "meaning");
    sheet.width(0, 16);
    sheet.width(1, 20);
    sheet.width(2, WIDEST);
    head(sheet, 3);
    int row = 1;
    for (Table<?> table : tables) {
      for (Column<?> column : table.columns()) {
        sheet.value(row, 0, table.name());
        sheet.value(row, 1, column.name());
        sheet.value(row, 2, column.meaning());
        sheet.style(row, 2).wrapText(true).set();
        row++;
      }
    }
  }

  private static void head(Worksheet sheet, int columns) {
    sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("FAF7F2").set();
    sheet.freezePane(0, 1);
  }
}
