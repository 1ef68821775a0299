package org.intheirshoes.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Audit;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;

/// A script that was read and checked.
///
/// @param name what was read, as the user named it, for example a path
/// @param scenario the script, present if and only if it can be played
/// @param problems all of them, by place
/// @param analysis what the script is worth, present if and only if it could be read and analysed
public record Checked(
    String name, Optional<Scenario> scenario, List<Problem> problems, Optional<Analysis> analysis) {

  public Checked {
    problems = List.copyOf(problems);
  }

  /// The check of what the reader found, as far as it goes without an analysis.
  static Checked unanalysed(String name, ScenarioReader.Reading reading) {
    if (reading.scenario().isEmpty()) {
      return new Checked(name, Optional.empty(), reading.problems(), Optional.empty());
    }
    Scenario scenario = reading.scenario().get();
    List<Problem> beforehand = Audit.beforehand(scenario, reading.source());
    return beforehand.isEmpty()
        ? new Checked(name, Optional.of(scenario), reading.problems(), Optional.empty())
        : new Checked(
            name, Optional.empty(), joined(reading.problems(), beforehand), Optional.empty());
  }

  /// The check of what the reader found.
  static Checked of(String name, ScenarioReader.Reading reading) {
    Checked read = unanalysed(name, reading);
    if (read.scenario().isEmpty()) {
      return read;
    }
    Scenario scenario = read.scenario().get();
    Audit.Finding finding = Audit.of(scenario, reading.source());
    return new Checked(
        name,
        finding.playable() ? Optional.of(scenario) : Optional.empty(),
        joined(reading.problems(), finding.problems()),
        Optional.of(finding.analysis()));
  }

  /// The same script as one of its variants; empty if it cannot be played or has no such variant.
  public Optional<Checked> as(String variant) {
    return scenario
        .filter(script -> script.variations().played().isEmpty())
        .filter(script -> script.variations().find(variant).isPresent())
        .map(script -> script.as(variant))
        .map(
            other ->
                new Checked(name, Optional.of(other), problems, Optional.of(Analysis.of(other))));
  }

  /// What could not even be read.
  static Checked refused(String name, Problem problem) {
    return new Checked(name, Optional.empty(), List.of(problem), Optional.empty());
  }

  /// Whether it can be played.
  public boolean isPlayable() {
    return scenario.isPresent();
  }

  /// The same script with a problem that keeps it from the shelf.
  Checked refusedFor(Problem problem) {
    return new Checked(name, Optional.empty(), joined(List.of(problem), problems), analysis);
  }

  /// The same script under another name.
  Checked named(String other) {
    return new Checked(other, scenario, problems, analysis);
  }

  private static List<Problem> joined(List<Problem> some, List<Problem> more) {
    return Stream.concat(some.stream(), more.stream()).sorted(Problem.BY_PLACE).toList();
  }
}
