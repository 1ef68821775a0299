package org.intheirshoes.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.scenario.Condition;
import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Sets;

/// All of a conversation that the rules look at. Immutable.
///
/// @param soft length of the run of soft turns, 0..3
/// @param acknowledged cues acknowledged
/// @param apologies how often each fault was apologised for, 1..3; absent for never
/// @param promises promises open
/// @param fixMade whether the first fix was made
/// @param frustration 0..100
/// @param trust 0..100
/// @param flags flags set by the script
/// @param turns turns taken
public record Memory(
    int soft,
    Set<String> acknowledged,
    Map<String, Integer> apologies,
    Set<String> promises,
    Fix fixMade,
    int frustration,
    int trust,
    Set<String> flags,
    int turns) {

  /// Whether the first fix was made.
  public enum Fix {
    NOT_YET,
    MADE
  }

  /// The memory of a conversation that has not begun.
  public static Memory before(Scenario scenario) {
    Customer.Level mood = scenario.customer().mood();
    return new Memory(
        0,
        Sets.none(),
        Map.of(),
        Sets.none(),
        Fix.NOT_YET,
        mood.frustration(),
        mood.trust(),
        Sets.of(scenario.variations().flags()),
        0);
  }

  /// Whether a condition of the script holds; one that is not there does.
  public boolean satisfies(Optional<Condition> condition) {
    return condition.isEmpty() || satisfies(condition.get());
  }

  /// Whether a condition of the script holds.
  public boolean satisfies(Condition condition) {
    return switch (condition) {
      case Condition.CueAcknowledged(String cue) -> acknowledged.contains(cue);
      case Condition.PromiseOpen(String promise) -> promises.contains(promise);
      case Condition.FlagSet(String flag) -> flags.contains(flag);
      case Condition.Frustration(Condition.Band band) -> band.holds(frustration);
      case Condition.Trust(Condition.Band band) -> band.holds(trust);
      case Condition.All(var parts) -> satisfiesAll(parts);
      case Condition.Any(var parts) -> satisfiesAny(parts);
      case Condition.Not(Condition part) -> !satisfies(part);
    };
  }

  private boolean satisfiesAll(List<Condition> parts) {
    for (Condition part : parts) {
      if (!satisfies(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean satisfiesAny(List<Condition> parts) {
    for (Condition part : parts) {
      if (satisfies(part)) {
        return true;
      }
    }
    return false;
  }
}
