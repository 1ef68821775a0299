package org.intheirshoes.analysis.plan;

import java.util.List;
import java.util.Optional;

/// One path of a script that the author pins.
///
/// @param title what the path is about
/// @param line where it begins in the plan's file, from 1
/// @param steps what to choose and what to expect, in turn
/// @param ending id of the ending
/// @param score the range of the skill score
/// @param rules codes of rules that must apply, for example `R1`
/// @param breach whether a breach must be made, if the plan says
/// @param variant id of the variant that is played; empty for the script as it was written
public record TestPlan(
    String title,
    int line,
    List<Step> steps,
    Optional<String> ending,
    Optional<Range> score,
    List<String> rules,
    Optional<Breach> breach,
    Optional<String> variant) {

  public TestPlan {
    steps = List.copyOf(steps);
    rules = List.copyOf(rules);
  }

  /// A step of a plan.
  public sealed interface Step {
    /// Where it stands in the file, from 1.
    int line();
  }

  /// Chooses a response.
  ///
  /// @param response id of a response that is open then
  public record Choose(int line, String response) implements Step {}

  /// Expects words in what is said since the last choice: the reaction to it, and the lines of the
  /// beat, or the text of the ending, that it leads to.
  public record Expect(int line, String words) implements Step {}

  /// A range of the skill score, not rounded and not capped, both ends included.
  public record Range(double least, double most) {
    /// Whether it holds a score, to a twentieth of a point.
    public boolean holds(double score) {
      return score >= least - 0.05 && score <= most + 0.05;
    }
  }

  /// Whether a breach is made.
  public enum Breach {
    MADE,
    NONE
  }

  /// Ids of the responses that it chooses.
  public List<String> choices() {
    return steps.stream()
        .filter(Choose.class::isInstance)
        .map(step -> ((Choose) step).response())
        .toList();
  }
}
