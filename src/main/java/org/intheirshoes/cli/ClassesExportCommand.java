package org.intheirshoes.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.intheirshoes.classroom.ClassRecord;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.VotesCsv;
import org.intheirshoes.logbook.ClassesFile;
import org.intheirshoes.logbook.KeptClass;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `classes export`: all classes for another machine, or their votes as a table.
@Command(
    name = "export",
    header = "Write the classes to a file.",
    description = {
      "The format json holds every step, and classes import reads it on another machine. The format"
          + " csv has one row for each answer in each vote, in UTF-8; teams are not named.",
    },
    footer = {"", "Exit codes: 0 fine, 2 wrong usage or unreadable."},
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class ClassesExportCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(ClassesExportCommand.class);

  /// The formats of an export.
  enum Format {
    json,
    csv
  }

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.json;

  @Mixin private Exporting exporting;

  private final Terminal terminal;
  private final Path usual;

  ClassesExportCommand(Terminal terminal, Path usual) {
    this.terminal = terminal;
    this.usual = usual;
  }

  @Override
  public Integer call() throws IOException {
    return exporting.write(
        logbook -> Optional.of(stream -> write(logbook, stream)), terminal, usual);
  }

  private void write(Logbook logbook, OutputStream stream) throws IOException {
    switch (format) {
      case json -> ClassesFile.write(logbook, stream);
      case csv -> {
        StringBuilder table = new StringBuilder();
        VotesCsv.write(sessions(logbook), table);
        stream.write(table.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private List<ClassSession> sessions(Logbook logbook) {
    List<ClassSession> sessions = new ArrayList<>();
    for (KeptClass each : logbook.classes().all()) {
      try {
        sessions.add(ClassRecord.read(each.scenario(), each.plan(), each.steps()));
      } catch (ClassRecord.UnreadableException e) {
        terminal.complain(
            TEXTS.get("classes.unreadable", each.began(), String.valueOf(e.getMessage())));
      }
    }
    return sessions;
  }
}
