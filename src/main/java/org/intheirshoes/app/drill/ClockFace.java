package org.intheirshoes.app.drill;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Texts;

/// The one clock, to be read from two metres: a ring that empties and the time that is left. Its size
/// comes from the style sheet.
final class ClockFace extends Region {

  private static final Texts TEXTS = Texts.of(ClockFace.class);
  private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final double RING = 0.041;

  private final Circle face = Parts.styled(new Circle(), "clock-face");
  private final Circle track = Parts.styled(new Circle(), "clock-track");
  private final Arc rest = Parts.styled(new Arc(), "clock-rest");
  private final Label figure = Parts.styled(new Label(), "clock-figure");
  private final Label word = Parts.styled(new Label(), "clock-word");
  private final VBox words = Parts.styled(new VBox(figure, word), "clock-words");
  private double share = 1;

  ClockFace() {
    getStyleClass().add("clock");
    rest.setType(ArcType.OPEN);
    words.setAlignment(Pos.CENTER);
    word.setWrapText(true);
    figure.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(face, track, rest, words);
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
    // Where there is less room than it asks for, the words shrink with the ring.
    double shrunk = Math.min(1, size / Math.max(1, prefWidth(-1)));
    words.setScaleX(shrunk);
    words.setScaleY(shrunk);
    double inner = size / shrunk * 0.74;
    double height = words.prefHeight(inner);
    words.resizeRelocate(
        snapPositionX(centreX - inner / 2), snapPositionY(centreY - height / 2), inner, height);
  }
}
