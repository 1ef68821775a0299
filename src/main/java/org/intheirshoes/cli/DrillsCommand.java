package org.intheirshoes.cli;

import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `drills`: it only knows its subcommands.
@Command(
    name = "drills",
    header =
        "List the drills for pairs, make a rotation, see how far raters agree, export or import"
            + " rounds.",
    footer = {"", "Exit codes: 0 fine, 1 problems found, 2 wrong usage or unreadable."},
    synopsisSubcommandLabel = "[list | rotation | agreement | export | import]",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class DrillsCommand implements Runnable {

  private static final Texts TEXTS = Texts.of(DrillsCommand.class);

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), TEXTS.get("drills.no.command"));
  }
}
