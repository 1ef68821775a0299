package org.intheirshoes.app.shell.portrait;

/// What the arms do. Left and right are the viewer's.
enum Gesture {
  /// Arms hang, out of sight.
  NONE(Rest.LEFT, Rest.RIGHT),
  /// A hand lies on the heart.
  ON_HEART(Rest.LEFT, new Arm(214, 252, -168, 4, 1, Hand.FLAT)),
  /// Both hands hold each other before the chest.
  CLASPED(
      new Arm(40, 268, -27, -22, 0.92, Hand.CLOSED), new Arm(200, 268, -153, 22, 0.92, Hand.CLOSED)),
  /// Arms crossed.
  CROSSED(new Arm(42, 244, -6, -8, 1.05, Hand.FLAT), new Arm(198, 244, -175, 8, 1, Hand.AWAY)),
  /// Fingers at the side of the head.
  AT_TEMPLE(Rest.LEFT, new Arm(220, 226, -103, -34, 1.06, Hand.FLAT)),
  /// A hand before the mouth.
  OVER_MOUTH(Rest.LEFT, new Arm(172, 259, -113, -22, 1, Hand.FLAT)),
  /// The head leans on a closed hand.
  UNDER_CHEEK(Rest.LEFT, new Arm(184, 261, -104, -4, 1, Hand.CLOSED)),
  /// A flat hand lies on the cheek.
  ON_CHEEK(new Arm(66, 263, -80, 8, 1, Hand.FLAT), Rest.RIGHT),
  /// A look at the wrist.
  AT_WATCH(new Arm(36, 252, -9, 0, 1, Hand.CLOSED), Rest.RIGHT),
  /// Both palms turned up and out.
  PALMS_UP(
      new Arm(58, 290, -118, -6, 1, Hand.OPEN), new Arm(182, 290, -62, 6, 1, Hand.OPEN)),
  /// A raised first finger.
  FINGER_RAISED(Rest.LEFT, new Arm(206, 276, -86, 0, 1, Hand.POINTING));

  private final Arm left;
  private final Arm right;

  Gesture(Arm left, Arm right) {
    this.left = left;
    this.right = right;
  }

  Arm left() {
    return left;
  }

  Arm right() {
    return right;
  }

  /// Arms that are not seen wait just below the drawing, so that they come up by the short way.
  private static final class Rest {
    static final Arm LEFT = new Arm(40, 360, -70, 0, 1, Hand.AWAY);
    static final Arm RIGHT = LEFT.mirrored();

    private Rest() {}
  }
}
