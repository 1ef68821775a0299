package org.intheirshoes.app.debrief;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.Parts;

/// Parts of equal width side by side where there is room, one below the other where there is not.
/// How much room they need says the style sheet, in the size of the text: the least width of
/// `breakpoint`.
final class SideBySide extends Pane {

  private final Region breakpoint = Parts.styled(new Region(), "breakpoint");
  private final Region gap = Parts.styled(new Region(), "gap");
  private final List<Node> parts;

  SideBySide(Node... parts) {
    this.parts = List.of(parts);
    breakpoint.setVisible(false);
    gap.setVisible(false);
    getChildren().addAll(breakpoint, gap);
    getChildren().addAll(parts);
    getStyleClass().add("side-by-side");
    setMinHeight(USE_PREF_SIZE);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return breakpoint.minWidth(-1);
  }

  private boolean isWide(double width) {
    return width >= breakpoint.minWidth(-1);
  }

  private double partWidth(double width) {
    int gaps = parts.size() - 1;
    return isWide(width) ? Math.floor((width - gaps * gap.minWidth(-1)) / parts.size()) : width;
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width < 0 ? getWidth() : width;
    double each = partWidth(known);
    if (isWide(known)) {
      return parts.stream().mapToDouble(part -> part.prefHeight(each)).max().orElse(0);
    }
    return parts.stream().mapToDouble(part -> part.prefHeight(each)).sum()
        + (parts.size() - 1) * gap.minHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    breakpoint.resizeRelocate(0, 0, 0, 0);
    gap.resizeRelocate(0, 0, 0, 0);
    double each = partWidth(getWidth());
    double x = 0;
    double y = 0;
    for (Node part : parts) {
      if (isWide(getWidth())) {
        part.resizeRelocate(x, 0, each, getHeight());
        x += each + gap.minWidth(-1);
      } else {
        double height = part.prefHeight(each);
        part.resizeRelocate(0, y, each, height);
        y += height + gap.minHeight(-1);
      }
    }
  }
}
