package org.intheirshoes.analysis.items;

import java.util.List;

/// A share of answers, with its interval.
///
/// @param hits answers that count
/// @param votes all answers, at least one
public record Share(int hits, int votes) {

  /// The 97.5 % point of the normal distribution: intervals hold with 95 %.
  private static final double Z = 1.959964;

  /// All answers of some shares together; there is at least one share.
  public static Share sum(List<Share> shares) {
    return new Share(
        shares.stream().mapToInt(Share::hits).sum(), shares.stream().mapToInt(Share::votes).sum());
  }

  /// 0..1.
  public double value() {
    return (double) hits / votes;
  }

  /// The lower end of the score interval of Wilson (1927), 0..1. It takes votes as independent; those
  /// of one room are not quite, so the true interval is somewhat wider.
  public double low() {
    return Math.max(0, centre() - half());
  }

  /// The upper end, 0..1.
  public double high() {
    return Math.min(1, centre() + half());
  }

  private double centre() {
    return (value() + Z * Z / (2 * votes)) / (1 + Z * Z / votes);
  }

  private double half() {
    double p = value();
    return Z * Math.sqrt(p * (1 - p) / votes + Z * Z / (4.0 * votes * votes)) / (1 + Z * Z / votes);
  }
}
