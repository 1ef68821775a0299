package org.intheirshoes.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.Paths;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paths`: every way through a script, with its scores.
@Command(
    name = "paths",
    header = "List every way through a script, with its scores.",
    description = {
      "Follows every choice of a script to its end and prints what each way is worth: K, the skill"
          + " score (100 for the best line, 0 for blind guessing), P, the path score, the loss, the"
          + " three axes, and the customer's frustration and trust at the end.",
      "With --json it prints one line of JSON for the script, then one for each path.",
    },
    footer = {"", "Exit codes: 0 fine, 1 a script has errors, 2 wrong usage or unreadable."},
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class PathsCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(PathsCommand.class);

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "SCRIPT",
      description =
          "A .json file, a folder or .zip of one scenario, or the id of one on the shelf.")
  private List<String> scripts;

  @Option(names = "--json", description = "Print JSON: one line a script, then one line a path.")
  private boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10000",
      description = "List at most N paths of a script (default ${DEFAULT-VALUE}).")
  private int limit;

  private final Terminal terminal;
  private final ScriptSource source;

  PathsCommand(Terminal terminal, Shelf shelf) {
    this.terminal = terminal;
    this.source = new ScriptSource(shelf, terminal);
  }

  @Override
  public Integer call() {
    if (limit < 0) {
      throw new ParameterException(spec.commandLine(), TEXTS.get("paths.limit.negative"));
    }
    int exit = ExitCode.FINE;
    for (String script : scripts) {
      exit = Math.max(exit, list(script));
    }
    return exit;
  }

  private int list(String script) {
    Optional<Checked> found = source.find(script);
    if (found.isEmpty()) {
      return ExitCode.WRONG;
    }
    Checked checked = found.get();
    if (checked.scenario().isEmpty() || checked.analysis().isEmpty()) {
      source.complain(checked);
      return ExitCode.of(checked.problems());
    }
    Analysis analysis = checked.analysis().get();
    describe(analysis);
    long listed = Paths.list(analysis.scenario(), limit, path -> print(path, analysis));
    if (listed == limit && total(analysis) > limit) {
      terminal.complain(TEXTS.get("paths.limited", analysis.scenario().id(), limit));
    }
    return ExitCode.FINE;
  }

  private static long total(Analysis analysis) {
    return switch (analysis) {
      case Exact exact -> exact.start().paths();
      case Bounded _ -> Long.MAX_VALUE;
    };
  }

  private void describe(Analysis analysis) {
    if (json) {
      Map<String, @Nullable Object> line = new LinkedHashMap<>();
      line.put("script", analysis.scenario().id());
      line.putAll(PathReport.worth(analysis));
      terminal.json(line);
      return;
    }
    terminal.say(analysis.scenario().id() + ": " + WorthText.of(analysis));
    terminal.say(TEXTS.get("paths.figures"), TEXTS.get("paths.choices"));
  }

  private void print(Conversation path, Analysis analysis) {
    if (json) {
      terminal.json(PathReport.of(path, analysis));
      return;
    }
    Review review = Review.of(path, analysis);
    List<String> figures = new ArrayList<>();
    figures.add(figure(review.skill(), 5));
    figures.add(figure(review.path(), 5));
    figures.add(String.format(Locale.ROOT, "%5d", path.loss().total()));
    Axis.ALL.forEach(axis -> figures.add(figure(review.profile().on(axis), 4)));
    figures.add(String.format(Locale.ROOT, "%4d", path.memory().frustration()));
    figures.add(String.format(Locale.ROOT, "%4d", path.memory().trust()));
    String breach = path.breached() ? TEXTS.get("paths.breach") + " " : "";
    terminal.say(
        String.join("", figures) + "  ",
        path.place().id() + ": " + breach + String.join(" ", path.choices()));
  }

  private static String figure(OptionalDouble value, int width) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%" + width + "d", Math.round(value.getAsDouble()))
        : String.format(Locale.ROOT, "%" + width + "s", "-");
  }
}
