package org.intheirshoes.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.intheirshoes.logbook.Inspection;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `logbook check`: whether everything that was recorded is whole.
@Command(
    name = "check",
    header = "Check that everything recorded is whole.",
    description = {
      "Checks the file, and plays every conversation again. A file that is damaged is set aside"
          + " under a dated name, and what can be read of it is kept in a new one.",
    },
    footer = {"", "Exit codes: 0 fine, 1 problems found, 2 wrong usage or unreadable."},
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class LogbookCheckCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(LogbookCheckCommand.class);

  @Mixin private DataFolder data;

  private final Terminal terminal;
  private final Path usual;

  LogbookCheckCommand(Terminal terminal, Path usual) {
    this.terminal = terminal;
    this.usual = usual;
  }

  @Override
  public Integer call() {
    try (LogbookFolder folder = data.logbook(usual)) {
      if (!folder.exists()) {
        terminal.complain(TEXTS.get("logbook.none", folder.file()));
        return ExitCode.WRONG;
      }
      Inspection found = Inspection.of(folder.get());
      folder.notice().ifPresent(terminal::complain);
      found.problems().forEach(terminal::complain);
      terminal.say(
          TEXTS.get(
              "logbook.checked",
              found.problems().size(),
              found.learners(),
              found.conversations(),
              found.choices()));
      return found.problems().isEmpty() && folder.notice().isEmpty()
          ? ExitCode.FINE
          : ExitCode.PROBLEMS;
    }
  }
}
