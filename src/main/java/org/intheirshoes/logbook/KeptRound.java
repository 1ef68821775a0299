package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
/// @param agreed names of the learners who have it in their record, by player
public record KeptRound(
    String uuid,
    Optional<Scenario> scenario,
    String plan,
    List<String> steps,
    Instant began,
    Optional<Instant> finished,
    Map<Integer, String> agreed) {

  public KeptRound {
    steps = List.copyOf(steps);
    agreed = Map.copyOf(agreed);
  }
}
