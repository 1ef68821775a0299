package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.intheirshoes.analysis.Profile;

/// A conversation as the logbook has it.
///
/// @param id the logbook's number of the conversation
/// @param learner name of the learner
/// @param scenario id of the scenario
/// @param title title of the scenario
/// @param version version of the script that was played
/// @param scriptHash SHA-256 of the script that was played, 64 hexadecimal digits
/// @param started when it began
/// @param finished when it ended; empty while it is unfinished
/// @param ending id of the ending; empty while it is unfinished
/// @param skill K, not capped and not rounded, at most 100; empty where there is none
/// @param headline 0..100; empty where there is none
/// @param profile the three axes; all empty while it is unfinished
/// @param turns the choices that count (none that was taken back); while it is unfinished without
///     figures: regret, worst regret and cost 0, no flags and no rules
public record Played(
    long id,
    String learner,
    String scenario,
    String title,
    String version,
    String scriptHash,
    Instant started,
    Optional<Instant> finished,
    Optional<String> ending,
    OptionalDouble skill,
    OptionalInt headline,
    Profile profile,
    List<PlayedTurn> turns) {

  public Played {
    turns = List.copyOf(turns);
  }

  /// Whether it reached an ending.
  public boolean isFinished() {
    return finished.isPresent();
  }
}
