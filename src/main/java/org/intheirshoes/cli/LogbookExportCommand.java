package org.intheirshoes.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.intheirshoes.logbook.JsonExport;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.LogbookExport;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.export.CsvExport;
import org.intheirshoes.logbook.export.ProgressExport;
import org.intheirshoes.logbook.export.WholeFile;
import org.intheirshoes.logbook.export.WorkbookExport;
import org.jspecify.annotations.Nullable;
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

  @Mixin private DataFolder data;

  @Option(
      names = "--learner",
      paramLabel = "NAME",
      description = "Only this learner's conversations.")
  private @Nullable String learner;

  @Option(
      names = "--pin",
      arity = "0..1",
      interactive = true,
      prompt = "PIN: ",
      paramLabel = "PIN",
      description = "Opens a record behind a PIN; without a value it is asked for and not shown.")
  private @Nullable String pin;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.json;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; without it, a text is printed.")
  private @Nullable Path out;

  private final Terminal terminal;
  private final Path usual;

  LogbookExportCommand(Terminal terminal, Path usual) {
    this.terminal = terminal;
    this.usual = usual;
  }

  @Override
  public Integer call() throws IOException {
    if (out == null && format.content() == Content.BYTES) {
      terminal.complain(Texts.get("logbook.bytes", format));
      return ExitCode.WRONG;
    }
    try (LogbookFolder folder = data.logbook(usual)) {
      if (!folder.exists()) {
        terminal.complain(Texts.get("logbook.none", folder.file()));
        return ExitCode.WRONG;
      }
      Logbook logbook = folder.get();
      folder.notice().ifPresent(terminal::complain);
      Optional<List<Learner>> chosen = chosen(logbook);
      if (chosen.isEmpty()) {
        return ExitCode.WRONG;
      }
      logbook.rate();
      write(logbook, chosen.get());
      return ExitCode.FINE;
    }
  }

  /// The learners to export; empty if one was named who cannot be, and then the user was told.
  private Optional<List<Learner>> chosen(Logbook logbook) {
    List<Learner> open = new ArrayList<>();
    if (learner != null) {
      Optional<Learner> named = logbook.learners().find(learner);
      if (named.isEmpty() || !opens(logbook, named.get())) {
        terminal.complain(
            Texts.get(named.isEmpty() ? "logbook.no.learner" : "logbook.locked", learner));
        return Optional.empty();
      }
      return Optional.of(List.of(named.get()));
    }
    for (Learner each : logbook.learners().all()) {
      if (opens(logbook, each)) {
        open.add(each);
      } else {
        terminal.complain(Texts.get("logbook.left.out", each.name()));
      }
    }
    return Optional.of(open);
  }

  private boolean opens(Logbook logbook, Learner one) {
    return one.lock() == Learner.Lock.OPEN || (pin != null && logbook.learners().opens(one, pin));
  }

  private void write(Logbook logbook, List<Learner> learners) throws IOException {
    LogbookExport export = format.export();
    if (out == null) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      export.write(logbook, learners, bytes);
      terminal.raw(bytes.toString(StandardCharsets.UTF_8));
      return;
    }
    WholeFile.write(out, stream -> export.write(logbook, learners, stream));
  }
}
