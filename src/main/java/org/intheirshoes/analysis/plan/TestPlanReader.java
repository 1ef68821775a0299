package org.intheirshoes.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intheirshoes.analysis.plan.TestPlan.Breach;
import org.intheirshoes.analysis.plan.TestPlan.Range;
import org.intheirshoes.analysis.plan.TestPlan.Step;

/// Reads the text of a test plan: `## title` begins a path, `choose:`, `expect:`, `score:`,
/// `ending:`, `rules:`, `breach:` and `variant:` say what it is; `#` before a comment.
public final class TestPlanReader {

  /// Characters of a plan.
  public static final int LENGTH_MAX = 1 << 20;

  private static final Pattern RANGE =
      Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,4})?)\\s*\\.\\.\\s*(-?\\d{1,6}(?:\\.\\d{1,4})?)");

  private final List<TestPlan> plans = new ArrayList<>();
  private final List<PlanProblem> problems = new ArrayList<>();
  private Optional<Draft> draft = Optional.empty();
  private int line;

  private TestPlanReader() {}

  /// What reading found.
  ///
  /// @param plans in the order of the file
  /// @param problems what could not be understood
  public record Reading(List<TestPlan> plans, List<PlanProblem> problems) {
    public Reading {
      plans = List.copyOf(plans);
      problems = List.copyOf(problems);
    }
  }

  /// A path while it is read.
  private static final class Draft {
    private final String title;
    private final int line;
    private final List<Step> steps = new ArrayList<>();
    private Optional<String> ending = Optional.empty();
    private Optional<Range> score = Optional.empty();
    private List<String> rules = List.of();
    private Optional<Breach> breach = Optional.empty();
    private Optional<String> variant = Optional.empty();

    Draft(String title, int line) {
      this.title = title;
      this.line = line;
    }
  }

  /// Reads a plan.
  public static Reading read(String text) {
    TestPlanReader reader = new TestPlanReader();
    if (text.length() > LENGTH_MAX) {
      return new Reading(
          List.of(), List.of(new PlanProblem(0, "The plan is longer than a mebibyte.")));
    }
    text.lines().forEach(reader::line);
    reader.finish();
    if (reader.plans.isEmpty() && reader.problems.isEmpty()) {
      reader.problem("The plan holds no path, so it would never fail.");
    }
    return new Reading(reader.plans, reader.problems);
  }

  private void line(String text) {
    line++;
    String stripped = text.strip();
    if (stripped.startsWith("## ")) {
      finish();
      draft = Optional.of(new Draft(stripped.substring(3).strip(), line));
    } else if (!stripped.isEmpty() && !stripped.startsWith("#")) {
      int colon = stripped.indexOf(':');
      if (draft.isEmpty() || colon < 0) {
        problem("Begin a path with “## ” and its title; then write “choose: ”, “expect: ” …");
      } else {
        field(
            draft.get(),
            stripped.substring(0, colon).strip(),
            stripped.substring(colon + 1).strip());
      }
    }
  }

  private void field(Draft to, String name, String value) {
    switch (name) {
      case "choose" -> parts(value).forEach(each -> to.steps.add(new TestPlan.Choose(line, each)));
      case "expect" -> to.steps.add(new TestPlan.Expect(line, value));
      case "ending" -> to.ending = Optional.of(value);
      case "rules" -> to.rules = parts(value);
      case "score" -> score(to, value);
      case "breach" -> breach(to, value);
      case "variant" -> to.variant = Optional.of(value);
      default ->
          problem(
              "“"
                  + name
                  + "” is unknown: choose, expect, score, ending, rules, breach and variant are"
                  + " not.");
    }
  }

  private void score(Draft to, String value) {
    Matcher matcher = RANGE.matcher(value);
    if (matcher.matches()) {
      to.score =
          Optional.of(
              new Range(
                  Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))));
    } else {
      problem("A score is a range like 50..70.");
    }
  }

  private void breach(Draft to, String value) {
    switch (value.toLowerCase(Locale.ROOT)) {
      case "yes" -> to.breach = Optional.of(Breach.MADE);
      case "no" -> to.breach = Optional.of(Breach.NONE);
      default -> problem("A breach is yes or no.");
    }
  }

  private static List<String> parts(String value) {
    return List.of(value.split(",", -1)).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private void finish() {
    draft.ifPresent(
        done ->
            plans.add(
                new TestPlan(
                    done.title,
                    done.line,
                    done.steps,
                    done.ending,
                    done.score,
                    done.rules,
                    done.breach,
                    done.variant)));
    draft = Optional.empty();
  }

  private void problem(String message) {
    problems.add(new PlanProblem(line, message));
  }
}
