package org.intheirshoes.cli;

import java.util.concurrent.Callable;
import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `classroom`: opens the window. The program's entry does that before a command line is read; what
/// comes here asks for help or is written wrongly.
@Command(
    name = "classroom",
    header = "Lead a class: your console and the room's screen.",
    description = {
      "Opens two windows: the room's screen on the projector, and your console with the notes, the"
          + " votes and the clock. With one display only, the room's screen stands in the console.",
    },
    footer = {
      "",
      "Exit codes: 0 fine, 2 wrong usage, or no display here.",
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class ClassroomCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(ClassroomCommand.class);

  private final Terminal terminal;

  @Parameters(
      paramLabel = "SCRIPT",
      description = "The id of a scenario on the shelf, or a file, a folder or a zip.")
  private String script = "";

  ClassroomCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.complain(TEXTS.get("class.alone", script));
    return ExitCode.WRONG;
  }
}
