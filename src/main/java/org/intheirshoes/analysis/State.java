package org.intheirshoes.analysis;

import java.util.Set;
import org.intheirshoes.scoring.Memory;

/// A beat and as much of the memory as can matter from there on.
record State(String beat, Memory memory) {

  /// The hash of a set is the sum of those of its members, and names that differ in a number add up
  /// to the same few sums (`day-1` and `stop-2`, `day-2` and `stop-1`). So each name is scattered
  /// first; thousands of states would share a hash otherwise, and the analysis would hardly end.
  @Override
  public int hashCode() {
    int hash = beat.hashCode();
    hash = 31 * hash + scattered(memory.flags());
    hash = 31 * hash + scattered(memory.acknowledged());
    hash = 31 * hash + scattered(memory.promises());
    for (var apology : memory.apologies().entrySet()) {
      hash += scattered(apology.getKey().hashCode() + apology.getValue());
    }
    hash = 31 * hash + memory.soft();
    hash = 31 * hash + (memory.fixMade() == Memory.Fix.MADE ? 1 : 0);
    hash = 31 * hash + memory.turns();
    hash = 131 * hash + memory.frustration();
    hash = 131 * hash + memory.trust();
    return scattered(hash);
  }

  private static int scattered(Set<String> names) {
    int sum = 0;
    for (String name : names) {
      sum += scattered(name.hashCode());
    }
    return sum;
  }

  /// The finalizer of MurmurHash3: every bit of the result depends on every bit of the number.
  private static int scattered(int number) {
    int hash = number;
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
