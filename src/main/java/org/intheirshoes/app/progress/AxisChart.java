package org.intheirshoes.app.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.chart.LineChart;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.FixedAxis;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.logbook.AxisPoint;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Texts;

/// An axis over time, 0 to 100, in its band. The days reach until today, so that a long pause can be
/// seen as one.
final class AxisChart extends LineChart<Number, Number> {

  private static final Texts TEXTS = Texts.of(AxisChart.class);

  /// More days of practice than these would be a row of beads.
  private static final int DOTTED = 24;

  /// Half the width of a band that has one day only, in pixels.
  private static final double HALF = 7;

  private final List<AxisPoint> points;
  private final Polygon band;
  private final List<Circle> dots = new ArrayList<>();
  private final Region now;

  /// @param points at least one, the oldest first
  @SuppressWarnings("MissingSummary")
  AxisChart(Axis axis, List<AxisPoint> points, Days days) {
    this(axis, points, days, new Span(points.getFirst().day(), last(points, days)));
  }

  private AxisChart(Axis axis, List<AxisPoint> points, Days days, Span span) {
    super(
        new FixedAxis(
            span.from(),
            span.to(),
            span.ticks(),
            day -> days.tick(LocalDate.ofEpochDay((long) day), span.days())),
        new FixedAxis(-4, 106, List.of(0, 25, 50, 75, 100), value -> String.valueOf((int) value)));
    this.points = points;
    setAnimated(false);
    setCreateSymbols(false);
    setLegendVisible(false);
    setVerticalGridLinesVisible(false);
    setVerticalZeroLineVisible(false);
    setHorizontalZeroLineVisible(false);
    getYAxis().setLabel(TEXTS.get("axis.unit"));
    getStyleClass().addAll("axis-chart", AxisLook.style(axis));
    Series<Number, Number> line = new Series<>();
    points.forEach(point -> line.getData().add(new Data<>(point.day().toEpochDay(), point.mean())));
    getData().add(line);
    band = Parts.styled(new Polygon(), "axis-band");
    getPlotChildren().addFirst(band);
    if (points.size() <= DOTTED) {
      points.forEach(_ -> dots.add(Parts.styled(new Circle(2.5), "axis-dot")));
      getPlotChildren().addAll(dots);
    }
    now = Parts.styled(new Region(), "axis-now");
    getPlotChildren().add(now);
  }

  private static LocalDate last(List<AxisPoint> points, Days days) {
    LocalDate played = points.getLast().day();
    return played.isAfter(days.today()) ? played : days.today();
  }

  @Override
  protected void layoutPlotChildren() {
    super.layoutPlotChildren();
    List<Double> edge = new ArrayList<>();
    boolean single = points.size() == 1;
    for (AxisPoint point : points) {
      corner(edge, x(point) - (single ? HALF : 0), point.high());
    }
    if (single) {
      corner(edge, x(points.getFirst()) + HALF, points.getFirst().high());
    }
    for (AxisPoint point : points.reversed()) {
      corner(edge, x(point) + (single ? HALF : 0), point.low());
    }
    if (single) {
      corner(edge, x(points.getFirst()) - HALF, points.getFirst().low());
    }
    band.getPoints().setAll(edge);
    for (int i = 0; i < dots.size(); i++) {
      dots.get(i).setCenterX(x(points.get(i)));
      dots.get(i).setCenterY(y(points.get(i).mean()));
    }
    AxisPoint last = points.getLast();
    double size = now.prefWidth(-1);
    now.resizeRelocate(x(last) - size / 2, y(last.mean()) - size / 2, size, size);
  }

  private void corner(List<Double> edge, double x, double value) {
    edge.add(x);
    edge.add(y(value));
  }

  private double x(AxisPoint point) {
    return getXAxis().getDisplayPosition(point.day().toEpochDay());
  }

  private double y(double value) {
    return getYAxis().getDisplayPosition(value);
  }

  /// The days that a chart shows.
  private record Span(LocalDate first, LocalDate last) {

    /// Part of the width that is left free on either side for the words of the outer ticks.
    private static final double MARGIN = 0.15;

    long days() {
      return last.toEpochDay() - first.toEpochDay();
    }

    private double margin() {
      return Math.max(1, days() * MARGIN);
    }

    double from() {
      return first.toEpochDay() - margin();
    }

    double to() {
      return last.toEpochDay() + margin();
    }

    /// The first day, the last, and one between.
    List<Long> ticks() {
      return Stream.of(
              first.toEpochDay(), (first.toEpochDay() + last.toEpochDay()) / 2, last.toEpochDay())
          .distinct()
          .filter(day -> days() > 2 || day == first.toEpochDay() || day == last.toEpochDay())
          .toList();
    }
  }
}
