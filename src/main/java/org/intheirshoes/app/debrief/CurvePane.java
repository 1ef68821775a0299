package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// Curves over the turns, drawn small: each with its name at its end and its own dash, a band that marks
/// one turn, and below them rows that say what a turn served. All measures follow the size of the text.
final class CurvePane extends Region {

  private static final Texts TEXTS = Texts.of(CurvePane.class);

  /// Heights and gaps in lines of text.
  private static final double PLOT = 8;

  private static final double ROW = 1.45;
  private static final double GAP = 0.6;

  private final int turns;
  private final List<Drawn> curves = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Region> grid = new ArrayList<>();
  private final List<Label> ticks = new ArrayList<>();
  private final Region cursor = Parts.styled(new Region(), "curve-cursor");
  private int marked = -1;

  /// A curve.
  ///
  /// @param name stands at its end
  /// @param values 0..100, the first before turn 1
  /// @param style gives its colour and dash, and the colour of its name
  record Curve(String name, List<Integer> values, String style) {}

  /// A row below the curves.
  ///
  /// @param name stands at its left
  /// @param turns those that served it, from 1
  record Served(String name, List<Integer> turns) {}

  private record Drawn(Curve curve, Polyline line, Label name) {}

  private record Row(Served served, Label name, List<Region> dots) {}

  /// @param turns the last turn of the longest curve
  /// @param spoken what a screen reader says of the picture
  @SuppressWarnings("MissingSummary")
  CurvePane(int turns, List<Curve> curves, List<Served> served, String spoken) {
    this.turns = turns;
    getStyleClass().add("curve-pane");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(spoken);
    cursor.setVisible(false);
    getChildren().add(cursor);
    for (int i = 0; i < 3; i++) {
      grid.add(Parts.styled(new Region(), "curve-grid"));
    }
    getChildren().addAll(grid);
    for (int turn = 0; turn <= turns; turn++) {
      String text = turn == 0 ? TEXTS.get("mood.start") : String.valueOf(turn);
      ticks.add(Parts.styled(new Label(text), "curve-tick"));
    }
    getChildren().addAll(ticks);
    for (Curve curve : curves) {
      Polyline line = Parts.styled(new Polyline(), "curve-line", curve.style());
      Label name = Parts.styled(new Label(curve.name()), "curve-name", curve.style());
      line.setManaged(false);
      this.curves.add(new Drawn(curve, line, name));
    }
    this.curves.forEach(drawn -> getChildren().addAll(drawn.line(), drawn.name()));
    for (Served each : served) {
      Row row = new Row(each, Parts.styled(new Label(each.name()), "curve-row"), new ArrayList<>());
      getChildren().add(row.name());
      for (int turn = 1; turn <= turns; turn++) {
        Region dot = Parts.styled(new Region(), "served-dot");
        if (each.turns().contains(turn)) {
          dot.getStyleClass().add("served");
        }
        row.dots().add(dot);
        getChildren().add(dot);
      }
      rows.add(row);
    }
    setMinHeight(USE_PREF_SIZE);
  }

  /// Marks a turn, from 0 for before the first; below 0 none.
  void mark(int turn) {
    marked = turn;
    cursor.setVisible(turn >= 0);
    requestLayout();
  }

  /// The turn nearest to a place, from 0.
  int turnAt(double x) {
    int nearest = 0;
    for (int turn = 1; turn <= turns; turn++) {
      if (Math.abs(x(turn) - x) < Math.abs(x(nearest) - x)) {
        nearest = turn;
      }
    }
    return nearest;
  }

  private double line() {
    return ticks.getFirst().prefHeight(-1);
  }

  private double left() {
    double names = rows.stream().mapToDouble(row -> row.name().prefWidth(-1)).max().orElse(0);
    return Math.min(Math.max(names, ticks.getFirst().prefWidth(-1) / 2), getWidth() * 0.4)
        + line() * 1.3;
  }

  private double right() {
    double names = curves.stream().mapToDouble(each -> each.name().prefWidth(-1)).max().orElse(0);
    return Math.min(names, getWidth() * 0.3) + line() * GAP;
  }

  private double x(int turn) {
    double width = Math.max(1, getWidth() - left() - right());
    return left() + width * turn / Math.max(1, turns);
  }

  private double y(double value) {
    return line() * GAP + line() * PLOT * (100 - value) / 100;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return line() * 24;
  }

  @Override
  protected double computePrefHeight(double width) {
    double ticked = line() * (GAP + PLOT + GAP + 1);
    return rows.isEmpty() ? ticked : ticked + line() * GAP + rows.size() * rowHeight();
  }

  private double rowHeight() {
    return Math.ceil(
        rows.stream()
            .mapToDouble(row -> row.name().prefHeight(-1))
            .reduce(line() * ROW, Math::max));
  }

  @Override
  protected void layoutChildren() {
    double line = line();
    double bottom = y(0);
    for (int i = 0; i < grid.size(); i++) {
      grid.get(i).resizeRelocate(left(), Math.rint(y(i * 50.0)), getWidth() - left() - right(), 1);
    }
    layoutTicks(bottom + line * GAP);
    for (Drawn drawn : curves) {
      drawn.line().getPoints().clear();
      List<Integer> values = drawn.curve().values();
      for (int turn = 0; turn < values.size(); turn++) {
        drawn.line().getPoints().addAll(x(turn), y(values.get(turn)));
      }
    }
    layoutNames();
    double top = bottom + line * (GAP + 1 + GAP);
    for (int i = 0; i < rows.size(); i++) {
      layoutRow(rows.get(i), Math.rint(top + i * rowHeight()), line);
    }
    double step = turns == 0 ? line : Math.min(line * 1.6, (x(1) - x(0)) * 0.9);
    cursor.resizeRelocate(x(Math.max(0, marked)) - step / 2, 0, step, getHeight());
  }

  private void layoutTicks(double y) {
    double free = 0;
    for (int turn = 0; turn <= turns; turn++) {
      Label tick = ticks.get(turn);
      double width = tick.prefWidth(-1);
      double x = x(turn) - width / 2;
      boolean fits = turn == 0 || x >= free;
      tick.setVisible(fits);
      if (fits) {
        free = x + width + line() * 0.3;
      }
      tick.resizeRelocate(x, y, width, line());
    }
  }

  private void layoutNames() {
    List<Drawn> byHeight =
        curves.stream()
            .sorted(Comparator.comparingInt((Drawn each) -> -each.curve().values().getLast()))
            .toList();
    double free = Double.NEGATIVE_INFINITY;
    for (Drawn drawn : byHeight) {
      Label name = drawn.name();
      double height = name.prefHeight(-1);
      double y = Math.max(free, y(drawn.curve().values().getLast()) - height / 2);
      double width = Math.min(name.prefWidth(-1), right());
      int end = drawn.curve().values().size() - 1;
      double own = y(drawn.curve().values().getLast()) - height / 2;
      if (end < turns && isFree(drawn, x(end) + line() * GAP, own, width, height)) {
        name.resizeRelocate(x(end) + line() * GAP, own, width, height);
      } else {
        name.resizeRelocate(x(turns) + line() * GAP, y, width, height);
        free = y + height;
      }
    }
  }

  /// Whether a name can stand there without another curve running through it.
  private boolean isFree(Drawn drawn, double left, double top, double width, double height) {
    int first = Math.max(0, drawn.curve().values().size() - 1);
    return curves.stream()
        .filter(other -> !other.equals(drawn))
        .allMatch(
            other -> {
              List<Integer> values = other.curve().values();
              for (int turn = first; turn < values.size() && x(turn) <= left + width; turn++) {
                double from = y(values.get(turn));
                double to = y(values.get(Math.min(turn + 1, values.size() - 1)));
                if (Math.min(from, to) < top + height && Math.max(from, to) > top) {
                  return false;
                }
              }
              return x(turns) + right() > left + width;
            });
  }

  private void layoutRow(Row row, double y, double line) {
    double width = Math.min(row.name().prefWidth(-1), left() - line * 0.9);
    double height = row.name().prefHeight(-1);
    row.name().resizeRelocate(0, Math.rint(y + (rowHeight() - height) / 2), width, height);
    double size = Math.min(line * 0.75, turns == 0 ? line : (x(1) - x(0)) * 0.7);
    for (int i = 0; i < row.dots().size(); i++) {
      row.dots()
          .get(i)
          .resizeRelocate(x(i + 1) - size / 2, y + (rowHeight() - size) / 2, size, size);
    }
  }
}
