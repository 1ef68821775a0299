package org.intheirshoes.cli;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.library.Course;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.LogbookException;
import org.intheirshoes.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The root command: it only knows its subcommands.
@Command(
    name = "in-their-shoes",
    header = "Practise customer-service conversations.",
    description = {
      "Without a command the window opens; where there is no display, a scenario can be played"
          + " here in the terminal. With --data DIR the window keeps everything in that folder.",
    },
    footer = {
      "",
      "For example:",
      "  in-their-shoes play broken-tv",
      "  in-their-shoes check my-scenario.json",
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
public final class CommandLineApp implements Runnable {

  private static final Texts TEXTS = Texts.of(CommandLineApp.class);

  private static final Logger LOG = LoggerFactory.getLogger(CommandLineApp.class);

  /// The exit code of wrong usage.
  public static final int WRONG = ExitCode.WRONG;

  @Spec private CommandSpec spec;

  private CommandLineApp() {}

  /// Runs one command.
  ///
  /// @param data the folder of what is kept for the user
  /// @return the exit code: 0 fine, 1 problems found, 2 wrong usage or unreadable
  public static int run(Path data, String... args) {
    return run(Terminal.ofProcess(System.getenv()), shelf(data), data, args);
  }

  /// Says that the window cannot open, and lets the person choose a scenario to play in the terminal.
  ///
  /// @param data the folder of what is kept for the user
  /// @param reason why the window cannot open, in a few words
  /// @return the exit code
  public static int offer(Path data, String reason) {
    return offer(Terminal.ofProcess(System.getenv()), shelf(data), data, reason);
  }

  /// Says that the window does not understand its arguments.
  ///
  /// @param arguments as they were typed
  /// @return the exit code: 2
  public static int refuseWindow(String arguments) {
    Terminal.ofProcess(System.getenv()).complain(TEXTS.get("wrong.window", arguments));
    return ExitCode.WRONG;
  }

  /// Says that a class needs a display.
  ///
  /// @return the exit code
  public static int refuseClass() {
    Terminal.ofProcess(System.getenv()).complain(TEXTS.get("wrong.class"));
    return ExitCode.WRONG;
  }

  /// Whether there is no drill with this id; then the user is told so.
  ///
  /// @param data the folder of what is kept for the user
  public static boolean refusesDrill(Path data, String id) {
    return refusesDrill(Terminal.ofProcess(System.getenv()), data, id);
  }

  static boolean refusesDrill(Terminal terminal, Path data, String id) {
    boolean unknown = DrillShelf.read(data.resolve("drills")).find(id).isEmpty();
    if (unknown) {
      terminal.complain(TEXTS.get("wrong.drill.id", id));
    }
    return unknown;
  }

  /// Says that a drill needs a display.
  ///
  /// @return the exit code
  public static int refuseDrill() {
    Terminal.ofProcess(System.getenv()).complain(TEXTS.get("wrong.drill"));
    return ExitCode.WRONG;
  }

  private static Shelf shelf(Path data) {
    return new Shelf(data.resolve("scenarios"));
  }

  static int offer(Terminal terminal, Shelf shelf, Path data, String reason) {
    try {
      Optional<String> chosen = new Offer(terminal, shelf).choose(reason);
      return chosen.map(id -> run(terminal, shelf, data, "play", id)).orElse(ExitCode.FINE);
    } catch (Terminal.Gone _) {
      return ExitCode.FINE;
    }
  }

  static int run(Terminal terminal, Shelf shelf, Path data, String... args) {
    return new CommandLine(new CommandLineApp())
        .addSubcommand(new PlayCommand(terminal, shelf, data))
        .addSubcommand(new CheckCommand(terminal, () -> known(shelf, data)))
        .addSubcommand(new PathsCommand(terminal, shelf))
        .addSubcommand(new TranslateCommand(terminal))
        .addSubcommand(new ClassroomCommand(terminal))
        .addSubcommand(classes(terminal, data))
        .addSubcommand(new DrillCommand(terminal))
        .addSubcommand(drills(terminal, data))
        .addSubcommand(logbook(terminal, data))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setUsageHelpWidth(Math.clamp(terminal.width(), 55, 100))
        .setParameterExceptionHandler((wrong, _) -> complain(terminal, wrong))
        .setExecutionExceptionHandler((failed, _, _) -> complain(terminal, failed))
        .execute(args);
  }

  private static Course.Known known(Shelf shelf, Path data) {
    return new Course.Known(
        shelf.items().stream().map(ShelfItem::id).collect(Collectors.toSet()),
        DrillShelf.read(data.resolve("drills")).drills().stream()
            .map(Drill::id)
            .collect(Collectors.toSet()));
  }

  private static CommandLine logbook(Terminal terminal, Path data) {
    return new CommandLine(new LogbookCommand())
        .addSubcommand(new LogbookExportCommand(terminal, data))
        .addSubcommand(new LogbookImportCommand(terminal, data))
        .addSubcommand(new LogbookCheckCommand(terminal, data));
  }

  private static CommandLine classes(Terminal terminal, Path data) {
    return new CommandLine(new ClassesCommand())
        .addSubcommand(new ClassesExportCommand(terminal, data))
        .addSubcommand(new ClassesImportCommand(terminal, data));
  }

  private static CommandLine drills(Terminal terminal, Path data) {
    return new CommandLine(new DrillsCommand())
        .addSubcommand(new DrillsListCommand(terminal, data))
        .addSubcommand(new DrillsRotationCommand(terminal))
        .addSubcommand(new DrillsAgreementCommand(terminal))
        .addSubcommand(new DrillsExportCommand(terminal, data))
        .addSubcommand(new DrillsImportCommand(terminal, data));
  }

  private static int complain(Terminal terminal, ParameterException wrong) {
    terminal.complain(String.valueOf(wrong.getMessage()));
    terminal.complain(
        TEXTS.get("wrong.usage", wrong.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.WRONG;
  }

  private static int complain(Terminal terminal, Exception failed) {
    if (failed instanceof Terminal.Gone) {
      return ExitCode.FINE;
    }
    if (failed instanceof LogbookException) {
      terminal.complain(String.valueOf(failed.getMessage()));
      return ExitCode.WRONG;
    }
    LOG.debug("A command failed", failed);
    terminal.complain(TEXTS.get("wrong.inside", String.valueOf(failed.getMessage())));
    return ExitCode.WRONG;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), TEXTS.get("wrong.no.command"));
  }

  /// The version that the build wrote into the module.
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      ModuleDescriptor module = CommandLineApp.class.getModule().getDescriptor();
      String version = module == null ? "" : module.rawVersion().orElse("");
      return new String[] {"In Their Shoes " + version};
    }
  }
}
