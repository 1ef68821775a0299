package org.intheirshoes.analysis.items;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one learner, or one class, answered in one sitting.
///
/// @param byBeat by id of the beat the share of its answers that were best; a learner has one answer
///     at a beat, a class as many as there were votes
public record Answers(Map<String, Share> byBeat) {

  public Answers {
    byBeat = Map.copyOf(byBeat);
  }

  /// The share at a beat; empty if the sitting did not come there.
  public Optional<Share> at(String beat) {
    return Optional.ofNullable(byBeat.get(beat));
  }

  /// The share at all other beats together; empty if there were none.
  Optional<Share> besides(String beat) {
    List<Share> others =
        byBeat.entrySet().stream()
            .filter(each -> !each.getKey().equals(beat))
            .map(Map.Entry::getValue)
            .toList();
    return others.isEmpty() ? Optional.empty() : Optional.of(Share.sum(others));
  }
}
