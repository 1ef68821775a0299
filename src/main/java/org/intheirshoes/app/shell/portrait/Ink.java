package org.intheirshoes.app.shell.portrait;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// The strokes everything here is drawn with.
final class Ink {

  private Ink() {}

  /// A filled outline, in SVG path syntax.
  static SVGPath fill(String outline, Paint paint) {
    SVGPath path = new SVGPath();
    path.setContent(outline);
    path.setFill(paint);
    path.setStroke(null);
    return path;
  }

  /// A filled outline in which inner outlines are holes.
  static SVGPath fillWithHoles(String outline, Paint paint) {
    SVGPath path = fill(outline, paint);
    path.setFillRule(FillRule.EVEN_ODD);
    return path;
  }

  /// A line with round ends, in SVG path syntax.
  static SVGPath line(String course, Paint paint, double width) {
    SVGPath path = new SVGPath();
    path.setContent(course);
    path.setFill(null);
    path.setStroke(paint);
    path.setStrokeWidth(width);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return path;
  }

  static Ellipse oval(double x, double y, double radiusX, double radiusY, Paint paint) {
    Ellipse ellipse = new Ellipse(x, y, radiusX, radiusY);
    ellipse.setFill(paint);
    return ellipse;
  }

  static Rectangle box(double x, double y, double width, double height, double round, Paint paint) {
    Rectangle rectangle = new Rectangle(x, y, width, height);
    rectangle.setArcWidth(round * 2);
    rectangle.setArcHeight(round * 2);
    rectangle.setFill(paint);
    return rectangle;
  }

  /// The same drawing, mirrored at the middle of the person.
  static <N extends Node> N mirrored(N node) {
    node.getTransforms().add(0, new Scale(-1, 1, Sheet.CENTRE, 0));
    return node;
  }

  /// A drawing made about zero, moved to its place.
  static <N extends Node> N at(double x, double y, N node) {
    node.setLayoutX(x);
    node.setLayoutY(y);
    return node;
  }

  static Color clear(Color colour, double opacity) {
    return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
  }

  static Color mix(Color from, Color to, double t) {
    return from.interpolate(to, t);
  }
}
