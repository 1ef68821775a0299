package org.intheirshoes.app.shell;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A pane that is as high as its content at the width it has, and scrolls only where there is less
/// room.
public class TallScroll extends ScrollPane {

  /// A pane around a content.
  public TallScroll(Node content) {
    super(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinHeight(0);
    getStyleClass().add("page-scroll");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(getContent().prefHeight(width)) + 2;
  }
}
