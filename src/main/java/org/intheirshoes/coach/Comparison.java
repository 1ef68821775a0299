package org.intheirshoes.coach;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;

/// Two plays of the same scene side by side.
///
/// @param before the earlier one
/// @param now the later one
/// @param parted the first turn, from 1, in which another response was chosen or one play was already
///     over; empty where both are the same
public record Comparison(Conversation before, Conversation now, Optional<Integer> parted) {

  /// Compares two plays.
  ///
  /// @throws IllegalArgumentException if they are plays of different scenarios
  public static Comparison of(Conversation before, Conversation now) {
    if (!before.scenario().id().equals(now.scenario().id())) {
      throw new IllegalArgumentException(
          before.scenario().id() + " is another scenario than " + now.scenario().id());
    }
    List<String> one = before.choices();
    List<String> other = now.choices();
    int same = 0;
    while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
      same++;
    }
    boolean equal = same == one.size() && same == other.size();
    return new Comparison(before, now, equal ? Optional.empty() : Optional.of(same + 1));
  }

  /// What was said before in the turn in which they parted.
  public Optional<Turn> saidBefore() {
    return parted.flatMap(turn -> at(before, turn));
  }

  /// What was said now in the turn in which they parted.
  public Optional<Turn> saidNow() {
    return parted.flatMap(turn -> at(now, turn));
  }

  private static Optional<Turn> at(Conversation conversation, int turn) {
    return turn <= conversation.turns().size()
        ? Optional.of(conversation.turns().get(turn - 1))
        : Optional.empty();
  }

  /// How much lower the frustration ended now, -100..100.
  public int calmer() {
    return before.memory().frustration() - now.memory().frustration();
  }

  /// How much higher the trust ended now, -100..100.
  public int closer() {
    return now.memory().trust() - before.memory().trust();
  }
}
