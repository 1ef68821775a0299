package org.intheirshoes.app.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Who sits where, in the largest type at which everybody is on one screen: groups in columns, each
/// with the chairs side by side.
///
/// @param size of the names in pixels
/// @param head size of the words above the chairs in pixels
/// @param columns of groups, from 1
/// @param wide width of a group in pixels
/// @param high height of a group in pixels
/// @param seats by group, by chair: the lines of a name
record SeatPlan(
    double size,
    double head,
    int columns,
    double wide,
    double high,
    List<List<List<String>>> seats) {

  private static final int MOST_COLUMNS = 5;
  private static final double STEP = 0.96;

  /// Between lines, around the names of a group, and between groups, in sizes of type.
  private static final double LEADING = 1.22;

  private static final double PADDING = 0.4;
  private static final double COLUMN_GAP = 0.7;
  private static final double ROW_GAP = 0.3;
  private static final double HEAD = 0.5;

  /// A name has at most so many lines.
  private static final int MOST_LINES = 2;

  /// Where it goes and how large type may be.
  ///
  /// @param least no type is smaller, in pixels
  /// @param most no type is larger, in pixels
  record Space(double width, double height, double least, double most) {}

  SeatPlan {
    seats = List.copyOf(seats);
  }

  /// The plan for some groups.
  ///
  /// @param groups at least one
  /// @param wide how wide a text is in type of one pixel
  static SeatPlan of(
      List<RotationFrame.Seated> groups, Space space, ToDoubleFunction<String> wide) {
    for (double size = space.most(); size > space.least(); size *= STEP) {
      Optional<SeatPlan> found = widest(groups, space, size, wide);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return widest(groups, space, space.least(), wide)
        .orElseGet(() -> shortened(groups, space, wide));
  }

  /// At one size, the plan with the fewest columns that fits.
  private static Optional<SeatPlan> widest(
      List<RotationFrame.Seated> groups, Space space, double size, ToDoubleFunction<String> wide) {
    for (int columns = 1; columns <= Math.min(MOST_COLUMNS, groups.size()); columns++) {
      double group = groupWidth(groups, space, size, columns);
      double chair = chairWidth(groups, group, size);
      List<List<List<String>>> seats =
          groups.stream()
              .map(
                  each ->
                      each.names().stream().map(name -> lines(name, chair / size, wide)).toList())
              .toList();
      int most = seats.stream().flatMap(List::stream).mapToInt(List::size).max().orElse(1);
      boolean narrow = seats.stream().flatMap(List::stream).anyMatch(List::isEmpty);
      SeatPlan plan =
          new SeatPlan(size, head(size, space), columns, group, groupHeight(size, most), seats);
      if (!narrow && most <= MOST_LINES && plan.height() <= space.height()) {
        return Optional.of(plan);
      }
    }
    return Optional.empty();
  }

  /// In the smallest type, with long names cut short.
  private static SeatPlan shortened(
      List<RotationFrame.Seated> groups, Space space, ToDoubleFunction<String> wide) {
    double size = space.least();
    double left = space.height() - head(size, space) * LEADING;
    double row = groupHeight(size, 1) + ROW_GAP * size;
    int rows = Math.max(1, (int) ((left + ROW_GAP * size) / row));
    int columns = Math.ceilDiv(groups.size(), rows);
    double group = groupWidth(groups, space, size, columns);
    double chair = chairWidth(groups, group, size) / size;
    List<List<List<String>>> seats =
        groups.stream()
            .map(
                each -> each.names().stream().map(name -> List.of(cut(name, chair, wide))).toList())
            .toList();
    return new SeatPlan(size, head(size, space), columns, group, groupHeight(size, 1), seats);
  }

  private static String cut(String name, double width, ToDoubleFunction<String> wide) {
    String kept = name;
    while (kept.length() > 1 && wide.applyAsDouble(kept.equals(name) ? name : kept + "…") > width) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
    }
    return kept.equals(name) ? name : kept + "…";
  }

  /// A name in lines; empty if one of its words is too long.
  private static List<String> lines(String name, double width, ToDoubleFunction<String> wide) {
    List<String> lines = new ArrayList<>();
    for (String word : name.split("\\s+", -1)) {
      if (wide.applyAsDouble(word) > width) {
        return List.of();
      }
      String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
      if (!lines.isEmpty() && wide.applyAsDouble(longer) <= width) {
        lines.set(lines.size() - 1, longer);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  /// How many chairs the largest group has.
  private static int chairs(List<RotationFrame.Seated> groups) {
    return groups.stream().mapToInt(each -> each.names().size()).max().orElse(2);
  }

  private static double groupWidth(
      List<RotationFrame.Seated> groups, Space space, double size, int columns) {
    double share = (space.width() - (columns - 1) * COLUMN_GAP * size) / columns;
    return Math.min(share, size * 8 * chairs(groups));
  }

  private static double chairWidth(List<RotationFrame.Seated> groups, double group, double size) {
    int chairs = chairs(groups);
    return (group - (chairs + 1) * PADDING * size) / chairs;
  }

  private static double groupHeight(double size, int lines) {
    return (lines * LEADING + 2 * PADDING) * size;
  }

  private static double head(double size, Space space) {
    return Math.max(space.least(), size * HEAD);
  }

  private double headHeight() {
    return head * LEADING;
  }

  /// How high all of it is.
  double height() {
    return headHeight() + rows() * high + (rows() - 1) * ROW_GAP * size;
  }

  /// How wide all of it is.
  double width() {
    return columns * wide + (columns - 1) * COLUMN_GAP * size;
  }

  private int rows() {
    return Math.ceilDiv(seats.size(), columns);
  }

  /// The left edge of a column of groups.
  double columnX(int column) {
    return column * (wide + COLUMN_GAP * size);
  }

  /// The left edge of a group.
  double x(int group) {
    return columnX(group / rows());
  }

  /// The upper edge of a group.
  double y(int group) {
    return headHeight() + (group % rows()) * (high + ROW_GAP * size);
  }

  /// How many chairs stand side by side.
  int chairs() {
    return seats.stream().mapToInt(List::size).max().orElse(2);
  }

  /// The left edge of a chair in its group.
  double chairX(int chair) {
    double each = (wide - (chairs() + 1) * PADDING * size) / chairs();
    return PADDING * size + chair * (each + PADDING * size);
  }

  /// Between lines of a name.
  double leading() {
    return LEADING * size;
  }
}
