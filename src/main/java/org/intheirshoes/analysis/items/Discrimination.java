package org.intheirshoes.analysis.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far who is right at one beat is right elsewhere too: the corrected item-rest correlation
/// (Henrysson 1963; Crocker and Algina, Introduction to Classical and Modern Test Theory, 1986,
/// chapter 14). It is Pearson's correlation of the share for the best at the beat with that at all
/// other beats of the same sitting, so that an item is never compared with itself. Where each sitting
/// has one answer it is the point-biserial correlation.
///
/// Near 0 or below, a beat asks something else than the rest, or its marks are wrong.
///
/// @param value -1..1
/// @param low lower end of the 95 % interval by Fisher's transformation, -1..1
/// @param high upper end of it, -1..1
/// @param sittings how many it rests on
public record Discrimination(double value, double low, double high, int sittings) {

  /// The 97.5 % point of the normal distribution.
  private static final double Z = 1.959964;

  /// Fisher's transformation needs one more than three.
  private static final int FEWEST = 4;

  /// A sitting at a beat.
  private record Point(double item, double rest) {}

  /// The discrimination of a beat.
  ///
  /// @param beat its id
  /// @param sittings those that did not come to the beat, or to no other, do not count
  /// @param fewest how many must count for a figure
  /// @return empty if too few count, or all did the same here or elsewhere: then there is none
  public static Optional<Discrimination> of(String beat, List<Answers> sittings, int fewest) {
    List<Point> points = new ArrayList<>();
    for (Answers each : sittings) {
      each.at(beat)
          .ifPresent(
              item ->
                  each.besides(beat)
                      .ifPresent(rest -> points.add(new Point(item.value(), rest.value()))));
    }
    return points.size() < Math.max(FEWEST, fewest) ? Optional.empty() : of(points);
  }

  private static Optional<Discrimination> of(List<Point> points) {
    double items = points.stream().mapToDouble(Point::item).average().orElse(0);
    double rests = points.stream().mapToDouble(Point::rest).average().orElse(0);
    double both = 0;
    double item = 0;
    double rest = 0;
    for (Point point : points) {
      both += (point.item - items) * (point.rest - rests);
      item += (point.item - items) * (point.item - items);
      rest += (point.rest - rests) * (point.rest - rests);
    }
    if (item < 1e-12 || rest < 1e-12) {
      return Optional.empty();
    }
    double value = Math.clamp(both / Math.sqrt(item * rest), -1, 1);
    double bent = Math.log((1 + value) / (1 - value)) / 2;
    double half = Z / Math.sqrt(points.size() - 3.0);
    return Optional.of(
        new Discrimination(value, Math.tanh(bent - half), Math.tanh(bent + half), points.size()));
  }
}
