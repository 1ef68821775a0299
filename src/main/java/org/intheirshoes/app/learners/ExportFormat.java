package org.intheirshoes.app.learners;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.intheirshoes.logbook.JsonExport;
import org.intheirshoes.logbook.LogbookExport;
import org.intheirshoes.logbook.export.CsvExport;
import org.intheirshoes.logbook.export.ProgressExport;
import org.intheirshoes.logbook.export.WorkbookExport;

/// What a learner can take away.
public enum ExportFormat {
  /// Everything, for another machine.
  JSON("json"),
  /// One row for each choice.
  CSV("csv"),
  /// A workbook.
  XLSX("xlsx"),
  /// A progress sheet to print.
  PDF("pdf");

  private final String ending;

  ExportFormat(String ending) {
    this.ending = ending;
  }

  /// The ending of the file's name.
  String ending() {
    return ending;
  }

  /// What writes it.
  LogbookExport export(Clock clock) {
    return switch (this) {
      case JSON -> new JsonExport();
      case CSV -> new CsvExport(CsvExport.Rows.TURNS);
      case XLSX -> new WorkbookExport();
      case PDF -> new ProgressExport(ZonedDateTime.now(clock));
    };
  }
}
