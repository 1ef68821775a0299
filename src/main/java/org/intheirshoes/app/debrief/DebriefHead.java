package org.intheirshoes.app.debrief;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.portrait.Portrait;

/// The head of the page: the customer's face as it was at the end, the words, the buttons. Where
/// there is little room the buttons stand under the words.
final class DebriefHead extends Pane {

  private final Region breakpoint = Parts.styled(new Region(), "breakpoint");
  private final Region gap = Parts.styled(new Region(), "gap");
  private final StackPane face;
  private final Region words;
  private final Region buttons;

  DebriefHead(Portrait portrait, Region words, Region buttons) {
    this.face = Parts.styled(new StackPane(portrait), "face");
    this.words = words;
    this.buttons = buttons;
    Circle clip = new Circle();
    clip.centerXProperty().bind(face.widthProperty().divide(2));
    clip.centerYProperty().bind(face.heightProperty().divide(2));
    clip.radiusProperty().bind(face.widthProperty().divide(2));
    face.setClip(clip);
    portrait.setMouseTransparent(true);
    breakpoint.setVisible(false);
    gap.setVisible(false);
    getStyleClass().add("debrief-head");
    getChildren().addAll(breakpoint, gap, face, words, buttons);
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

  private double space() {
    return gap.minWidth(-1);
  }

  private double faceSize() {
    return face.minWidth(-1);
  }

  private double wordsWidth(double width) {
    double beside = width - faceSize() - space();
    return isWide(width) ? beside - buttons.prefWidth(-1) - space() : beside;
  }

  private boolean isWide(double width) {
    return width >= breakpoint.minWidth(-1);
  }

  private double rowHeight(double width) {
    return Math.max(faceSize(), words.prefHeight(wordsWidth(width)));
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width < 0 ? getWidth() : width;
    return isWide(known)
        ? rowHeight(known)
        : rowHeight(known) + gap.minHeight(-1) + buttons.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    breakpoint.resizeRelocate(0, 0, 0, 0);
    gap.resizeRelocate(0, 0, 0, 0);
    double width = getWidth();
    double row = rowHeight(width);
    double high = words.prefHeight(wordsWidth(width));
    face.resizeRelocate(0, (row - faceSize()) / 2, faceSize(), faceSize());
    words.resizeRelocate(faceSize() + space(), (row - high) / 2, wordsWidth(width), high);
    double own = buttons.prefWidth(-1);
    double tall = buttons.prefHeight(own);
    if (isWide(width)) {
      buttons.resizeRelocate(width - own, Math.max(0, (row - tall) / 2), own, tall);
    } else {
      buttons.resizeRelocate(0, row + gap.minHeight(-1), Math.min(own, width), tall);
    }
  }
}
