package org.intheirshoes.app.shell.portrait;

import org.intheirshoes.app.shell.portrait.Pose.Arms;

/// What the arms do. Left and right are the viewer's.
enum Gesture {
  /// Arms hang, out of sight.
  NONE,
  /// A hand lies on the heart.
  ON_HEART,
  /// Both hands hold each other before the chest.
  CLASPED,
  /// Arms crossed.
  CROSSED,
  /// The chin rests on a closed hand.
  AT_CHIN,
  /// A hand before the mouth.
  OVER_MOUTH,
  /// The head leans on a closed hand.
  UNDER_CHEEK,
  /// A flat hand lies on the cheek.
  ON_CHEEK,
  /// A look at the wrist.
  AT_WATCH,
  /// Both palms turned up and out.
  PALMS_UP,
  /// A fist held before the chest.
  FIST,
  /// A raised first finger, thumb out.
  FINGER_RAISED;

  /// Arms that are not seen wait just below the drawing, so that they come up by the short way.
  private static final Arm REST = new Arm(200, 360, -110, 0, 1, Hand.AWAY);

  /// Where the forearms are in this gesture.
  Arms arms() {
    return switch (this) {
      case NONE -> one(REST);
      case ON_HEART -> one(new Arm(205, 250, -168, 4, 0.95, Hand.FLAT));
      case CLASPED -> both(new Arm(200, 268, -153, 22, 0.92, Hand.CLOSED));
      case CROSSED ->
          new Arms(
              new Arm(42, 244, -6, -8, 1.05, Hand.FLAT), new Arm(198, 244, -175, 8, 1, Hand.AWAY));
      case AT_CHIN -> one(new Arm(172, 264, -121, 24, 1, Hand.CLOSED));
      case OVER_MOUTH -> one(new Arm(172, 259, -113, -22, 1, Hand.FLAT));
      case UNDER_CHEEK -> one(new Arm(184, 261, -104, -4, 1, Hand.CLOSED));
      case ON_CHEEK -> new Arms(new Arm(66, 263, -80, 8, 1, Hand.FLAT), REST);
      case AT_WATCH -> new Arms(new Arm(36, 252, -9, 0, 1, Hand.CLOSED), REST);
      case PALMS_UP -> both(new Arm(172, 286, -67, 4, 1, Hand.OPEN));
      case FIST -> one(new Arm(208, 284, -124, -8, 1, Hand.CLOSED));
      case FINGER_RAISED -> one(new Arm(197, 278, -87, 0, 1, Hand.POINTING));
    };
  }

  private static Arms one(Arm right) {
    return new Arms(REST.mirrored(), right);
  }

  private static Arms both(Arm right) {
    return new Arms(right.mirrored(), right);
  }
}
