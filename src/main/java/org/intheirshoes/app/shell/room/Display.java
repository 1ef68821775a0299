package org.intheirshoes.app.shell.room;

/// A display, by its place among the others; a system tells displays apart by nothing better.
///
/// @param x of its left edge, in logical pixels
/// @param y of its upper edge
/// @param width above 0
/// @param height above 0
public record Display(double x, double y, double width, double height) {

  /// Whether a point is on it.
  boolean holds(double pointX, double pointY) {
    return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
  }
}
