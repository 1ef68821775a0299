package org.intheirshoes.cli;

import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `classes`: it only knows its subcommands.
@Command(
    name = "classes",
    header = "Export the classes that were led, or import them.",
    footer = {"", "Exit codes: 0 fine, 2 wrong usage or unreadable."},
    synopsisSubcommandLabel = "[export | import]",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class ClassesCommand implements Runnable {

  private static final Texts TEXTS = Texts.of(ClassesCommand.class);

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), TEXTS.get("classes.no.command"));
  }
}
