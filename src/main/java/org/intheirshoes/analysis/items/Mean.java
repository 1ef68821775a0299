package org.intheirshoes.analysis.items;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/// The mean of figures that are never negative, with its interval.
///
/// @param value the mean
/// @param low lower end of the 95 % interval by Student's t, not under 0
/// @param high upper end of it
/// @param count how many figures, at least 2
public record Mean(double value, double low, double high, int count) {

  /// The mean of at least two figures.
  static Mean of(List<Integer> figures) {
    int n = figures.size();
    double mean = figures.stream().mapToInt(Integer::intValue).average().orElse(0);
    double squares = figures.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
    double t = TDistribution.of(n - 1.0).inverseCumulativeProbability(0.975);
    double half = t * Math.sqrt(squares / (n - 1.0) / n);
    return new Mean(mean, Math.max(0, mean - half), mean + half, n);
  }
}
