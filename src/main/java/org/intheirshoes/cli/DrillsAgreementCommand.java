package org.intheirshoes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.intheirshoes.drill.Agreement;
import org.intheirshoes.drill.MarksFile;
import org.intheirshoes.drill.Ratings;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `drills agreement`: how far raters agree.
@Command(
    name = "agreement",
    header = "Tell how far raters agree.",
    description = {
      "Reads a table in CSV with the columns rater,item,axis,mark and prints for each axis: n, the"
          + " number of items that at least two raters marked; the share of pairs of marks that are"
          + " equal, and that lie at most 1 apart; a coefficient of agreement beyond chance with"
          + " its 95 % interval.",
      "The coefficient is the quadratic weighted kappa for two raters who marked everything, and"
          + " Krippendorff’s ordinal alpha for more raters or where marks are missing. Under ten"
          + " items there is none. It is for a talk about what each rater sees, not a grade.",
    },
    footer = {"", "Exit codes: 0 fine, 1 problems in the file, 2 wrong usage or unreadable."},
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class DrillsAgreementCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(DrillsAgreementCommand.class);

  @Parameters(paramLabel = "FILE", description = "Marks in CSV: rater,item,axis,mark.")
  private Path file;

  @Option(names = "--json", description = "Print one JSON list, an entry for each axis.")
  private boolean json;

  private final Terminal terminal;

  DrillsAgreementCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MarksFile.BYTES + 1);
    } catch (IOException | SecurityException _) {
      terminal.complain(TEXTS.get("agreement.unreadable", file));
      return ExitCode.WRONG;
    }
    MarksFile.Reading reading = MarksFile.read(bytes);
    if (!reading.problems().isEmpty()) {
      reading.problems().forEach(problem -> terminal.complain(file + ": ", problem));
      return ExitCode.PROBLEMS;
    }
    List<Map<String, @Nullable Object>> lines = new ArrayList<>();
    reading
        .ratings()
        .forEach(
            (axis, ratings) -> {
              Agreement agreement = Agreement.of(ratings);
              lines.add(json(axis, ratings, agreement));
              if (!json) {
                say(axis, ratings, agreement);
              }
            });
    if (json) {
      terminal.json(lines);
    }
    return ExitCode.FINE;
  }

  private void say(Axis axis, Ratings ratings, Agreement agreement) {
    terminal.say(TEXTS.get("agreement.axis", axis.word(), ratings.raters(), agreement.n()));
    if (agreement.exact().isPresent() && agreement.withinOne().isPresent()) {
      terminal.say(
          "    ",
          TEXTS.get(
              "agreement.shares",
              agreement.exact().getAsDouble(),
              agreement.withinOne().getAsDouble()));
    }
    terminal.say("    ", sentence(agreement));
  }

  private static String sentence(Agreement agreement) {
    return switch (agreement.state()) {
      case TOO_FEW -> TEXTS.get("agreement.few", Agreement.LEAST);
      case UNDEFINED -> TEXTS.get("agreement.undefined");
      case DEFINED -> {
        double value = agreement.coefficient().orElseThrow();
        String name =
            switch (agreement.method()) {
              case QUADRATIC_WEIGHTED_KAPPA -> TEXTS.get("agreement.kappa");
              case ORDINAL_ALPHA -> TEXTS.get("agreement.alpha");
            };
        yield agreement
            .interval()
            .map(each -> TEXTS.get("agreement.interval", name, value, each.low(), each.high()))
            .orElseGet(() -> TEXTS.get("agreement.value", name, value));
      }
    };
  }

  private static Map<String, @Nullable Object> json(
      Axis axis, Ratings ratings, Agreement agreement) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("axis", axis.word());
    json.put("raters", ratings.raters());
    json.put("n", agreement.n());
    json.put("exact", value(agreement.exact()));
    json.put("withinOne", value(agreement.withinOne()));
    json.put("method", agreement.method().word());
    json.put("coefficient", value(agreement.coefficient()));
    json.put(
        "interval",
        agreement.interval().map(each -> List.of(each.low(), each.high())).orElse(null));
    json.put("state", agreement.state().word());
    return json;
  }

  private static @Nullable Double value(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
