package org.intheirshoes.classroom;

/// A share of votes, with its interval.
///
/// @param hits votes that count
/// @param votes all votes, at least one
public record Share(int hits, int votes) {

  /// The 97.5 % point of the normal distribution: intervals hold with 95 %.
  private static final double Z = 1.959964;

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
