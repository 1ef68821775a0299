package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Scenario;

/// A round of a pair as the logbook has it.
///
/// @param uuid the round
/// @param scenario the script as it was then, for a round from a scenario
/// @param plan one line
/// @param steps a line for each step, from the first on
/// @param began when it began
/// @param finished when it was finished; empty while it is not
public record KeptRound(
    String uuid,
    Optional<Scenario> scenario,
    String plan,
    List<String> steps,
    Instant began,
    Optional<Instant> finished) {

  public KeptRound {
    steps = List.copyOf(steps);
  }
}
