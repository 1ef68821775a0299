package org.intheirshoes.scenario;

import java.util.List;
import java.util.Optional;

/// One utterance.
///
/// @param by who speaks
/// @param text what is said; may hold `**bold**` and `*italic*`, nothing else
/// @param feeling what the speaker shows, if the script says
/// @param cues which words of the text are a cue
public record Line(Speaker by, String text, Optional<Feeling> feeling, List<CueQuote> cues) {

  public Line {
    cues = List.copyOf(cues);
  }

  /// Who can speak.
  public enum Speaker implements ScriptWord {
    CUSTOMER,
    REP,
    NARRATOR,
    COLLEAGUE
  }

  /// Words of a line that carry a cue.
  ///
  /// @param cue id of a declared cue
  /// @param quote words of the line, as they stand there
  public record CueQuote(String cue, String quote) {}
}
