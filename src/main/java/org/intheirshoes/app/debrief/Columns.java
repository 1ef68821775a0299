package org.intheirshoes.app.debrief;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.Parts;

/// The body of the page: a wide column and beside it a narrow one with two parts, the opening above
/// the rest. Where there is no room for two columns, the opening comes first, then the wide column,
/// then the rest. Nodes never change their parent, so that focus stays where it is.
final class Columns extends Pane {

  private final Region breakpoint = Parts.styled(new Region(), "breakpoint");
  private final Region gap = Parts.styled(new Region(), "gap");
  private final Region opening;
  private final Region main;
  private final Region rest;

  Columns(Region opening, Region main, Region rest) {
    this.opening = opening;
    this.main = main;
    this.rest = rest;
    breakpoint.setVisible(false);
    gap.setVisible(false);
    getStyleClass().add("columns");
    getChildren().addAll(breakpoint, gap, opening, main, rest);
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

  /// The narrow column's width: the preferred width of `breakpoint`, from the style sheet.
  private double side() {
    return Math.floor(breakpoint.prefWidth(-1));
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width < 0 ? getWidth() : width;
    double between = gap.minHeight(-1);
    if (!isWide(known)) {
      return below(opening.prefHeight(known), between)
          + main.prefHeight(known)
          + between
          + rest.prefHeight(known);
    }
    double left = main.prefHeight(Math.floor(known - side() - gap.minWidth(-1)));
    double right = below(opening.prefHeight(side()), between) + rest.prefHeight(side());
    return Math.max(left, right);
  }

  @Override
  protected void layoutChildren() {
    breakpoint.resizeRelocate(0, 0, 0, 0);
    gap.resizeRelocate(0, 0, 0, 0);
    double between = gap.minHeight(-1);
    if (isWide(getWidth())) {
      double wide = Math.floor(getWidth() - side() - gap.minWidth(-1));
      double x = getWidth() - side();
      double y = below(place(opening, x, 0, side()), between);
      place(main, 0, 0, wide);
      place(rest, x, y, side());
    } else {
      double y = below(place(opening, 0, 0, getWidth()), between);
      y += place(main, 0, y, getWidth()) + between;
      place(rest, 0, y, getWidth());
    }
  }

  /// Where the next part begins: under an empty one there is no gap.
  private static double below(double height, double gap) {
    return height == 0 ? 0 : height + gap;
  }

  /// Places a part and returns its height.
  private static double place(Region part, double x, double y, double width) {
    double height = part.prefHeight(width);
    part.resizeRelocate(x, y, width, height);
    return height;
  }
}
