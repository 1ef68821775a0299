package org.intheirshoes.app.shell.portrait;

/// An expression as numbers: everything of a person that moves. Left and right are the viewer's.
record Pose(Brows brows, Eyes eyes, Mouth mouth, Carriage carriage, Colour colour, Arms arms) {

  /// One brow.
  ///
  /// @param raise -1 pressed down on the eye, 0 at rest, 1 high
  /// @param slant -1 inner end low (anger), 1 inner end high (sorrow)
  record Brow(double raise, double slant) {
    Brow towards(Brow other, double t) {
      return new Brow(mix(raise, other.raise, t), mix(slant, other.slant, t));
    }
  }

  /// Both brows.
  record Brows(Brow left, Brow right) {
    Brows towards(Brows other, double t) {
      return new Brows(left.towards(other.left, t), right.towards(other.right, t));
    }
  }

  /// Both eyes.
  ///
  /// @param open upper lid: 0 shut, 1 at rest, 1.25 wide
  /// @param squint lower lid: 0 at rest, 1 fully raised
  /// @param gazeX -1 to the left, 1 to the right
  /// @param gazeY -1 up, 1 down
  record Eyes(double open, double squint, double gazeX, double gazeY) {
    Eyes towards(Eyes other, double t) {
      return new Eyes(
          mix(open, other.open, t),
          mix(squint, other.squint, t),
          mix(gazeX, other.gazeX, t),
          mix(gazeY, other.gazeY, t));
    }
  }

  /// The mouth.
  ///
  /// @param curve -1 corners down, 1 corners up
  /// @param width 1 at rest
  /// @param open 0 shut, 1 wide
  /// @param skew -1 left corner higher, 1 right corner higher
  /// @param teeth 0 none seen, 1 a full row
  record Mouth(double curve, double width, double open, double skew, double teeth) {
    Mouth towards(Mouth other, double t) {
      return new Mouth(
          mix(curve, other.curve, t),
          mix(width, other.width, t),
          mix(open, other.open, t),
          mix(skew, other.skew, t),
          mix(teeth, other.teeth, t));
    }
  }

  /// Head and shoulders.
  ///
  /// @param tilt degrees, clockwise
  /// @param turn -1 head turned to the left, 1 to the right
  /// @param drop -1 chin up, 1 head hanging
  /// @param shoulders -1 slumped, 1 drawn up
  /// @param lean -1 drawn back, 1 leaning towards the viewer
  record Carriage(double tilt, double turn, double drop, double shoulders, double lean) {
    Carriage towards(Carriage other, double t) {
      return new Carriage(
          mix(tilt, other.tilt, t),
          mix(turn, other.turn, t),
          mix(drop, other.drop, t),
          mix(shoulders, other.shoulders, t),
          mix(lean, other.lean, t));
    }
  }

  /// Colour in the face, each from 0 to 1.
  ///
  /// @param blush on the cheeks
  /// @param heat over the whole face
  /// @param shadow under the eyes
  /// @param tears in the eyes
  record Colour(double blush, double heat, double shadow, double tears) {
    Colour towards(Colour other, double t) {
      return new Colour(
          mix(blush, other.blush, t),
          mix(heat, other.heat, t),
          mix(shadow, other.shadow, t),
          mix(tears, other.tears, t));
    }
  }

  /// Both forearms.
  record Arms(Arm left, Arm right) {
    Arms towards(Arms other, double t) {
      return new Arms(left.towards(other.left, t), right.towards(other.right, t));
    }
  }

  /// The pose on the way to another one; `t` runs from 0 (this) to 1 (the other).
  Pose towards(Pose other, double t) {
    return new Pose(
        brows.towards(other.brows, t),
        eyes.towards(other.eyes, t),
        mouth.towards(other.mouth, t),
        carriage.towards(other.carriage, t),
        colour.towards(other.colour, t),
        arms.towards(other.arms, t));
  }

  /// The same feeling, coloured a little by the mood of the conversation. Only the upper half of
  /// each scale shows: heat and drawn-up shoulders for frustration, softer lids and brows for trust.
  ///
  /// @param frustration 0 to 100; values beyond are clamped
  /// @param trust 0 to 100; values beyond are clamped
  Pose inMood(int frustration, int trust) {
    double tension = upperHalf(frustration);
    double ease = upperHalf(trust) * (1 - tension);
    Brow left = new Brow(brows.left.raise - 0.15 * tension, brows.left.slant - 0.22 * tension);
    Brow right = new Brow(brows.right.raise - 0.15 * tension, brows.right.slant - 0.22 * tension);
    return new Pose(
        new Brows(eased(left, ease), eased(right, ease)),
        new Eyes(
            eyes.open - 0.08 * ease * Math.min(1, eyes.open),
            eyes.squint + 0.12 * tension + 0.08 * ease,
            eyes.gazeX,
            eyes.gazeY),
        new Mouth(
            mouth.curve - 0.12 * tension + 0.1 * ease,
            mouth.width,
            mouth.open,
            mouth.skew,
            mouth.teeth),
        new Carriage(
            carriage.tilt,
            carriage.turn,
            carriage.drop,
            carriage.shoulders + 0.35 * tension - 0.2 * ease,
            carriage.lean + 0.1 * tension),
        new Colour(
            colour.blush, Math.min(1, colour.heat + 0.4 * tension), colour.shadow, colour.tears),
        arms);
  }

  private static Brow eased(Brow brow, double ease) {
    return new Brow(brow.raise + 0.1 * ease, brow.slant * (1 - 0.25 * ease) + 0.08 * ease);
  }

  private static double upperHalf(int hundred) {
    return Math.clamp((hundred - 50) / 50.0, 0, 1);
  }

  static double mix(double from, double to, double t) {
    return from * (1 - t) + to * t;
  }
}
