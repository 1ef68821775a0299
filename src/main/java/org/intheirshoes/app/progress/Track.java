package org.intheirshoes.app.progress;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.Parts;

/// A line with stretches and marks on it. What a stretch or a mark looks like is said in the style
/// sheet.
final class Track extends Region {

  private final double end;
  private final Region ground = Parts.styled(new Region(), "track-ground");
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  private record Stretch(double from, double to, Region node) {}

  private record Mark(double at, Region node) {}

  /// @param end the value at the right end, above 0; 0 stands at the left end
  @SuppressWarnings("MissingSummary")
  Track(double end) {
    this.end = end;
    getStyleClass().add("value-track");
    getChildren().add(ground);
  }

  Track stretch(double from, double to, String... styles) {
    Region node = Parts.styled(new Region(), styles);
    stretches.add(new Stretch(Math.min(from, to), Math.max(from, to), node));
    getChildren().add(node);
    return this;
  }

  Track mark(double at, String... styles) {
    Region node = Parts.styled(new Region(), styles);
    marks.add(new Mark(at, node));
    getChildren().add(node);
    return this;
  }

  @Override
  protected double computePrefHeight(double width) {
    return marks.stream()
        .mapToDouble(mark -> mark.node().prefHeight(-1))
        .reduce(ground.prefHeight(-1), Math::max);
  }

  @Override
  protected void layoutChildren() {
    double middle = getHeight() / 2;
    double thick = ground.prefHeight(-1);
    ground.resizeRelocate(0, middle - thick / 2, getWidth(), thick);
    for (Stretch each : stretches) {
      double height = each.node().prefHeight(-1);
      double from = x(each.from());
      each.node().resizeRelocate(from, middle - height / 2, x(each.to()) - from, height);
    }
    for (Mark each : marks) {
      double width = each.node().prefWidth(-1);
      double height = each.node().prefHeight(-1);
      double x = Math.clamp(x(each.at()) - width / 2, 0, Math.max(0, getWidth() - width));
      each.node().resizeRelocate(x, middle - height / 2, width, height);
    }
  }

  private double x(double value) {
    return getWidth() * Math.clamp(value / end, 0, 1);
  }
}
