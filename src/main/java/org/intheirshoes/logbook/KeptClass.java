package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Scenario;

/// A class as it was written down.
///
/// @param uuid the same on every machine that has it
/// @param scenario the copy of the script that it played
/// @param plan the line that it began with
/// @param steps a line for each step, from the first on
/// @param began when it began
/// @param finished when it was finished; empty while it is not
public record KeptClass(
    String uuid,
    Scenario scenario,
    String plan,
    List<String> steps,
    Instant began,
    Optional<Instant> finished) {

  public KeptClass {
    steps = List.copyOf(steps);
  }
}
