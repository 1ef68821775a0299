package org.intheirshoes.app.classroom;

import java.util.List;

/// The sizes of type on a screen of some height, at one of a few steps.
///
/// @param height of the screen in pixels
/// @param step 0 is the largest, [#LAST] the smallest
record TypeScale(double height, int step) {

  /// No text is smaller on a screen 1080 high; in proportion on others.
  static final double LEAST = 28;

  /// No text is smaller on any screen.
  static final double FLOOR = 18;

  private static final double FULL_HEIGHT = 1080;
  private static final List<Double> FACTORS = List.of(1.0, 0.88, 0.78, 0.69, 0.6, 0.5, 0.4, 0.27);

  /// The smallest step: all text has the least size.
  static final int LAST = FACTORS.size() - 1;

  /// How large the type is against the largest, above 0 up to 1.
  double factor() {
    return FACTORS.get(step);
  }

  /// The size of a text in pixels.
  double size(Role role) {
    double wanted =
        role == Role.STRIP ? role.largest() : Math.max(LEAST, role.largest() * factor());
    return Math.max(FLOOR, Math.round(px(wanted) * 2) / 2.0);
  }

  /// A length in pixels, given the one on a screen 1080 high.
  double px(double length) {
    return length * height / FULL_HEIGHT;
  }
}
