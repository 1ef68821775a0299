package org.intheirshoes.scenario;

import static org.intheirshoes.scenario.SmellCode.Severity.NOTE;
import static org.intheirshoes.scenario.SmellCode.Severity.WARNING;

/// Every smell that a playable script can have: what suggests that it does not teach what it says.
/// The words are permanent: scripts accept smells by them. Each has a page in `src/docs/smells`.
public enum SmellCode implements ScriptWord {
  // The score
  GAMEABLE(WARNING),
  LONGEST_BEST(WARNING),
  FIRST_BEST(WARNING),
  INDIFFERENT_BEAT(WARNING),
  AXIS_NEVER_SEPARATES(WARNING),
  WEIGHT_SENSITIVE(WARNING),
  // The ways through
  UNREACHABLE_ENDING(WARNING),
  UNREACHABLE_BAND(WARNING),
  NO_RECOVERY(WARNING),
  PROMISE_NEVER_KEPT(WARNING),
  // The responses
  DOMINATED_RESPONSE(WARNING),
  STRAW_MAN(WARNING),
  TWIN_RESPONSES(WARNING),
  BEST_TRIPS_LANGUAGE(WARNING),
  WORDS_AGAINST_MARKS(WARNING),
  // The page
  OVERLONG_TEXT(NOTE),
  NO_FACILITATOR_NOTE(NOTE),
  // The script's own account of its smells
  NEEDLESS_ACCEPT(NOTE);

  private final Severity severity;

  SmellCode(Severity severity) {
    this.severity = severity;
  }

  /// How much a smell matters. None keeps a script from being played.
  public enum Severity implements ScriptWord {
    /// It makes the score say something else than the script means.
    WARNING,
    /// It makes the script harder to use.
    NOTE
  }

  /// How much it matters.
  public Severity severity() {
    return severity;
  }
}
