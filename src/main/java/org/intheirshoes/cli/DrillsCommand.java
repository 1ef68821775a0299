package org.intheirshoes.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `drills`: it only knows its subcommands.
@Command(
    name = "drills",
    header = "List the drills for pairs, make a rotation, or see how far raters agree.",
    footer = {"", "Exit codes: 0 fine, 1 problems found, 2 wrong usage or unreadable."},
    synopsisSubcommandLabel = "[list | rotation | agreement]",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class DrillsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Texts.get("drills.no.command"));
  }
}
