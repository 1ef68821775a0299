package org.intheirshoes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.intheirshoes.logbook.JsonExport;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.LogbookExport;
import org.intheirshoes.logbook.export.CsvExport;
import org.intheirshoes.logbook.export.ProgressExport;
import org.intheirshoes.logbook.export.WholeFile;
import org.intheirshoes.logbook.export.WorkbookExport;
import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `logbook export`: what was recorded, for other programs or another machine.
@Command(
    name = "export",
    header = "Write what was recorded to a file.",
    description = {
      "The format json holds everything, and logbook import reads it on another machine. A record"
          + " behind a PIN is left out unless the PIN is given.",
      "The format csv has one row for each choice, in UTF-8; xlsx is a workbook with the"
          + " conversations, the choices, and what each column means; pdf is a progress sheet to"
          + " print.",
    },
    footer = {"", "Exit codes: 0 fine, 2 wrong usage or unreadable."},
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class LogbookExportCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(LogbookExportCommand.class);

  /// The formats of an export.
  enum Format {
    json,
    csv,
    xlsx,
    pdf;

    LogbookExport export() {
      return switch (this) {
        case json -> new JsonExport();
        case csv -> new CsvExport(CsvExport.Rows.TURNS);
        case xlsx -> new WorkbookExport();
        case pdf -> new ProgressExport(ZonedDateTime.now(ZoneId.systemDefault()));
      };
    }

    Content content() {
      return switch (this) {
        case json, csv -> Content.TEXT;
        case xlsx, pdf -> Content.BYTES;
      };
    }
  }

  /// What a format holds: text can be printed.
  enum Content {
    TEXT,
    BYTES
  }

  @Mixin private ChosenLearners learners;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.json;

  @Mixin private Exporting exporting;

  private final Terminal terminal;
  private final Path usual;

  LogbookExportCommand(Terminal terminal, Path usual) {
    this.terminal = terminal;
    this.usual = usual;
  }

  @Override
  public Integer call() throws IOException {
    if (exporting.isPrinted() && format.content() == Content.BYTES) {
      terminal.complain(TEXTS.get("logbook.bytes", format));
      return ExitCode.WRONG;
    }
    return exporting.write(this::of, terminal, usual);
  }

  private Optional<WholeFile.Content> of(Logbook logbook) {
    Optional<List<Learner>> chosen = learners.of(logbook, terminal);
    if (chosen.isPresent()) {
      logbook.rate();
    }
    return chosen.map(open -> stream -> format.export().write(logbook, open, stream));
  }
}
