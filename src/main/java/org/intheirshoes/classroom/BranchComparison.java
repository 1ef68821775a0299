package org.intheirshoes.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Memory;

/// Two paths of a class side by side: the same scene in another order, for example policy first and
/// acknowledgement first.
///
/// @param left one path
/// @param right the other, through the same script
public record BranchComparison(ClassReview left, ClassReview right) {

  /// A point of the mood, each 0..100.
  public record Mood(int frustration, int trust) {
    static Mood of(Memory memory) {
      return new Mood(memory.frustration(), memory.trust());
    }
  }

  /// @throws IllegalArgumentException if the paths go through different scripts
  public BranchComparison {
    if (!scenarioOf(left).equals(scenarioOf(right))) {
      throw new IllegalArgumentException("Only paths through one script are compared");
    }
  }

  private static Scenario scenarioOf(ClassReview review) {
    return review.branch().conversation().scenario();
  }

  /// How many turns from the beginning are the same on both.
  public int common() {
    List<String> one = left.branch().conversation().choices();
    List<String> other = right.branch().conversation().choices();
    int common = 0;
    while (common < Math.min(one.size(), other.size())
        && one.get(common).equals(other.get(common))) {
      common++;
    }
    return common;
  }

  /// The first turn that differs, from 1; empty if one path is only a longer part of the other.
  public OptionalInt partsAt() {
    int common = common();
    int shorter =
        Math.min(
            left.branch().conversation().turns().size(),
            right.branch().conversation().turns().size());
    return common < shorter ? OptionalInt.of(common + 1) : OptionalInt.empty();
  }

  /// The mood on a path: before the first turn, then after each.
  public static List<Mood> moods(ClassReview review) {
    Conversation conversation = review.branch().conversation();
    List<Mood> moods = new ArrayList<>();
    moods.add(Mood.of(Memory.before(conversation.scenario())));
    for (Turn turn : conversation.turns()) {
      moods.add(Mood.of(turn.taken().after()));
    }
    return moods;
  }
}
