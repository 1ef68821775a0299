package org.intheirshoes.app.debrief;

import org.intheirshoes.texts.Texts;

/// What a choice cost, in points of the skill score.
///
/// @param exact at least 0; more than 100 can be lost
record Points(double exact) implements Comparable<Points> {

  private static final Texts TEXTS = Texts.of(Points.class);

  /// The whole points shown.
  long rounded() {
    return Math.round(exact);
  }

  /// For example "−36"; words where it is less than one point.
  String text() {
    if (exact == 0) {
      return TEXTS.get("points.none");
    }
    return rounded() == 0 ? TEXTS.get("points.few") : TEXTS.get("points", rounded());
  }

  /// For example "−36 of 100".
  String ofHundred() {
    return rounded() == 0 ? text() : TEXTS.get("points.of100", rounded());
  }

  @Override
  public int compareTo(Points other) {
    return Double.compare(exact, other.exact);
  }
}
