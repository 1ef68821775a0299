package org.intheirshoes.app.shell.portrait;

/// Where a person stands in an area: as large as the proportions allow, on its lower edge.
///
/// @param x of the drawing's left edge, in pixels
/// @param y of its upper edge
/// @param scale pixels of a unit of the drawing
record Footing(double x, double y, double scale) {

  static Footing in(double width, double height) {
    double scale = Math.min(width / Sheet.WIDTH, height / Sheet.HEIGHT);
    return new Footing((width - Sheet.WIDTH * scale) / 2, height - Sheet.HEIGHT * scale, scale);
  }
}
