package org.intheirshoes.app.shell.portrait;

import org.intheirshoes.scenario.Look.Age;

/// Proportions that come with age.
///
/// @param face outline of the face
/// @param headScale size of the head
/// @param sink how far the whole person is lower in the picture than an adult
/// @param shortNeck how much closer the head sits to the shoulders
/// @param shoulderWidth width of the body, 1 for an adult
/// @param eyeScale size of the eyes
/// @param featureDrop how much lower eyes, nose and mouth sit in the face
/// @param noseScale size of the nose
/// @param lines how deep the lines in the face are, 0 to 1
record Physique(
    String face,
    double headScale,
    double sink,
    double shortNeck,
    double shoulderWidth,
    double eyeScale,
    double featureDrop,
    double noseScale,
    double lines) {

  private static final String ROUND_FACE =
      "M78 104C78 68 95 50 120 50S162 68 162 104C162 122 157 134 148 144C140 153 130 159 120 159"
          + "S100 153 92 144C83 134 78 122 78 104Z";
  private static final String OVAL_FACE =
      "M79 101C79 66 95 50 120 50S161 66 161 101C161 119 157 133 149 144C141 155 130 162 120 162"
          + "S99 155 91 144C83 133 79 119 79 101Z";
  private static final String FULL_FACE =
      "M78 101C78 66 95 50 120 50S162 66 162 101C162 120 159 135 150 147C142 157 131 163 120 163"
          + "S98 157 90 147C81 135 78 120 78 101Z";

  static Physique of(Age age) {
    return switch (age) {
      case CHILD -> new Physique(ROUND_FACE, 0.98, 24, 8, 0.72, 1.16, 5, 0.75, 0);
      case YOUNG -> new Physique(OVAL_FACE, 0.99, 3, 0, 0.95, 1.05, 1, 0.95, 0);
      case ADULT -> new Physique(OVAL_FACE, 1, 0, 0, 1, 1, 0, 1, 0);
      case MIDDLE -> new Physique(FULL_FACE, 1, 0, 1, 1.03, 0.97, 0, 1.05, 0.5);
      case OLD -> new Physique(FULL_FACE, 0.99, 4, 3, 0.97, 0.93, 0, 1.1, 1);
    };
  }
}
