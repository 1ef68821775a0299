package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.intheirshoes.scenario.ScriptWord;

/// How far raters agree about the same things. It opens a talk about what each of them sees; it is
/// no grade.
///
/// @param n the things that at least two raters marked
/// @param exact the share of pairs of marks on the same thing that are equal, 0..1; empty if n is 0
/// @param withinOne the share of those that lie at most 1 apart, 0..1; empty if n is 0
/// @param method how the coefficient is computed
/// @param coefficient at most 1; empty under n = [#LEAST] and where all marks are the same
/// @param interval of the coefficient; empty where that is, and where too few samples have one
/// @param state why there is a coefficient or none
public record Agreement(
    int n,
    OptionalDouble exact,
    OptionalDouble withinOne,
    Method method,
    OptionalDouble coefficient,
    Optional<Interval> interval,
    State state) {

  /// Under so many things a coefficient says nothing.
  public static final int LEAST = 10;

  /// How many samples the interval rests on.
  static final int SAMPLES = 2000;

  /// The random numbers are the same each time, so that the same marks give the same interval.
  private static final long SEED = 20_110_125;

  /// How a coefficient is computed.
  public enum Method implements ScriptWord {
    /// Two raters without gaps.
    QUADRATIC_WEIGHTED_KAPPA,
    /// Three raters or more, or gaps.
    ORDINAL_ALPHA
  }

  /// Whether there is a coefficient.
  public enum State implements ScriptWord {
    DEFINED,
    /// Fewer than [Agreement#LEAST] things.
    TOO_FEW,
    /// All marks are the same, so that there was nothing to disagree about.
    UNDEFINED
  }

  /// A 95 % interval by the percentile bootstrap (B. Efron, R. Tibshirani, “An Introduction to the
  /// Bootstrap”, 1993, chapter 13): things are drawn again with replacement.
  public record Interval(double low, double high) {}

  /// The agreement of these marks.
  public static Agreement of(Ratings ratings) {
    List<List<Integer>> items = ratings.paired();
    Method method =
        ratings.raters() == 2 && !ratings.hasGaps()
            ? Method.QUADRATIC_WEIGHTED_KAPPA
            : Method.ORDINAL_ALPHA;
    OptionalDouble coefficient =
        items.size() < LEAST ? OptionalDouble.empty() : coefficient(method, items);
    State state =
        items.size() < LEAST
            ? State.TOO_FEW
            : coefficient.isPresent() ? State.DEFINED : State.UNDEFINED;
    return new Agreement(
        items.size(),
        share(items, 0),
        share(items, 1),
        method,
        coefficient,
        coefficient.isPresent() ? interval(method, items) : Optional.empty(),
        state);
  }

  private static OptionalDouble coefficient(Method method, List<List<Integer>> items) {
    return switch (method) {
      case QUADRATIC_WEIGHTED_KAPPA -> Coefficients.weightedKappa(items);
      case ORDINAL_ALPHA -> Coefficients.ordinalAlpha(items);
    };
  }

  private static OptionalDouble share(List<List<Integer>> items, int most) {
    int pairs = 0;
    int close = 0;
    for (List<Integer> marks : items) {
      for (int a = 0; a < marks.size(); a++) {
        for (int b = a + 1; b < marks.size(); b++) {
          pairs++;
          close += Math.abs(marks.get(a) - marks.get(b)) <= most ? 1 : 0;
        }
      }
    }
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) close / pairs);
  }

  /// Samples in which all marks are the same have no coefficient and are left out; where that is
  /// more than half of them, there is no interval.
  private static Optional<Interval> interval(Method method, List<List<Integer>> items) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      List<List<Integer>> sample = new ArrayList<>(items.size());
      for (int j = 0; j < items.size(); j++) {
        sample.add(items.get(random.nextInt(items.size())));
      }
      coefficient(method, sample).ifPresent(values::add);
    }
    if (values.size() * 2 < SAMPLES) {
      return Optional.empty();
    }
    values.sort(null);
    return Optional.of(new Interval(quantile(values, 0.025), quantile(values, 0.975)));
  }

  /// Between two values in proportion, as most statistics programs do by default.
  private static double quantile(List<Double> sorted, double share) {
    double place = share * (sorted.size() - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
  }
}
