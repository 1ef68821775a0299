package org.intheirshoes.app.shell.portrait;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Transform;

/// Paints a drawing that is made of nodes, without showing the nodes.
///
/// It knows what the drawings of this package are made of: groups, the shapes of [Ink], and paths of absolute
/// straight and curved lines. No clips and no effects.
final class Painting {

  private final GraphicsContext ink;

  private Painting(GraphicsContext ink) {
    this.ink = ink;
  }

  /// Paints a drawing where the pen stands.
  ///
  /// @throws IllegalArgumentException if there is a kind of node in it that cannot be painted
  static void of(Node drawing, GraphicsContext ink) {
    new Painting(ink).paint(drawing);
  }

  private void paint(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    ink.save();
    Transform to = node.getLocalToParentTransform();
    ink.transform(to.getMxx(), to.getMyx(), to.getMxy(), to.getMyy(), to.getTx(), to.getTy());
    ink.setGlobalAlpha(ink.getGlobalAlpha() * node.getOpacity());
    switch (node) {
      case Group group -> group.getChildren().forEach(this::paint);
      case Shape shape -> paint(shape);
      default -> throw new IllegalArgumentException("Cannot paint " + node.getClass());
    }
    ink.restore();
  }

  private void paint(Shape shape) {
    ink.beginPath();
    switch (shape) {
      case SVGPath path -> {
        ink.setFillRule(path.getFillRule());
        ink.appendSVGPath(path.getContent());
      }
      case Path path -> {
        ink.setFillRule(path.getFillRule());
        path.getElements().forEach(this::draw);
      }
      case Circle circle ->
          oval(circle.getCenterX(), circle.getCenterY(), circle.getRadius(), circle.getRadius());
      case Ellipse ellipse ->
          oval(
              ellipse.getCenterX(),
              ellipse.getCenterY(),
              ellipse.getRadiusX(),
              ellipse.getRadiusY());
      case Rectangle box -> {
        box(box);
        return;
      }
      default -> throw new IllegalArgumentException("Cannot paint " + shape.getClass());
    }
    if (shape.getFill() != null) {
      ink.setFill(shape.getFill());
      ink.fill();
    }
    if (shape.getStroke() != null) {
      ink.setStroke(shape.getStroke());
      ink.setLineWidth(shape.getStrokeWidth());
      ink.setLineCap(shape.getStrokeLineCap());
      ink.setLineJoin(shape.getStrokeLineJoin());
      ink.stroke();
    }
  }

  private void oval(double x, double y, double radiusX, double radiusY) {
    ink.arc(x, y, radiusX, radiusY, 0, 360);
    ink.closePath();
  }

  private void box(Rectangle box) {
    ink.setFill(box.getFill());
    ink.fillRoundRect(
        box.getX(),
        box.getY(),
        box.getWidth(),
        box.getHeight(),
        box.getArcWidth(),
        box.getArcHeight());
  }

  private void draw(PathElement element) {
    switch (element) {
      case MoveTo to -> ink.moveTo(to.getX(), to.getY());
      case LineTo to -> ink.lineTo(to.getX(), to.getY());
      case QuadCurveTo to ->
          ink.quadraticCurveTo(to.getControlX(), to.getControlY(), to.getX(), to.getY());
      case CubicCurveTo to ->
          ink.bezierCurveTo(
              to.getControlX1(),
              to.getControlY1(),
              to.getControlX2(),
              to.getControlY2(),
              to.getX(),
              to.getY());
      case ClosePath _ -> ink.closePath();
      default -> throw new IllegalArgumentException("Cannot draw " + element.getClass());
    }
  }
}
