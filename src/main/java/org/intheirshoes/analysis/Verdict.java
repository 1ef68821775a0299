package org.intheirshoes.analysis;

import java.util.OptionalDouble;
import org.intheirshoes.scoring.Rubric;

/// The verdict on a conversation.
public enum Verdict {
  /// A breach was made.
  NOT_PASSED,
  STRONG,
  DEVELOPING,
  TRY_AGAIN,
  /// There is no skill score: the script does not discriminate, or has too many states.
  UNRATED;

  static Verdict of(OptionalDouble skill, boolean breach) {
    if (breach) {
      return NOT_PASSED;
    }
    if (skill.isEmpty()) {
      return UNRATED;
    }
    long k = shown(skill.getAsDouble());
    if (k >= Rubric.STRONG_FROM) {
      return STRONG;
    }
    return k >= Rubric.DEVELOPING_FROM ? DEVELOPING : TRY_AGAIN;
  }

  /// A skill score as it is shown: a verdict reads the same number as the learner does.
  public static long shown(double skill) {
    return Math.round(skill);
  }
}
