package org.intheirshoes.app.shell.portrait;

/// Measures of the person's drawing that several parts share, in its own units.
final class Sheet {
  static final double WIDTH = 240;
  static final double HEIGHT = 260;

  /// The middle of the face, and of nearly everything else.
  static final double CENTRE = 120;

  /// The point the head turns about: the root of the neck.
  static final double NECK_Y = 172;

  private Sheet() {}
}
