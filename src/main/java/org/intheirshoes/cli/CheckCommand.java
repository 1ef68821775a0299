package org.intheirshoes.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.LanguagePacks;
import org.intheirshoes.logbook.export.WholeFile;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.sheet.report.ReportPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check`: reads scripts and prints every problem.
@Command(
    name = "check",
    header = "Check scripts and print every problem.",
    description = {
      "Reads each script, follows every way through it, and prints every problem at once: file,"
          + " line and column, what is wrong, and how to mend it. For a sound script it prints what"
          + " it holds, what its best, worst and random line lose, what bots score that know no"
          + " empathy, which smells it has and what its language checks find.",
      "A test plan beside a script, NAME.testplan, is played; one that fails is an error.",
      "A folder is searched for *.json and *.zip; its sub-folder drills is left out.",
    },
    footer = {
      "",
      "Exit codes: 0 sound (warnings allowed), 1 errors found or a test plan failed (or warnings,",
      "with --strict; or open smells, with --clean),",
      "2 wrong usage or unreadable.",
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A script (.json), a .zip of a scenario, or a folder to search.")
  private List<Path> paths;

  @Option(names = "--json", description = "Print one JSON object: {\"files\":[...]}.")
  private boolean json;

  @Option(names = "--strict", description = "Fail on warnings too.")
  private boolean strict;

  @Option(names = "--clean", description = "Fail on smells that the script does not accept, too.")
  private boolean clean;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the reports as one page to open and print, too.")
  private @Nullable Path html;

  @Option(
      names = "--brief",
      description = "Print problems and failed test plans, and a line or two for a sound script.")
  private boolean brief;

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int exit = ExitCode.FINE;
    List<CheckedScript> checked = new ArrayList<>();
    LanguagePacks packs = LanguagePacks.ofTheProgram();
    for (Path path : paths) {
      List<Path> files = files(path);
      if (files.isEmpty()) {
        terminal.complain(Texts.get("check.nothing", path));
        exit = ExitCode.WRONG;
      }
      for (Path file : files) {
        CheckedScript each = CheckedScript.of(file, packs);
        exit = Math.max(exit, exit(each));
        checked.add(each);
        if (!json) {
          print(each);
        }
      }
    }
    if (html != null) {
      exit = Math.max(exit, write(checked, html));
    }
    if (json) {
      terminal.json(Map.of("files", checked.stream().map(CheckJson::of).toList()));
    } else {
      summarise(checked);
    }
    return exit;
  }

  private int write(List<CheckedScript> checked, Path file) {
    List<Report> reports =
        checked.stream().map(CheckedScript::report).flatMap(Optional::stream).toList();
    try {
      WholeFile.write(
          file, out -> out.write(ReportPage.of(reports).getBytes(StandardCharsets.UTF_8)));
      return ExitCode.FINE;
    } catch (IOException e) {
      terminal.complain(Texts.get("check.html.failed", file, String.valueOf(e.getMessage())));
      return ExitCode.WRONG;
    }
  }

  private int exit(CheckedScript script) {
    Checked checked = script.checked();
    if (!checked.isPlayable()) {
      return ExitCode.of(checked.problems());
    }
    boolean warned = strict && !checked.problems().isEmpty();
    boolean smells =
        clean && script.report().map(Report::open).filter(o -> !o.isEmpty()).isPresent();
    return warned || smells || !script.keepsItsPlan() ? ExitCode.PROBLEMS : ExitCode.FINE;
  }

  /// The path itself, or for a folder the scripts in it, by name.
  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              String name = String.valueOf(folder.getFileName());
              boolean skipped =
                  !folder.equals(path) && (name.equals("drills") || name.startsWith("."));
              return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && isScript(file)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) {
              found.add(file); // the loader tells why it cannot be read
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException _) {
      return List.of(path);
    }
    found.sort(null);
    return found;
  }

  private static boolean isScript(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && (name.endsWith(".json") || name.endsWith(".zip"));
  }

  private void print(CheckedScript script) {
    Checked checked = script.checked();
    for (Problem problem : checked.problems()) {
      terminal.say(ProblemText.line(checked.name(), problem));
      terminal.say("    ", problem.hint());
    }
    if (checked.scenario().isPresent() && checked.analysis().isPresent()) {
      Scenario scenario = checked.scenario().get();
      Analysis analysis = checked.analysis().get();
      terminal.say(
          Texts.get(
              "check.sound",
              checked.name(),
              scenario.beats().size(),
              scenario.endings().size(),
              WorthText.paths(analysis)));
      terminal.say("    ", WorthText.of(analysis));
    }
    CheckText text = new CheckText(terminal);
    if (!brief) {
      script.report().ifPresent(text::print);
    }
    script.plans().filter(plans -> !brief || !plans.passed()).ifPresent(text::print);
  }

  private void summarise(List<CheckedScript> scripts) {
    List<Checked> checked = scripts.stream().map(CheckedScript::checked).toList();
    long errors =
        checked.stream().flatMap(each -> each.problems().stream()).filter(Problem::isError).count();
    long problems = checked.stream().mapToLong(each -> each.problems().size()).sum();
    terminal.say(Texts.get("check.summary", checked.size(), errors, problems - errors));
  }
}
