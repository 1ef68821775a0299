package org.intheirshoes.app.shell.portrait;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;

/// One eye. The lids are skin laid over the eyeball, so nothing needs to be clipped.
final class Eye extends Group {
  private static final double HALF = 10;
  private static final Color IRIS = Color.web("#3B2A20");

  private final double outer;
  private final Curve white = new Curve();
  private final Curve upperLid = new Curve();
  private final Curve lowerLid = new Curve();
  private final Path lash = new Path();
  private final CubicCurveTo lashCurve = new CubicCurveTo();
  private final Path under = new Path();
  private final CubicCurveTo underCurve = new CubicCurveTo();
  private final Group ball = new Group();
  private final SVGPath tear =
      Ink.fill(
          "M0 2C2 5 3 6.700 3 8.200A3 3 0 0 1-3 8.200C-3 6.700-2 5 0 2Z", Color.web("#D3EBF8"));

  /// @param outer -1 for the eye on the left, 1 on the right
  Eye(Tones tones, double outer, double scale) {
    this.outer = outer;
    white.setFill(Color.web("#FBF7F1"));
    upperLid.setFill(tones.skinShade());
    lowerLid.setFill(tones.skin());
    drawLine(lash, lashCurve, Ink.mix(tones.brow(), Color.web("#1A1210"), 0.7), 2.3);
    drawLine(under, underCurve, Ink.clear(tones.skinLine(), 0.5), 1.1);
    ball.getChildren()
        .addAll(
            new Circle(0, 0, 5.7, IRIS),
            new Circle(0, 0, 3.1, Color.web("#17100C")),
            new Circle(1.9, -2, 1.5, Color.web("#FFFFFFF0")));
    tear.setStroke(Color.web("#8DB8D2"));
    tear.setStrokeWidth(0.7);
    tear.setOpacity(0);
    getChildren().addAll(white, ball, upperLid, lowerLid, under, tear, lash);
    getTransforms().add(new Scale(scale, scale));
  }

  /// @param open 0 shut to 1.25 wide, after any blink
  /// @param slant of the brow above, which pulls the lid with it
  void look(Pose.Eyes eyes, double open, double slant, double tears) {
    double low = Pose.mix(6.4, -4.6, eyes.squint());
    double high = Pose.mix(low, -9.6, open);
    double pull = slant * 2.2 * Math.min(1, open);
    double innerLift = Math.max(0, pull);
    double innerPress = Math.max(0, -pull);
    // Control points run from the left end to the right end; the inner one is at the nose.
    double inner = high - innerLift + innerPress * 1.6;
    double outside = high + innerLift * 1.5;
    double left = outer < 0 ? outside : inner;
    double right = outer < 0 ? inner : outside;

    white.shape(left, right, low, low);
    upperLid.shape(Math.min(left, -13.6), Math.min(right, -13.6), right, left);
    lowerLid.shape(low, low, 10.5, 10.5);
    bend(lashCurve, left, right);
    bend(underCurve, low, low);
    ball.setTranslateX(eyes.gazeX() * 4);
    ball.setTranslateY(eyes.gazeY() * 2.6 - 0.4);
    ball.setVisible(open > 0.04);
    tear.setOpacity(tears);
    tear.setTranslateX(outer * 3);
    tear.setTranslateY(tears * 2.5);
  }

  void tint(Color skin, Color lid) {
    lowerLid.setFill(skin);
    upperLid.setFill(lid);
  }

  private static void drawLine(Path path, CubicCurveTo curve, Color colour, double width) {
    path.getElements().addAll(new MoveTo(-HALF, 0), curve);
    path.setStroke(colour);
    path.setStrokeWidth(width);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setFill(null);
  }

  private static void bend(CubicCurveTo curve, double left, double right) {
    curve.setControlX1(-5.5);
    curve.setControlY1(left);
    curve.setControlX2(5.5);
    curve.setControlY2(right);
    curve.setX(HALF);
    curve.setY(0);
  }

  /// A closed shape of one curve there and one back, between the corners of the eye.
  private static final class Curve extends Path {
    private final CubicCurveTo there = new CubicCurveTo();
    private final CubicCurveTo back = new CubicCurveTo();

    Curve() {
      getElements().addAll(new MoveTo(-HALF, 0), there, back);
      setStroke(null);
    }

    void shape(double thereLeft, double thereRight, double backRight, double backLeft) {
      bend(there, thereLeft, thereRight);
      back.setControlX1(5.5);
      back.setControlY1(backRight);
      back.setControlX2(-5.5);
      back.setControlY2(backLeft);
      back.setX(-HALF);
      back.setY(0);
    }
  }
}
