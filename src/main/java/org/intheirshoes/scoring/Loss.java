package org.intheirshoes.scoring;

import org.intheirshoes.scenario.Axis;

/// Marks lost, weighted by stakes, on each axis. Parts may be negative where a loss is the
/// difference of two.
public record Loss(int acknowledgement, int action, int boundaries) {

  /// Nothing lost.
  public static final Loss NONE = new Loss(0, 0, 0);

  /// The lost marks on one axis, not yet weighted by [Rubric#weight].
  public int on(Axis axis) {
    return switch (axis) {
      case ACKNOWLEDGEMENT -> acknowledgement;
      case ACTION -> action;
      case BOUNDARIES -> boundaries;
    };
  }

  /// What one axis adds to the total.
  public int weighted(Axis axis) {
    return Rubric.weight(axis) * on(axis);
  }

  /// `L = 3 A + 4 X + 3 B`.
  public int total() {
    return weighted(Axis.ACKNOWLEDGEMENT) + weighted(Axis.ACTION) + weighted(Axis.BOUNDARIES);
  }

  /// The sum.
  public Loss plus(Loss other) {
    return new Loss(
        acknowledgement + other.acknowledgement,
        action + other.action,
        boundaries + other.boundaries);
  }

  /// The difference.
  public Loss minus(Loss other) {
    return new Loss(
        acknowledgement - other.acknowledgement,
        action - other.action,
        boundaries - other.boundaries);
  }
}
