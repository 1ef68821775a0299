package org.intheirshoes.scoring;

import org.intheirshoes.scenario.Axis;

/// Every constant of the scoring, in one place.
///
/// Only the signs and the order of these numbers rest on published findings: solving work raises
/// satisfaction more as a conversation goes on, and overdone relational work weakens it; repeated
/// apologies backfire; critical errors are not compensable in contact-centre quality cards; recovery
/// frames put acknowledgement before action. The sizes are design choices. They do not predict how
/// satisfied a real customer would be.
public final class Rubric {

  /// How much a lost mark weighs in the loss: `L = 3 A + 4 X + 3 B`.
  public static int weight(Axis axis) {
    return switch (axis) {
      case ACKNOWLEDGEMENT, BOUNDARIES -> 3;
      case ACTION -> 4;
    };
  }

  /// An action mark from here on is a fix: a concrete step with an owner.
  public static final int FIX_FROM = 3;

  /// An action mark from here on ends a run of soft turns.
  public static final int MOVES_ON_FROM = 2;

  /// The longest run of soft turns that is counted.
  public static final int SOFT_MAX = 3;

  /// The highest count of apologies for one fault.
  public static final int APOLOGIES_MAX = 3;

  /// R2: the most that repeated apologies for one fault lower the boundaries mark.
  public static final int APOLOGY_PENALTY_MAX = 2;

  /// R2: frustration added for each apology for the same fault after the first.
  public static final int APOLOGY_FRUSTRATION = 3;

  /// R3 applies from this frustration on.
  public static final int HEATED_FROM = 50;

  /// R3: what a fix before acknowledgement lowers the action mark by.
  public static final int FIX_TOO_EARLY_PENALTY = 1;

  /// The most a penalty costs on an axis that is not in play.
  public static final int PENALTY_MAX = 4;

  /// R5: the headline score of a conversation with a breach is at most this.
  public static final int BREACH_CAP = 40;

  /// Frustration added by every turn that does not move on.
  public static final int WAITING_FRUSTRATION = 2;

  /// Frustration added by the acknowledgement of a soft turn after two soft turns, whatever its
  /// mark.
  public static final int SATURATED_FRUSTRATION = 4;

  /// Trust gained by a turn that keeps an open promise.
  public static final int PROMISE_KEPT_TRUST = 8;

  /// A skill score from here on is strong.
  public static final int STRONG_FROM = 80;

  /// A skill score from here on is developing.
  public static final int DEVELOPING_FROM = 50;

  private static final int[] FRUSTRATION_A = {12, 4, -2, -6, -8};
  private static final int[] FRUSTRATION_X = {14, 6, -2, -8, -14};
  private static final int[] FRUSTRATION_B = {15, 3, 0, -3, -6};
  private static final int[] TRUST_A = {-12, -4, 1, 5, 7};
  private static final int[] TRUST_X = {-10, -4, 2, 7, 11};
  private static final int[] TRUST_B = {-20, -4, 0, 3, 5};

  private Rubric() {}

  /// How an effective mark (0..4) moves frustration.
  public static int frustration(Axis axis, int mark) {
    return switch (axis) {
      case ACKNOWLEDGEMENT -> FRUSTRATION_A[mark];
      case ACTION -> FRUSTRATION_X[mark];
      case BOUNDARIES -> FRUSTRATION_B[mark];
    };
  }

  /// How an effective mark (0..4) moves trust.
  public static int trust(Axis axis, int mark) {
    return switch (axis) {
      case ACKNOWLEDGEMENT -> TRUST_A[mark];
      case ACTION -> TRUST_X[mark];
      case BOUNDARIES -> TRUST_B[mark];
    };
  }
}
