package org.intheirshoes.logbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.ToDoubleFunction;

/// When something practised should come back: FSRS-6 in its long-term mode, where a day is the
/// smallest step.
///
/// Source: the Free Spaced Repetition Scheduler of open-spaced-repetition, version 6, with its
/// published default parameters, asking for 90 % retention and without fuzz. Intermediate values are
/// rounded to 8 decimals where its implementation ts-fsrs rounds them, so that both give the same
/// numbers.
final class Fsrs {

  /// w0 to w20.
  private static final double[] W = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };

  private static final double RETENTION = 0.9;
  private static final double DECAY = -W[20];

  /// Chosen so that retrievability is 0.9 when as many days have passed as the stability says.
  private static final double FACTOR = rounded(Math.pow(0.9, 1 / DECAY) - 1);

  private static final double STABILITY_MIN = 0.001;

  /// A hundred years.
  private static final int INTERVAL_MAX = 36_500;

  private Fsrs() {}

  /// What is known of something after its last review.
  ///
  /// @param stability days until retrievability falls to 0.9; above 0
  /// @param difficulty 1 (easy) to 10
  /// @param reviewed day of the last review
  /// @param interval days until the next one, at least 1
  record State(double stability, double difficulty, LocalDate reviewed, int interval) {

    /// The day of the next review.
    LocalDate due() {
      return reviewed.plusDays(interval);
    }
  }

  /// The state after the first review.
  static State first(Grade grade, LocalDate day) {
    int interval = interval(grade, each -> W[each.number() - 1]);
    return new State(W[grade.number() - 1], difficulty(grade), day, interval);
  }

  /// The state after one more review.
  ///
  /// @param day not before the last review; on the same day nothing has been forgotten yet
  static State next(State before, Grade grade, LocalDate day) {
    long elapsed = Math.max(0, ChronoUnit.DAYS.between(before.reviewed(), day));
    double retrievability = retrievability(before.stability(), elapsed);
    return new State(
        stability(before, retrievability, grade),
        difficulty(before.difficulty(), grade),
        day,
        interval(grade, each -> stability(before, retrievability, each)));
  }

  /// How likely it is that what was practised is still there: `(1 + FACTOR t / S) ^ DECAY`.
  ///
  /// @param stability days
  /// @param elapsed days since the last review
  /// @return 0..1
  static double retrievability(double stability, long elapsed) {
    return rounded(Math.pow(1 + FACTOR * elapsed / stability, DECAY));
  }

  private static double stability(State before, double retrievability, Grade grade) {
    double s = before.stability();
    double d = before.difficulty();
    if (grade == Grade.AGAIN) {
      double forgotten =
          W[11]
              * Math.pow(d, -W[12])
              * (Math.pow(s + 1, W[13]) - 1)
              * Math.exp(W[14] * (1 - retrievability));
      return rounded(Math.clamp(forgotten, Math.min(STABILITY_MIN, s), s));
    }
    double growth =
        Math.exp(W[8])
            * (11 - d)
            * Math.pow(s, -W[9])
            * Math.expm1(W[10] * (1 - retrievability))
            * (grade == Grade.HARD ? W[15] : 1)
            * (grade == Grade.EASY ? W[16] : 1);
    return rounded(Math.clamp(s * (1 + growth), STABILITY_MIN, INTERVAL_MAX));
  }

  private static double difficulty(Grade first) {
    return rounded(Math.clamp(unboundedDifficulty(first), 1, 10));
  }

  private static double unboundedDifficulty(Grade first) {
    return W[4] - Math.exp(W[5] * (first.number() - 1)) + 1;
  }

  /// Damped as it nears 10, and drawn a little towards the difficulty of what was easy at once.
  private static double difficulty(double before, Grade grade) {
    double change = -W[6] * (grade.number() - Grade.GOOD.number());
    double damped = before + rounded(change * (10 - before) / 9);
    double reverted = W[7] * rounded(unboundedDifficulty(Grade.EASY)) + (1 - W[7]) * damped;
    return rounded(Math.clamp(reverted, 1, 10));
  }

  /// Days to wait. Long-term mode: forgetting never waits longer than remembering with difficulty,
  /// and each better grade waits at least a day longer than the one below it.
  private static int interval(Grade grade, ToDoubleFunction<Grade> stability) {
    int hard = days(stability.applyAsDouble(Grade.HARD));
    int again = Math.min(days(stability.applyAsDouble(Grade.AGAIN)), hard);
    hard = Math.max(hard, again + 1);
    int good = Math.max(days(stability.applyAsDouble(Grade.GOOD)), hard + 1);
    int easy = Math.max(days(stability.applyAsDouble(Grade.EASY)), good + 1);
    return switch (grade) {
      case AGAIN -> again;
      case HARD -> hard;
      case GOOD -> good;
      case EASY -> easy;
    };
  }

  private static int days(double stability) {
    double days = stability / FACTOR * (Math.pow(RETENTION, 1 / DECAY) - 1);
    return Math.clamp(Math.round(days), 1, INTERVAL_MAX);
  }

  private static double rounded(double value) {
    return Math.round(value * 1e8) / 1e8;
  }
}
