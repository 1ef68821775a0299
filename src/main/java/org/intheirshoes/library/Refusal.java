package org.intheirshoes.library;

import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;

/// A folder or a zip is not read on; the problem tells why.
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  Refusal(ProblemCode code, String message, String hint) {
    super(message);
    this.problem = wholeFile(code, message, hint);
  }

  /// The problem to show.
  Problem problem() {
    return problem;
  }

  /// A problem of the whole file.
  static Problem wholeFile(ProblemCode code, String message, String hint) {
    return new Problem(code, "", 0, 0, message, hint);
  }
}
