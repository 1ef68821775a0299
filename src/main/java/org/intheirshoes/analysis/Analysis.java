package org.intheirshoes.analysis;

import org.intheirshoes.scenario.Scenario;

/// What a script is worth: exact where all its states can be visited, bounds where they cannot. An
/// estimate is never passed off as exact.
public sealed interface Analysis permits Exact, Bounded {

  /// How many states an analysis visits at most.
  int STATE_LIMIT = 400_000;

  /// Analyses a script that the reader accepted.
  static Analysis of(Scenario scenario) {
    return of(scenario, STATE_LIMIT);
  }

  /// Analyses a script, visiting at most so many states.
  ///
  /// @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
  static Analysis of(Scenario scenario, int stateLimit) {
    Relevance relevance = new Relevance(scenario);
    Exploration exploration = new Exploration(scenario, relevance, stateLimit);
    return exploration.run()
        ? new Exact(
            scenario, relevance, exploration.values(), exploration.reached(), exploration.tallies())
        : Bounded.of(scenario, stateLimit);
  }

  /// The script.
  Scenario scenario();

  /// How many states were visited.
  int states();
}
