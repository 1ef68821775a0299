package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.List;
import org.intheirshoes.scenario.Scenario;

/// A conversation that was left before its end.
///
/// @param id the logbook's number of the conversation
/// @param scenario id of the scenario
/// @param title title of the scenario
/// @param version version of the script that was played
/// @param scriptHash SHA-256 of the script that was played
/// @param started when it began
/// @param choices ids of the responses chosen, those taken back left out; at least one
public record Unfinished(
    long id,
    String scenario,
    String title,
    String version,
    String scriptHash,
    Instant started,
    List<String> choices) {

  public Unfinished {
    choices = List.copyOf(choices);
  }

  /// With these choices.
  Unfinished with(List<String> chosen) {
    return new Unfinished(id, scenario, title, version, scriptHash, started, chosen);
  }

  /// Which script a conversation is played again from.
  public enum Source {
    /// The script is as it was.
    SAME_SCRIPT,
    /// The script has changed since; the conversation goes on with the copy that was kept.
    KEPT_COPY
  }

  /// What it is played again from, given the script as it is now with its variants.
  public Source replays(Scenario now) {
    return now.all().stream().anyMatch(each -> ScriptCopy.of(each).hash().equals(scriptHash))
        ? Source.SAME_SCRIPT
        : Source.KEPT_COPY;
  }

  /// The turn at which it goes on, from 2.
  public int openTurn() {
    return choices.size() + 1;
  }
}
