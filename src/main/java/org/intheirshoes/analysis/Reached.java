package org.intheirshoes.analysis;

import java.util.HashSet;
import java.util.Set;

/// What the states that can be reached hold.
///
/// @param places ids of beats and endings
/// @param responses `beat/response` for every response that some state offers
/// @param openedPromises promises that some path opens
/// @param keptPromises promises that some path keeps while they are open
/// @param silentBeats ids of beats that offer nothing in some state
record Reached(
    Set<String> places,
    Set<String> responses,
    Set<String> openedPromises,
    Set<String> keptPromises,
    Set<String> silentBeats) {

  /// What this or another holds.
  Reached or(Reached other) {
    return new Reached(
        joined(places, other.places),
        joined(responses, other.responses),
        joined(openedPromises, other.openedPromises),
        joined(keptPromises, other.keptPromises),
        joined(silentBeats, other.silentBeats));
  }

  private static Set<String> joined(Set<String> some, Set<String> more) {
    Set<String> joined = new HashSet<>(some);
    joined.addAll(more);
    return joined;
  }
}
