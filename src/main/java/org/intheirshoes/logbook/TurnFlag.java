package org.intheirshoes.logbook;

/// What a turn stands out for.
public enum TurnFlag {
  /// Kind words without a step.
  SOFT,
  /// It brought the matter on: a question, a step, or more.
  MOVED_ON,
  /// It holds a breach.
  BREACH,
  /// A limit, escalation, handover, redirection or close that came at the right time.
  BOUNDARY_HELD,
  /// A boundary could have been held so, or was given away, and the turn did not hold it.
  BOUNDARY_MISSED,
  /// It acknowledged a cue that matters, and no turn before it had.
  CUE_CAUGHT,
  /// A cue that matters was on the table, and the turn left it there.
  CUE_MISSED
}
