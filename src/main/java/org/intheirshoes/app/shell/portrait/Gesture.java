package org.intheirshoes.app.shell.portrait;

/// What the arms do. Left and right are the viewer's.
enum Gesture {
  /// Arms hang, out of sight.
  NONE(Rest.LEFT, Rest.RIGHT),
  /// A hand lies on the heart.
  ON_HEART(Rest.LEFT, new Arm(205, 250, -168, 4, 0.95, Hand.FLAT)),
  /// Both hands hold each other before the chest.
  CLASPED(
      new Arm(40, 268, -27, -22, 0.92, Hand.CLOSED), new Arm(200, 268, -153, 22, 0.92, Hand.CLOSED)),
  /// Arms crossed.
  CROSSED(new Arm(42, 244, -6, -8, 1.05, Hand.FLAT), new Arm(198, 244, -175, 8, 1, Hand.AWAY)),
  /// The chin rests on a closed hand.
  AT_CHIN(Rest.LEFT, new Arm(172, 264, -121, 24, 1, Hand.CLOSED)),
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
      new Arm(68, 286, -113, -4, 1, Hand.OPEN), new Arm(172, 286, -67, 4, 1, Hand.OPEN)),
  /// A fist held before the chest.
  FIST(Rest.LEFT, new Arm(208, 284, -124, -8, 1, Hand.CLOSED)),
  /// A raised first finger.
  FINGER_RAISED(Rest.LEFT, new Arm(197, 278, -87, 0, 1, Hand.POINTING));

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
