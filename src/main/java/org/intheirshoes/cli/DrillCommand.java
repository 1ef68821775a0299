package org.intheirshoes.cli;

import java.util.concurrent.Callable;
import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `drill`: opens the window. The program's entry does that before a command line is read; what comes
/// here asks for help or is written wrongly.
@Command(
    name = "drill",
    header = "Open a drill for two people, or three, on one laptop.",
    description = {
      "Opens the window with the drill: its cards, its clock, its marks. `drills list` tells which"
          + " there are.",
    },
    footer = {
      "",
      "Exit codes: 0 fine, 2 wrong usage, no such drill, or no display here.",
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class DrillCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(DrillCommand.class);

  private final Terminal terminal;

  @Parameters(paramLabel = "ID", description = "The id of a drill.")
  private String drill = "";

  DrillCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.complain(TEXTS.get("drill.alone", drill));
    return ExitCode.WRONG;
  }
}
