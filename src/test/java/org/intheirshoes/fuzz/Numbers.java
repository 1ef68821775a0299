package org.intheirshoes.fuzz;

import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/// Where a mutation takes its decisions from: a seed, or the bytes that a fuzzer has thought out.
final class Numbers {

  private final IntUnaryOperator source;

  private Numbers(IntUnaryOperator source) {
    this.source = source;
  }

  /// The same decisions for the same seed.
  static Numbers seeded(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new Numbers(random::nextInt);
  }

  /// Two bytes for each decision, from a place on; 0 once they are used up.
  static Numbers from(byte[] bytes, int begin) {
    int[] at = {begin};
    return new Numbers(
        bound -> {
          int high = at[0] < bytes.length ? bytes[at[0]++] & 0xFF : 0;
          int low = at[0] < bytes.length ? bytes[at[0]++] & 0xFF : 0;
          return (high << 8 | low) % bound;
        });
  }

  /// 0 to one less than the bound.
  int below(int bound) {
    return source.applyAsInt(bound);
  }

  boolean oneIn(int chance) {
    return below(chance) == chance - 1;
  }
}
