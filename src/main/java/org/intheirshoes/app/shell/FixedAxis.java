package org.intheirshoes.app.shell;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.chart.ValueAxis;

/// A chart axis with the ticks it is given. It may reach beyond the first and the last of them, so
/// that what stands at the edge is not cut.
public final class FixedAxis extends ValueAxis<Number> {

  private final List<? extends Number> ticks;
  private final DoubleFunction<String> words;

  /// An axis from one value to another.
  ///
  /// @param words what stands at a tick
  public FixedAxis(
      double from, double to, List<? extends Number> ticks, DoubleFunction<String> words) {
    super(from, to);
    this.ticks = List.copyOf(ticks);
    this.words = words;
    setAnimated(false);
    setMinorTickVisible(false);
  }

  @Override
  protected List<Number> calculateMinorTickMarks() {
    return List.of();
  }

  @Override
  protected void setRange(Object range, boolean animate) {
    // The range never follows the data.
  }

  @Override
  protected Object getRange() {
    return List.of(getLowerBound(), getUpperBound());
  }

  @Override
  protected List<Number> calculateTickValues(double length, Object range) {
    return List.copyOf(ticks);
  }

  @Override
  protected String getTickMarkLabel(Number value) {
    return words.apply(value.doubleValue());
  }
}
