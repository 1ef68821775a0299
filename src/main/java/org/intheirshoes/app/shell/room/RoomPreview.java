package org.intheirshoes.app.shell.room;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.intheirshoes.texts.Texts;

/// The room's screen in the console's window: small, as it is drawn for a projector, or in its true size
/// where the window is divided between the two.
public final class RoomPreview extends Region {

  private static final Texts TEXTS = Texts.of(RoomPreview.class);
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;

  /// How it is drawn.
  public enum Drawn {
    /// A small copy of a projector's screen.
    SMALL,
    /// As a screen of its own, as large as the node is.
    LARGE
  }

  private final Region view;
  private Drawn drawn = Drawn.SMALL;
  private final Scale scale = new Scale();
  private final Rectangle clip = new Rectangle();

  /// The room's screen in small.
  ///
  /// @param view what the room sees; it stands nowhere else
  public RoomPreview(Region view) {
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
    setAccessibleText(TEXTS.get("sees"));
  }

  /// Draws it so.
  public void draw(Drawn how) {
    drawn = how;
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
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
    return drawn == Drawn.LARGE ? 0 : computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    boolean large = drawn == Drawn.LARGE;
    double factor = large ? 1 : Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
    scale.setX(factor);
    scale.setY(factor);
    view.resizeRelocate(0, 0, large ? getWidth() : WIDTH, large ? getHeight() : HEIGHT);
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
  }
}
