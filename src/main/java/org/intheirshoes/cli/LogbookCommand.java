package org.intheirshoes.cli;

import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `logbook`: it only knows its subcommands.
@Command(
    name = "logbook",
    header = "Export, import or check what was recorded.",
    footer = {"", "Exit codes: 0 fine, 1 problems found, 2 wrong usage or unreadable."},
    synopsisSubcommandLabel = "[export | import | check]",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class LogbookCommand implements Runnable {

  private static final Texts TEXTS = Texts.of(LogbookCommand.class);

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), TEXTS.get("logbook.no.command"));
  }
}
