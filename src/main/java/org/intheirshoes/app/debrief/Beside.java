package org.intheirshoes.app.debrief;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.Parts;

/// A small part and beside it the main one, which gets the rest of the width. Where there is no room the
/// small part stands above it, or is left out if it only decorates. The style sheet says how wide the
/// small part is (`breakpoint`'s preferred width) and when there is room (its least width).
final class Beside extends Pane {

  private final Region breakpoint = Parts.styled(new Region(), "breakpoint");
  private final Region gap = Parts.styled(new Region(), "gap");
  private final Region small;
  private final Region main;

  private final Small role;

  /// What the small part is for.
  enum Small {
    /// It tells something: it never leaves.
    TELLS,
    /// It only decorates.
    DECORATES
  }

  Beside(Small role, Region small, Region main) {
    this.role = role;
    this.small = small;
    this.main = main;
    breakpoint.setVisible(false);
    gap.setVisible(false);
    getStyleClass().add("beside");
    getChildren().addAll(breakpoint, gap, small, main);
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

  private double side() {
    return Math.floor(breakpoint.prefWidth(-1));
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width < 0 ? getWidth() : width;
    if (isWide(known)) {
      double rest = known - side() - gap.minWidth(-1);
      return Math.max(small.prefHeight(side()), main.prefHeight(rest));
    }
    return above(known) + main.prefHeight(known);
  }

  @Override
  protected void layoutChildren() {
    breakpoint.resizeRelocate(0, 0, 0, 0);
    gap.resizeRelocate(0, 0, 0, 0);
    double width = getWidth();
    if (isWide(width)) {
      double x = side() + gap.minWidth(-1);
      small.resizeRelocate(0, 0, side(), small.prefHeight(side()));
      main.resizeRelocate(x, 0, width - x, main.prefHeight(width - x));
    } else {
      double height = above(width);
      small.resizeRelocate(0, 0, width, Math.max(0, height - gap.minHeight(-1)));
      main.resizeRelocate(0, height, width, main.prefHeight(width));
    }
    small.setVisible(isWide(width) || role == Small.TELLS);
  }

  /// What the small part takes above the main one, the gap included.
  private double above(double width) {
    return switch (role) {
      case TELLS -> small.prefHeight(width) + gap.minHeight(-1);
      case DECORATES -> 0;
    };
  }
}
