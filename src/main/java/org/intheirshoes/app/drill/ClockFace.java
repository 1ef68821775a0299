package org.intheirshoes.app.drill;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// The one clock, to be read from two metres: a ring that empties and the time that is left. Its size
/// comes from the style sheet.
final class ClockFace extends Region {

  private static final Texts TEXTS = Texts.of(ClockFace.class);
  private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final double RING = 0.041;

  /// The part of the ring's width that words may have.
  private static final double INNER = 0.74;

  /// The word is not made smaller than this, unless the ring is too small for it.
  private static final double LEAST_WORD = 0.72;

  /// It is tried so often to make the word smaller.
  private static final int STEPS = 12;

  private final Circle face = Parts.styled(new Circle(), "clock-face");
  private final Circle track = Parts.styled(new Circle(), "clock-track");
  private final Arc rest = Parts.styled(new Arc(), "clock-rest");
  private final Label figure = Parts.styled(new Label(), "clock-figure");
  private final Label word = Parts.styled(new Label(), "clock-word");
  private double share = 1;

  ClockFace() {
    getStyleClass().add("clock");
    rest.setType(ArcType.OPEN);
    word.setWrapText(true);
    figure.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(face, track, rest, figure, word);
    setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
  }

  /// Shows a moment.
  ///
  /// @param said what the phase is called
  void show(RoundModel.Time time, String said) {
    figure.setText(digits(time.seconds()));
    word.setText(
        switch (time.tempo()) {
          case STANDING, RUNNING -> said;
          case SOON -> TEXTS.get("clock.soon");
          case OVER -> TEXTS.get("clock.over");
        });
    pseudoClassStateChanged(LONG, figure.getText().length() > 4);
    pseudoClassStateChanged(SOON, time.tempo() == RoundModel.Tempo.SOON);
    pseudoClassStateChanged(OVER, time.tempo() == RoundModel.Tempo.OVER);
    setAccessibleText(figure.getText() + ", " + word.getText());
    share = time.share();
    requestLayout();
  }

  /// For example 1:05; over the time +0:12.
  static String digits(long seconds) {
    long all = Math.abs(seconds);
    String digits = String.format(Locale.ROOT, "%d:%02d", all / 60, all % 60);
    return seconds < 0 ? "+" + digits : digits;
  }

  @Override
  protected double computePrefHeight(double width) {
    return prefWidth(-1);
  }

  @Override
  protected void layoutChildren() {
    double size = Math.min(getWidth(), getHeight());
    double centreX = getWidth() / 2;
    double centreY = getHeight() / 2;
    double stroke = size * RING;
    double radius = (size - stroke) / 2;
    for (Circle circle : new Circle[] {face, track}) {
      circle.setCenterX(centreX);
      circle.setCenterY(centreY);
      circle.setRadius(radius);
    }
    track.setStrokeWidth(stroke);
    rest.setStrokeWidth(stroke);
    rest.setCenterX(centreX);
    rest.setCenterY(centreY);
    rest.setRadiusX(radius);
    rest.setRadiusY(radius);
    rest.setStartAngle(90);
    rest.setLength(-360 * share);
    rest.setVisible(share > 0.002);
    if (size > stroke) {
      layWords(centreX, centreY, size);
    }
  }

  /// Where there is less room than it asks for, the digits shrink with the ring. The word below them
  /// stays readable, as far as the ring has room for it.
  private void layWords(double centreX, double centreY, double size) {
    double shrunk = Math.min(1, size / Math.max(1, prefWidth(-1)));
    double inner = size * INNER;
    double digits = figure.prefHeight(-1) * shrunk;
    double scale = Math.max(shrunk, LEAST_WORD);
    for (int step = 0; step < STEPS && !fits(inner, digits, scale, size); step++) {
      scale = Math.max(shrunk, scale * 0.92);
    }
    double said = said(inner, scale);
    double top = centreY - (digits + said) / 2;
    place(figure, centreX, top + digits / 2, figure.prefWidth(-1), shrunk);
    place(word, centreX, top + digits + said / 2, inner / scale, scale);
  }

  private double said(double inner, double scale) {
    return word.getText().isEmpty() ? 0 : word.prefHeight(inner / scale) * scale;
  }

  /// Whether the word's last line ends inside of the ring.
  private boolean fits(double inner, double digits, double scale, double size) {
    double low = (digits + said(inner, scale)) / 2;
    double radius = size * (0.5 - RING);
    double last = Math.min(inner, word.prefWidth(-1) * scale) / 2;
    return Math.hypot(low, last * 0.8) < radius;
  }

  /// Gives a label a middle, a width of its own, and a scale.
  private static void place(Label label, double x, double y, double width, double scale) {
    double height = label.prefHeight(width);
    label.setScaleX(scale);
    label.setScaleY(scale);
    label.resizeRelocate(Math.rint(x - width / 2), Math.rint(y - height / 2), width, height);
  }
}
