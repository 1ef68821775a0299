package org.intheirshoes.app.classroom;

/// Measures text as it will be set.
interface Measure {

  /// How high a paragraph is.
  ///
  /// @param size of the type in pixels
  /// @param width of the lines in pixels
  double height(Words words, Role role, double size, double width);

  /// How wide a paragraph is on one line.
  ///
  /// @param size of the type in pixels
  double width(Words words, Role role, double size);
}
