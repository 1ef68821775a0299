package org.intheirshoes.app.classroom;

/// A rectangle on the screen, in pixels.
record Area(double x, double y, double width, double height) {

  double bottom() {
    return y + height;
  }

  double right() {
    return x + width;
  }
}
