package org.intheirshoes.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.intheirshoes.logbook.JsonImport;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `logbook import`: takes what another machine exported.
@Command(
    name = "import",
    header = "Read what another machine exported.",
    description = {
      "Merges a file that logbook export --format json wrote. What is here already is not added"
          + " again. If anything in the file is wrong, nothing is imported.",
    },
    footer = {"", "Exit codes: 0 fine, 2 wrong usage or unreadable."},
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class LogbookImportCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(LogbookImportCommand.class);

  @Mixin private DataFolder data;

  @Parameters(paramLabel = "FILE", description = "The exported file.")
  private Path file;

  private final Terminal terminal;
  private final Path usual;

  LogbookImportCommand(Terminal terminal, Path usual) {
    this.terminal = terminal;
    this.usual = usual;
  }

  @Override
  public Integer call() {
    try (LogbookFolder folder = data.logbook(usual)) {
      JsonImport.Imported imported = JsonImport.from(file, folder.get());
      folder.notice().ifPresent(terminal::complain);
      terminal.say(
          TEXTS.get("logbook.imported", imported.added(), imported.renewed(), imported.known()));
      return ExitCode.FINE;
    }
  }
}
