package org.intheirshoes.app.shell.portrait;

import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.StrokeLineJoin;

/// One brow, thick at the nose and thin at the temple. Drawn about the middle of the eye.
final class Eyebrow extends Path {
  private static final double INNER = 10.5;
  private static final double OUTER = 12.5;
  private static final double THICK = 3.4;

  private final double outer;
  private final MoveTo start = new MoveTo();
  private final QuadCurveTo upper = new QuadCurveTo();
  private final QuadCurveTo lower = new QuadCurveTo();
  private final LineTo end = new LineTo();

  /// @param outer -1 for the brow on the left, 1 on the right
  Eyebrow(Color colour, double outer) {
    this.outer = outer;
    getElements().addAll(start, upper, lower, end, new ClosePath());
    setFill(colour);
    setStroke(colour);
    setStrokeWidth(1.8);
    setStrokeLineJoin(StrokeLineJoin.ROUND);
  }

  void shape(Pose.Brow brow) {
    double base = -15.5 - brow.raise() * 5.5;
    double inner = base - brow.slant() * 6.2;
    double tip = base + 2.2 + brow.slant() * 3.2;
    double arch = Math.min(inner, tip) - 4.2 + Math.abs(brow.slant()) * 3.2;
    start.setX(-outer * INNER);
    start.setY(inner);
    upper.setControlX(outer * 2.5);
    upper.setControlY(arch);
    upper.setX(outer * OUTER);
    upper.setY(tip);
    lower.setControlX(outer * 2);
    lower.setControlY(arch + THICK * 0.95);
    lower.setX(-outer * (INNER - 0.8));
    lower.setY(inner + THICK);
    end.setX(-outer * INNER);
    end.setY(inner);
  }
}
