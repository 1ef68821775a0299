package org.intheirshoes.app.report;

import java.util.OptionalInt;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.Parts;

/// A bar on a scale from 0 to 100, with a line across it where a limit stands.
final class ScaleBar extends Region {

  private static final double LINE = 2;
  private static final double LEAST = 3;

  private final Region track = Parts.styled(new Region(), "scale-track");
  private final Region fill = Parts.styled(new Region(), "scale-fill");
  private final Region limit = Parts.styled(new Region(), "scale-limit");
  private final double from;
  private final double to;
  private final OptionalInt at;

  /// A bar from one value to another; what lies outside of the scale is cut.
  ScaleBar(double from, double to, OptionalInt at) {
    this.from = Math.clamp(from, 0, 100);
    this.to = Math.clamp(to, 0, 100);
    this.at = at;
    getStyleClass().add("scale-bar");
    getChildren().addAll(track, fill);
    if (at.isPresent()) {
      getChildren().add(limit);
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double inset = height * 0.2;
    track.resizeRelocate(0, inset, width, height - 2 * inset);
    double left = Math.min(from / 100 * width, width - LEAST);
    fill.resizeRelocate(
        left, inset, Math.max(LEAST, (to - from) / 100 * width), height - 2 * inset);
    limit.resizeRelocate(at.orElse(0) / 100.0 * width - LINE / 2, 0, LINE, height);
  }
}
