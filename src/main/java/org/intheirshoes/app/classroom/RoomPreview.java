package org.intheirshoes.app.classroom;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.intheirshoes.app.shell.Texts;

/// The room's screen in small, as it is drawn for a projector.
final class RoomPreview extends Region {

  private static final Texts TEXTS = Texts.of(RoomPreview.class);
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;

  private final RoomView view;
  private final Scale scale = new Scale();
  private final Rectangle clip = new Rectangle();

  RoomPreview(RoomView view) {
    this.view = view;
    getStyleClass().add("room-preview");
    view.getTransforms().add(scale);
    view.setMouseTransparent(true);
    getChildren().add(view);
    clip.setArcWidth(16);
    clip.setArcHeight(16);
    setClip(clip);
    setMinSize(0, 0);
    setFocusTraversable(false);
    setAccessibleText(TEXTS.get("room.sees"));
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH / 4;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil((width < 0 ? WIDTH / 4 : width) * HEIGHT / WIDTH);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
    scale.setX(factor);
    scale.setY(factor);
    view.resizeRelocate(0, 0, WIDTH, HEIGHT);
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
  }
}
