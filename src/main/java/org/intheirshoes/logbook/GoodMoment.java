package org.intheirshoes.logbook;

import java.time.Instant;

/// A turn worth keeping.
///
/// @param conversation the logbook's number of the conversation; 0 where a kept moment has outlived it
/// @param title title of the scenario
/// @param turn number of the turn, from 1
/// @param at when it was
/// @param words what was said
/// @param reason why it is worth keeping
public record GoodMoment(
    long conversation, String title, int turn, Instant at, String words, Reason reason) {

  /// Why a turn is worth keeping.
  public enum Reason {
    /// It kept a promise that was open.
    PROMISE_KEPT,
    /// The best line that was open, right after a costly one.
    RECOVERY,
    /// The best line that was open, where much was at stake.
    BEST_AT_STAKES,
    /// A pair kept it in one of its rounds; the turn is the number of the round's step then.
    FROM_ROUND
  }
}
