package org.intheirshoes.app.debrief;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.portrait.Portrait;

/// The head of the page: the customer's face as it was at the end, the words, two buttons, the first
/// of them outermost. Where there is little room the buttons stand under the words.
final class DebriefHead extends Pane {

  private final Region breakpoint = Parts.styled(new Region(), "breakpoint");
  private final Region gap = Parts.styled(new Region(), "gap");
  private final StackPane face;
  private final Region words;
  private final Button first;
  private final Button second;

  DebriefHead(Portrait portrait, Region words, Button first, Button second) {
    this.face = Parts.styled(new StackPane(portrait), "face");
    this.words = words;
    this.first = first;
    this.second = second;
    Circle clip = new Circle();
    clip.centerXProperty().bind(face.widthProperty().divide(2));
    clip.centerYProperty().bind(face.heightProperty().divide(2));
    clip.radiusProperty().bind(face.widthProperty().divide(2));
    face.setClip(clip);
    portrait.setMouseTransparent(true);
    breakpoint.setVisible(false);
    gap.setVisible(false);
    getStyleClass().add("debrief-head");
    getChildren().addAll(breakpoint, gap, face, words, first, second);
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
    return Math.floor(isWide(width) ? beside - buttonsWidth() - space() : beside);
  }

  private boolean isWide(double width) {
    return width >= breakpoint.minWidth(-1);
  }

  private double buttonsWidth() {
    return first.prefWidth(-1) + space() + second.prefWidth(-1);
  }

  private double buttonsHeight() {
    return Math.max(first.prefHeight(-1), second.prefHeight(-1));
  }

  private double rowHeight(double width) {
    return Math.max(faceSize(), words.prefHeight(wordsWidth(width)));
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width < 0 ? getWidth() : width;
    return isWide(known)
        ? rowHeight(known)
        : rowHeight(known) + gap.minHeight(-1) + buttonsHeight();
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
    if (isWide(width)) {
      double x = width - first.prefWidth(-1);
      place(first, x, row / 2);
      place(second, x - space() - second.prefWidth(-1), row / 2);
    } else {
      double middle = row + gap.minHeight(-1) + buttonsHeight() / 2;
      place(first, faceSize() + space(), middle);
      place(second, faceSize() + 2 * space() + first.prefWidth(-1), middle);
    }
  }

  private static void place(Button button, double x, double middle) {
    double height = button.prefHeight(-1);
    button.resizeRelocate(Math.floor(x), middle - height / 2, button.prefWidth(-1), height);
  }
}
