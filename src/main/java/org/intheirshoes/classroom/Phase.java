package org.intheirshoes.classroom;

/// Where a class stands in a beat.
public enum Phase {
  /// The customer speaks, line by line.
  SPEAKING,
  /// The room says what it noticed.
  NOTICING,
  /// Everybody thinks alone.
  THINKING,
  /// The first vote is open.
  VOTING,
  /// The first vote is closed; its spread is shown, the answer is not.
  SPREAD,
  /// The room talks it over.
  ARGUING,
  /// The second vote is open.
  SECOND_VOTE,
  /// The second vote is closed.
  SECOND_SPREAD,
  /// A response was taken; the customer answers, line by line.
  REACTION,
  /// Marks and reasons are shown.
  REVEAL,
  /// The ending is shown.
  ENDED,
  /// The class looks back: marks, reasons and figures of the whole path are shown.
  DEBRIEF;

  /// Whether votes are taken.
  public boolean isVoting() {
    return this == VOTING || this == SECOND_VOTE;
  }

  /// Whether the beat still waits for its decision.
  public boolean isBeforeDecision() {
    return compareTo(REACTION) < 0;
  }
}
