package org.intheirshoes.app.home;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.intheirshoes.logbook.Progress;
import org.intheirshoes.logbook.ScenarioScores;
import org.intheirshoes.logbook.Unfinished;

/// How the learner stands with the scenarios of the shelf, as far as the logbook has been read.
///
/// @param openTurns the turn at which each unfinished conversation goes on, by scenario
/// @param best the best score of each scenario that was finished, 0..100; empty where it has none
/// @param scores whether the scores were read
public record Standings(
    Map<String, Integer> openTurns, Map<String, OptionalInt> best, Scores scores) {

  /// Nothing was read yet.
  static final Standings UNKNOWN = new Standings(Map.of(), Map.of(), Scores.UNREAD);

  /// Whether the scores were read.
  enum Scores {
    UNREAD,
    READ
  }

  /// How the learner stands with one scenario.
  public sealed interface Standing {

    /// Not read yet, or finished without a score.
    record Unknown() implements Standing {}

    /// Never finished.
    record New() implements Standing {}

    /// @param turn where the conversation that was left goes on, from 2
    @SuppressWarnings("MissingSummary")
    record Open(int turn) implements Standing {}

    /// @param score the best so far, 0..100
    @SuppressWarnings("MissingSummary")
    record Best(int score) implements Standing {}
  }

  public Standings {
    openTurns = Map.copyOf(openTurns);
    best = Map.copyOf(best);
  }

  Standings with(Collection<Unfinished> open) {
    return new Standings(
        open.stream().collect(Collectors.toMap(Unfinished::scenario, Unfinished::openTurn)),
        best,
        scores);
  }

  Standings with(Progress progress) {
    return new Standings(
        openTurns,
        progress.scenarios().stream()
            .collect(Collectors.toMap(ScenarioScores::scenario, ScenarioScores::best)),
        Scores.READ);
  }

  /// How the learner stands with a scenario.
  public Standing of(String scenario) {
    if (openTurns.containsKey(scenario)) {
      return new Standing.Open(openTurns.getOrDefault(scenario, 0));
    }
    if (scores == Scores.UNREAD) {
      return new Standing.Unknown();
    }
    if (!best.containsKey(scenario)) {
      return new Standing.New();
    }
    OptionalInt score = best.getOrDefault(scenario, OptionalInt.empty());
    return score.isPresent() ? new Standing.Best(score.getAsInt()) : new Standing.Unknown();
  }
}
