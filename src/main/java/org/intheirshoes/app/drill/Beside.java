package org.intheirshoes.app.drill;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Room;

/// Two parts side by side, the first a square, the second as wide as it can be; one below the other where there is little
/// room. The parts stay in the scene, so that the focus stays.
final class Beside extends Region {

  private static final double GAP = 0.045;

  /// Above one another, the first part takes so much of the width at most.
  private static final double MOST = 0.34;

  private final Region first;
  private final Region second;
  private final Subscription subscription;
  private Room room = Room.WIDE;

  Beside(Region first, Region second, ObservableValue<Room> room) {
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
    subscription =
        room.subscribe(
            now -> {
              this.room = now;
              requestLayout();
            });
  }

  /// Ends its following of the room.
  void left() {
    subscription.unsubscribe();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double gap(double width) {
    return Math.round(width * GAP);
  }

  private double rest(double width) {
    return Math.max(0, width - first.prefWidth(-1) - gap(width));
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return first.prefWidth(-1) + second.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double all = width < 0 ? computePrefWidth(-1) : width;
    return room == Room.NARROW
        ? stacked(all) + gap(all) + second.prefHeight(all)
        : Math.max(firstHeight(), second.prefHeight(rest(all)));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double stacked(double width) {
    return Math.floor(Math.min(first.prefWidth(-1), width * MOST));
  }

  private double firstHeight() {
    return first.prefHeight(first.prefWidth(-1));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double wide = Math.min(first.prefWidth(-1), width);
    if (room == Room.NARROW) {
      double small = stacked(width);
      first.resizeRelocate(0, 0, small, small);
      double below = small + gap(width);
      second.resizeRelocate(0, below, width, second.prefHeight(width));
      return;
    }
    double height = getHeight();
    first.resizeRelocate(0, Math.floor((height - firstHeight()) / 2), wide, firstHeight());
    double rest = rest(width);
    double tall = second.prefHeight(rest);
    second.resizeRelocate(
        Math.ceil(wide + gap(width)), Math.floor((height - tall) / 2), Math.floor(rest), tall);
  }
}
