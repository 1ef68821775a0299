package org.intheirshoes.logbook;

/// How well a decision came back, in the words of spaced repetition.
enum Grade {
  AGAIN(1),
  HARD(2),
  GOOD(3),
  EASY(4);

  private static final double HARD_FROM = 0.25;
  private static final double GOOD_FROM = 0.6;
  private static final double EASY_FROM = 0.95;

  private final int number;

  Grade(int number) {
    this.number = number;
  }

  /// 1 to 4, as the scheduler's formulas count.
  int number() {
    return number;
  }

  /// The grade of a decision that holds no breach. The limits are a design choice.
  ///
  /// @param quality 0 (the worst that was open) to 1 (the best)
  static Grade of(double quality) {
    if (quality < HARD_FROM) {
      return AGAIN;
    }
    if (quality < GOOD_FROM) {
      return HARD;
    }
    return quality < EASY_FROM ? GOOD : EASY;
  }
}
