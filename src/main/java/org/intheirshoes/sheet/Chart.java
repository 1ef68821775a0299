package org.intheirshoes.sheet;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfContentByte;

/// A drawing with a scale from 0 to 100 on its left.
///
/// @param canvas what is drawn on
/// @param left x of the value axis
/// @param right x of the right end
/// @param bottom y of 0
/// @param top y of 100
public record Chart(PdfContentByte canvas, float left, float right, float bottom, float top) {

  /// A point of a curve.
  ///
  /// @param across 0 (left) to 1 (right)
  /// @param value 0..100
  public record Point(double across, double value) {}

  /// Where a part of the width lies.
  ///
  /// @param across 0 (left) to 1 (right)
  public float x(double across) {
    return (float) (left + (right - left) * across);
  }

  /// Where a value lies.
  ///
  /// @param value 0..100
  public float y(double value) {
    return (float) (bottom + (top - bottom) * value / 100);
  }

  /// Hairlines and numbers at 0, 50 and 100.
  public void scale(Look look) {
    for (int value : List.of(0, 50, 100)) {
      canvas.setColorStroke(Look.LINE);
      canvas.setLineWidth(0.6f);
      canvas.moveTo(left, y(value));
      canvas.lineTo(right, y(value));
      canvas.stroke();
      words(look, Integer.toString(value), left - 6, y(value) - 2.6f, Element.ALIGN_RIGHT);
    }
  }

  /// A line through points.
  ///
  /// @param dash length of the dashes; 0 for a solid line
  public void curve(List<Point> points, Color color, float dash) {
    canvas.saveState();
    canvas.setColorStroke(color);
    canvas.setLineWidth(1.6f);
    canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    if (dash > 0) {
      canvas.setLineDash(dash, dash, 0);
    }
    for (int index = 0; index < points.size(); index++) {
      Point point = points.get(index);
      if (index == 0) {
        canvas.moveTo(x(point.across()), y(point.value()));
      } else {
        canvas.lineTo(x(point.across()), y(point.value()));
      }
    }
    canvas.stroke();
    canvas.restoreState();
  }

  /// The area between two curves.
  public void band(List<Point> low, List<Point> high, Color color) {
    canvas.saveState();
    canvas.setColorFill(color);
    canvas.moveTo(x(low.getFirst().across()), y(low.getFirst().value()));
    low.forEach(point -> canvas.lineTo(x(point.across()), y(point.value())));
    high.reversed().forEach(point -> canvas.lineTo(x(point.across()), y(point.value())));
    canvas.closePath();
    canvas.fill();
    canvas.restoreState();
  }

  /// A dot with a white rim.
  public void dot(Point point, float radius, Color color) {
    canvas.saveState();
    canvas.setColorFill(color);
    canvas.setColorStroke(Color.WHITE);
    canvas.setLineWidth(Math.min(1.4f, radius / 3));
    canvas.circle(x(point.across()), y(point.value()), radius);
    canvas.fillStroke();
    canvas.restoreState();
  }

  /// Small muted words.
  public void words(Look look, String text, float x, float y, int align) {
    label(look, text, x, y, align, Look.MUTED);
  }

  /// Small words in a colour.
  public void label(Look look, String text, float x, float y, int align, Color color) {
    canvas.beginText();
    canvas.setColorFill(color);
    canvas.setFontAndSize(color.equals(Look.MUTED) ? look.face() : look.strongFace(), 8);
    canvas.showTextAligned(align, text, x, y, 0);
    canvas.endText();
  }
}
