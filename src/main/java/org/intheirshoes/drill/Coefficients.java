package org.intheirshoes.drill;

import java.util.List;
import java.util.OptionalDouble;

/// Agreement beyond chance. Both coefficients are 1 for full agreement and 0 for what chance gives;
/// both are undefined where chance alone leaves nothing to disagree about, that is, where all marks
/// are the same.
///
/// Sources: J. Cohen, “Weighted kappa: nominal scale agreement with provision for scaled
/// disagreement or partial credit”, Psychological Bulletin 70 (1968), 213–220, with the squared
/// distance as weight; K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011),
/// section on ordinal data.
final class Coefficients {

  private static final int SCALE = Ratings.TOP + 1;

  private Coefficients() {}

  /// Quadratic weighted kappa of two raters on the fixed scale 0..4.
  ///
  /// @param items two marks each
  static OptionalDouble weightedKappa(List<List<Integer>> items) {
    long[] first = new long[SCALE];
    long[] second = new long[SCALE];
    double observed = 0;
    for (List<Integer> marks : items) {
      first[marks.get(0)]++;
      second[marks.get(1)]++;
      observed += squared(marks.get(0) - marks.get(1));
    }
    double expected = 0;
    for (int i = 0; i < SCALE; i++) {
      for (int j = 0; j < SCALE; j++) {
        expected += squared(i - j) * first[i] * second[j];
      }
    }
    return beyondChance(observed * items.size(), expected);
  }

  /// Krippendorff's alpha with the ordinal difference, for any number of raters and with gaps.
  ///
  /// @param items the marks that were given, at least two each
  static OptionalDouble ordinalAlpha(List<List<Integer>> items) {
    double[][] coincidences = new double[SCALE][SCALE];
    for (List<Integer> marks : items) {
      int[] given = new int[SCALE];
      marks.forEach(mark -> given[mark]++);
      for (int c = 0; c < SCALE; c++) {
        for (int k = 0; k < SCALE; k++) {
          int pairs = given[c] * (given[k] - (c == k ? 1 : 0));
          coincidences[c][k] += (double) pairs / (marks.size() - 1);
        }
      }
    }
    double[] totals = new double[SCALE];
    double all = 0;
    for (int c = 0; c < SCALE; c++) {
      for (int k = 0; k < SCALE; k++) {
        totals[c] += coincidences[c][k];
      }
      all += totals[c];
    }
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < SCALE; c++) {
      for (int k = c + 1; k < SCALE; k++) {
        double apart = squared(between(totals, c, k));
        observed += coincidences[c][k] * apart;
        expected += totals[c] * totals[k] * apart;
      }
    }
    return beyondChance(observed * (all - 1), expected);
  }

  /// How many marks lie between two ranks, half of each rank's own counted.
  private static double between(double[] totals, int low, int high) {
    double sum = 0;
    for (int g = low; g <= high; g++) {
      sum += totals[g];
    }
    return sum - (totals[low] + totals[high]) / 2;
  }

  private static OptionalDouble beyondChance(double observed, double expected) {
    return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
  }

  private static double squared(double distance) {
    return distance * distance;
  }
}
