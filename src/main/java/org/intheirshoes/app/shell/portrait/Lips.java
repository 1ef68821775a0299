package org.intheirshoes.app.shell.portrait;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;

/// The mouth, drawn about its middle.
final class Lips extends Group {
  private static final double HALF = 15.5;

  private final Band upperLip = new Band();
  private final Band lowerLip = new Band();
  private final Band inside = new Band();
  private final Band teeth = new Band();
  private final Path line = new Path();
  private final MoveTo lineStart = new MoveTo();
  private final CubicCurveTo lineCurve = new CubicCurveTo();
  private final Path chinShadow;

  /// @param below colour of the shadow under the lower lip
  Lips(Tones tones, Color below) {
    upperLip.setFill(Ink.mix(tones.lip(), tones.lipLine(), 0.18));
    lowerLip.setFill(tones.lip());
    inside.setFill(Color.web("#4A1A1B"));
    teeth.setFill(Color.web("#F7F1EA"));
    line.getElements().addAll(lineStart, lineCurve);
    line.setStroke(tones.lipLine());
    line.setStrokeWidth(2.1);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.setFill(null);
    chinShadow = new Path(new MoveTo(-7, 0), new CubicCurveTo(-4, 2.4, 4, 2.4, 7, 0));
    chinShadow.setStroke(Ink.clear(below, 0.4));
    chinShadow.setStrokeWidth(1.6);
    chinShadow.setStrokeLineCap(StrokeLineCap.ROUND);
    getChildren().addAll(chinShadow, lowerLip, inside, teeth, upperLip, line);
  }

  void speak(Pose.Mouth mouth) {
    double half = HALF * mouth.width();
    double left = -mouth.curve() * 4.6 + mouth.skew() * 3.4;
    double right = -mouth.curve() * 4.6 - mouth.skew() * 3.4;
    double middle = mouth.curve() * 4.4;
    double top = middle - mouth.open() * 4.5;
    double bottom = middle + mouth.open() * 15;
    double fullness = 1 - Math.abs(mouth.curve()) * 0.25;
    double shift = mouth.skew() * 2.5;

    inside.shape(half, left, right, top, bottom, shift);
    lowerLip.shape(half * 0.94, left, right, top, bottom + 7.4 * fullness, shift);
    upperLip.shape(half, left, right, top - 4.6 * fullness, top + 0.4, shift);
    teeth.shape(half * 0.9, left, right, top, Pose.mix(top, bottom, 0.62 * mouth.teeth()), shift);
    teeth.setVisible(mouth.teeth() > 0.05 && mouth.open() > 0.05);
    lineStart.setX(-half + shift);
    lineStart.setY(left);
    lineCurve.setControlX1(-half * 0.5 + shift);
    lineCurve.setControlY1(top);
    lineCurve.setControlX2(half * 0.5 + shift);
    lineCurve.setControlY2(top);
    lineCurve.setX(half + shift);
    lineCurve.setY(right);
    chinShadow.setTranslateX(shift);
    chinShadow.setTranslateY(Math.max(bottom, 0) * 0.75 + 9.5);
  }

  /// A shape between two curves that share their ends: the corners of the mouth.
  private static final class Band extends Path {
    private final MoveTo start = new MoveTo();
    private final CubicCurveTo there = new CubicCurveTo();
    private final CubicCurveTo back = new CubicCurveTo();

    Band() {
      getElements().addAll(start, there, back);
      setStroke(null);
    }

    void shape(double half, double left, double right, double high, double low, double shift) {
      start.setX(-half + shift);
      start.setY(left);
      there.setControlX1(-half * 0.5 + shift);
      there.setControlY1(high);
      there.setControlX2(half * 0.5 + shift);
      there.setControlY2(high);
      there.setX(half + shift);
      there.setY(right);
      back.setControlX1(half * 0.5 + shift);
      back.setControlY1(low);
      back.setControlX2(-half * 0.5 + shift);
      back.setControlY2(low);
      back.setX(-half + shift);
      back.setY(left);
    }
  }
}
