package org.intheirshoes.app.shell.portrait;

import org.intheirshoes.scenario.Look.Age;

/// Proportions that come with age.
///
/// @param face outline of the face
/// @param shade of its side turned from the light, within that outline
/// @param headScale size of the head
/// @param sink how far the whole person is lower in the picture than an adult
/// @param shortNeck how much closer the head sits to the shoulders
/// @param shoulderWidth width of the body, 1 for an adult
/// @param eyeScale size of the eyes
/// @param featureDrop how much lower eyes, nose and mouth sit in the face
/// @param noseScale size of the nose
/// @param mouthScale size of the mouth; the brows are as much shorter
/// @param lines how deep the lines in the face are, 0 to 1
record Physique(
    String face,
    String shade,
    double headScale,
    double sink,
    double shortNeck,
    double shoulderWidth,
    double eyeScale,
    double featureDrop,
    double noseScale,
    double mouthScale,
    double lines) {

  /// Full cheeks low down and a small chin: no jaw yet.
  private static final String ROUND_FACE =
      "M77 104C77 68 94 50 120 50S163 68 163 104C163 115 163 124 159 132C153 146 137 155 120 155"
          + "S87 146 81 132C77 124 77 115 77 104Z";

  private static final String ROUND_SHADE =
      "M149 69C159 79 163 92 163 104C163 115 163 124 159 132C153 146 137 155 120 155C116 155 112"
          + " 154.500 108 153.500C130 153 146 141 150 122C153 106 154 86 149 69Z";
  private static final String SHADE =
      "M148 68C158 78 161 92 161 102C161 119 157 133 149 144C141 155 130 162 120 162C113 162"
          + " 106 159 100 155C124 158 141 146 147 126C152 108 153 86 148 68Z";
  private static final String OVAL_FACE =
      "M79 101C79 66 95 50 120 50S161 66 161 101C161 119 157 133 149 144C141 155 130 162 120 162"
          + "S99 155 91 144C83 133 79 119 79 101Z";
  private static final String FULL_FACE =
      "M78 101C78 66 95 50 120 50S162 66 162 101C162 120 159 135 150 147C142 157 131 163 120 163"
          + "S98 157 90 147C81 135 78 120 78 101Z";

  static Physique of(Age age) {
    return switch (age) {
      case CHILD -> new Physique(ROUND_FACE, ROUND_SHADE, 1.1, 27, 15, 0.64, 1.26, 8, 0.62, 0.8, 0);
      case YOUNG -> new Physique(OVAL_FACE, SHADE, 0.99, 3, 0, 0.95, 1.05, 1, 0.95, 1, 0);
      case ADULT -> new Physique(OVAL_FACE, SHADE, 1, 0, 0, 1, 1, 0, 1, 1, 0);
      case MIDDLE -> new Physique(FULL_FACE, SHADE, 1, 0, 1, 1.03, 0.97, 0, 1.05, 1, 0.5);
      case OLD -> new Physique(FULL_FACE, SHADE, 0.99, 4, 3, 0.97, 0.93, 0, 1.1, 1, 1);
    };
  }

  /// Whether it is a child's: the lids are bare and the cheeks warm.
  boolean isChildish() {
    return mouthScale < 1;
  }
}
