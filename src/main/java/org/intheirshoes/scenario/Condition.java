package org.intheirshoes.scenario;

import java.util.List;
import java.util.OptionalInt;

/// A condition of the script: data, never code.
public sealed interface Condition {

  /// The cue has been acknowledged.
  record CueAcknowledged(String cue) implements Condition {}

  /// The promise is open.
  record PromiseOpen(String promise) implements Condition {}

  /// The flag has been set.
  record FlagSet(String flag) implements Condition {}

  /// The customer's frustration lies in a band.
  record Frustration(Band band) implements Condition {}

  /// The customer's trust lies in a band.
  record Trust(Band band) implements Condition {}

  /// Every part holds.
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// At least one part holds.
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /// The part does not hold.
  record Not(Condition part) implements Condition {}

  /// A band of the mood.
  ///
  /// @param atLeast the lowest value inside, 0..100
  /// @param below the lowest value above, 0..100
  record Band(OptionalInt atLeast, OptionalInt below) {

    /// Whether a value (0..100) lies in the band.
    public boolean holds(int value) {
      return (atLeast.isEmpty() || value >= atLeast.getAsInt())
          && (below.isEmpty() || value < below.getAsInt());
    }
  }
}
