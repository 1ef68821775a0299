package org.intheirshoes.app.shell.portrait;

/// Where a forearm is, in the coordinates of the drawing (240 wide, 260 high).
///
/// @param elbowX centre of the elbow
/// @param elbowY centre of the elbow; beyond 300 the arm is out of sight
/// @param angle direction from elbow to wrist in degrees, 0 to the right, -90 upwards
/// @param bend turn of the hand against the forearm in degrees
/// @param reach length of the forearm, 1 is its full length
/// @param hand shape of the hand
record Arm(double elbowX, double elbowY, double angle, double bend, double reach, Hand hand) {

  /// The same gesture made with the other arm.
  Arm mirrored() {
    return new Arm(Sheet.WIDTH - elbowX, elbowY, -180 - angle, -bend, reach, hand);
  }

  /// The arm on its way from this place to another; `t` runs from 0 to 1.
  Arm towards(Arm other, double t) {
    return new Arm(
        Pose.mix(elbowX, other.elbowX, t),
        Pose.mix(elbowY, other.elbowY, t),
        Pose.mix(angle, other.angle, t),
        Pose.mix(bend, other.bend, t),
        Pose.mix(reach, other.reach, t),
        handTowards(other, t));
  }

  /// A hand that comes into sight has its shape from the start; otherwise it changes half way.
  private Hand handTowards(Arm other, double t) {
    if (hand == Hand.AWAY) {
      return t > 0 ? other.hand : hand;
    }
    if (other.hand == Hand.AWAY) {
      return t < 1 ? hand : other.hand;
    }
    return t < 0.5 ? hand : other.hand;
  }
}
