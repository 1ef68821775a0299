package org.intheirshoes.logbook;

import java.util.OptionalDouble;

/// How well a learner finds the cues in what customers say, over all turns in which she marked words.
///
/// @param turns in which she marked
/// @param hits cues that matter and were marked
/// @param misses cues that matter and were not
/// @param smallTalk small talk that was marked
public record CuePickup(int turns, int hits, int misses, int smallTalk) {

  /// The share of the cues that matter which were marked, 0..1; empty before the first.
  public OptionalDouble rate() {
    int there = hits + misses;
    return there == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / there);
  }
}
