package org.intheirshoes.app.shell.portrait;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// The area of a drawn person: it has the proportions of the drawing and may be as small as one likes.
abstract class PersonPane extends Region {

  PersonPane() {
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /// What a screen reader says about the picture, for example "Rosa, angry".
  public final void describe(String text) {
    setAccessibleText(text);
  }

  @Override
  public final Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected final double computePrefWidth(double height) {
    return Sheet.WIDTH;
  }

  @Override
  protected final double computePrefHeight(double width) {
    return width < 0 ? Sheet.HEIGHT : width * Sheet.HEIGHT / Sheet.WIDTH;
  }

  @Override
  protected final double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected final double computeMinHeight(double width) {
    return 0;
  }
}
