package org.intheirshoes.app.classroom;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// A small picture of the room's screen: laid out as on the projector, then made smaller as a whole.
/// It has a view of its own, since the room's view stands in the room's window.
public final class Miniature extends Region {

  private final RoomView view;
  private final double wide;
  private final double high;
  private final Scale zoom = new Scale();

  /// @param view to be shown nowhere else
  /// @param wide of the room's screen, above 0
  /// @param high of the room's screen, above 0
  @SuppressWarnings("MissingSummary")
  public Miniature(RoomView view, double wide, double high) {
    this.view = view;
    this.wide = wide;
    this.high = high;
    view.setManaged(false);
    view.setMouseTransparent(true);
    view.getTransforms().add(zoom);
    getChildren().add(view);
    setMinSize(0, 0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return wide / 5;
  }

  @Override
  protected double computePrefHeight(double width) {
    return (width < 0 ? wide / 5 : width) * high / wide;
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.min(getWidth() / wide, getHeight() / high);
    zoom.setX(factor);
    zoom.setY(factor);
    view.resizeRelocate(0, 0, wide, high);
  }
}
