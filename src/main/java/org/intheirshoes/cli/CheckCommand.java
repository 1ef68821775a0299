package org.intheirshoes.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.DrillReader;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.CheckedScript;
import org.intheirshoes.library.Course;
import org.intheirshoes.library.CourseReader;
import org.intheirshoes.library.LanguagePacks;
import org.intheirshoes.logbook.export.WholeFile;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.sheet.report.ReportPage;
import org.intheirshoes.texts.Texts;
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
      "A test plan beside a script, NAME.testplan, is played; one that fails is an error. In a zip"
          + " it lies beside the script too.",
      "A folder is searched for *.json and *.zip; its sub-folder drills is left out. Drills for"
          + " pairs are checked by name: a file, or the folder drills itself.",
      "A course may name the scenarios of the shelf and the drills of the program and your own.",
    },
    footer = {
      "",
      "Exit codes: 0 sound (warnings allowed), 1 errors found or a test plan failed",
      "(or warnings, with --strict; or open smells, with --clean),",
      "2 wrong usage or unreadable.",
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class CheckCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(CheckCommand.class);

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "A script, a drill or a course (.json), a .zip of a scenario, or a folder to search.")
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
      names = "--items",
      paramLabel = "FROM",
      description = {
        "Tell how each beat works as a question, from recorded conversations: a file that logbook"
            + " export --format json wrote, or the folder of a logbook. Records behind a PIN are"
            + " left out."
      })
  private @Nullable Path items;

  @Option(
      names = "--brief",
      description = "Print problems and failed test plans, and a line or two for a sound script.")
  private boolean brief;

  private final Terminal terminal;
  private final Supplier<Course.Known> known;

  /// @param known asked for what the steps of a course may name
  @SuppressWarnings("MissingSummary")
  CheckCommand(Terminal terminal, Supplier<Course.Known> known) {
    this.terminal = terminal;
    this.known = known;
  }

  @Override
  public Integer call() {
    Optional<RecordedPlays> recorded =
        items == null ? Optional.empty() : RecordedPlays.at(items, terminal);
    int exit = items != null && recorded.isEmpty() ? ExitCode.WRONG : ExitCode.FINE;
    List<Finding> found = new ArrayList<>();
    LanguagePacks packs = LanguagePacks.ofTheProgram();
    for (Path path : paths) {
      List<Path> files = files(path);
      if (files.isEmpty()) {
        terminal.complain(TEXTS.get("check.nothing", path));
        exit = ExitCode.WRONG;
      }
      for (Path file : files) {
        Finding each = check(file, packs, recorded);
        exit = Math.max(exit, exit(each));
        found.add(each);
        if (!json) {
          print(each);
        }
      }
    }
    if (html != null) {
      exit = Math.max(exit, write(found, html));
    }
    if (json) {
      terminal.json(Map.of("files", found.stream().map(CheckCommand::json).toList()));
    } else {
      summarise(found);
    }
    return exit;
  }

  private Finding check(Path file, LanguagePacks packs, Optional<RecordedPlays> recorded) {
    if (CourseReader.isCourse(file)) {
      return new Finding.OfCourse(file.toString(), CourseReader.read(file, known.get()));
    }
    return DrillReader.isDrill(file)
        ? new Finding.OfDrill(file.toString(), DrillReader.read(file))
        : new Finding.OfScript(
            CheckedScript.of(
                file, packs, analysis -> recorded.flatMap(plays -> plays.about(analysis))));
  }

  private int write(List<Finding> found, Path file) {
    List<ReportPage.Content> reports = new ArrayList<>();
    for (Finding each : found) {
      if (each instanceof Finding.OfScript(CheckedScript script)) {
        script
            .report()
            .ifPresent(report -> reports.add(new ReportPage.Content(report, script.items())));
      }
    }
    try {
      WholeFile.write(
          file, out -> out.write(ReportPage.ofAll(reports).getBytes(StandardCharsets.UTF_8)));
      return ExitCode.FINE;
    } catch (IOException e) {
      terminal.complain(TEXTS.get("check.html.failed", file, String.valueOf(e.getMessage())));
      return ExitCode.WRONG;
    }
  }

  private int exit(Finding found) {
    if (!found.isPlayable()) {
      return ExitCode.of(found.problems());
    }
    boolean warned = strict && !found.problems().isEmpty();
    return warned || fails(found) ? ExitCode.PROBLEMS : ExitCode.FINE;
  }

  private boolean fails(Finding found) {
    return switch (found) {
      case Finding.OfScript(CheckedScript script) ->
          !script.keepsItsPlan()
              || (clean && script.report().filter(report -> !report.open().isEmpty()).isPresent());
      case Finding.OfDrill _, Finding.OfCourse _ -> false;
    };
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

  private void print(Finding found) {
    for (Problem problem : found.problems()) {
      terminal.say(ProblemText.line(found.name(), problem));
      terminal.say("    ", problem.hint());
    }
    switch (found) {
      case Finding.OfScript(CheckedScript script) -> print(script);
      case Finding.OfDrill(String name, DrillReader.Reading reading) ->
          reading.drill().ifPresent(drill -> printDrill(name, drill));
      case Finding.OfCourse(String name, CourseReader.Reading reading) ->
          reading.course().ifPresent(course -> printCourse(name, course));
    }
  }

  private void printDrill(String name, Drill drill) {
    terminal.say(
        TEXTS.get(
            "check.drill", name, drill.phases().size(), drill.seconds(), drill.hands().size()));
  }

  private void printCourse(String name, Course course) {
    long talks = course.steps().stream().filter(Course.Play.class::isInstance).count();
    terminal.say(TEXTS.get("check.course", name, talks, course.steps().size() - talks));
  }

  private void print(CheckedScript script) {
    Checked checked = script.checked();
    if (checked.scenario().isPresent() && checked.analysis().isPresent()) {
      Scenario scenario = checked.scenario().get();
      Analysis analysis = checked.analysis().get();
      terminal.say(
          TEXTS.get(
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
    script.items().ifPresent(new ItemsText(terminal)::print);
    script.plans().filter(plans -> !brief || !plans.passed()).ifPresent(text::print);
  }

  private void summarise(List<Finding> found) {
    long errors =
        found.stream().flatMap(each -> each.problems().stream()).filter(Problem::isError).count();
    long problems = found.stream().mapToLong(each -> each.problems().size()).sum();
    terminal.say(TEXTS.get("check.summary", found.size(), errors, problems - errors));
  }

  private static Map<String, @Nullable Object> json(Finding found) {
    return switch (found) {
      case Finding.OfScript(CheckedScript script) -> CheckJson.of(script);
      case Finding.OfDrill(String _, DrillReader.Reading reading) ->
          json(found, "drill", reading.drill().map(Drill::id));
      case Finding.OfCourse(String _, CourseReader.Reading reading) ->
          json(found, "course", reading.course().map(Course::id));
    };
  }

  private static Map<String, @Nullable Object> json(
      Finding found, String kind, Optional<String> id) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("path", found.name());
    json.put(kind, id.orElse(null));
    json.put("problems", found.problems().stream().map(ProblemText::json).toList());
    return json;
  }
}
