package org.intheirshoes.app.drill;

import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Skin;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.ToggleButtonSkin;
import javafx.scene.layout.Region;

/// A toggle that is as high as its words at the width it has.
final class MarkRow extends ToggleButton {

  private final Region content;

  MarkRow(Region content) {
    this.content = content;
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMinHeight(USE_PREF_SIZE);
    setMinWidth(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return Math.ceil(content.prefHeight(inner)) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new ToggleButtonSkin(this) {
      @Override
      protected void layoutChildren(double x, double y, double width, double height) {
        content.resizeRelocate(x, y, width, height);
      }
    };
  }
}
