package org.intheirshoes.coach;

import java.util.Optional;
import org.intheirshoes.scenario.Evidence;

/// The four steps in which a failure is made good, in their order.
///
/// The order, acknowledgement before action and a check at the end, is that of service recovery as C. R.
/// Bell and R. Zemke describe it (“Service breakdown: the road to recovery”, Management Review, October
/// 1987); the wording in four steps is this program's own, and so is the mapping of evidence to them.
public enum RecoveryStep {
  /// Make time to listen: a question to the point.
  LISTEN,
  /// Acknowledge what happened and what it meant.
  ACKNOWLEDGE,
  /// Agree on what happens, by whom and by when; what cannot be had belongs to it.
  AGREE,
  /// Act, bring in who can, and follow up.
  ACT;

  /// The step that a kind of evidence serves; empty where it serves none: a talk turned back or ended
  /// protects both sides, and a breach serves nobody.
  static Optional<RecoveryStep> servedBy(Evidence.Kind kind) {
    return switch (kind) {
      case QUESTION -> Optional.of(LISTEN);
      case ACK, EMPATHY, APOLOGY -> Optional.of(ACKNOWLEDGE);
      case OPTIONS, OWNER, TIME, PROMISE_OPEN, LIMIT -> Optional.of(AGREE);
      case STEP, PROMISE_KEEP, ESCALATE, HANDOVER -> Optional.of(ACT);
      case REDIRECT, END, BREACH -> Optional.empty();
    };
  }
}
