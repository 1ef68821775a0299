package org.intheirshoes.cli;

import java.util.List;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;

/// How a command ends.
final class ExitCode {

  /// All is well.
  static final int FINE = 0;

  /// Problems were found in a script.
  static final int PROBLEMS = 1;

  /// The command was not understood, or something could not be read.
  static final int WRONG = 2;

  private ExitCode() {}

  /// The exit code of a script that cannot be played.
  static int of(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.code() == ProblemCode.UNREADABLE)
        ? WRONG
        : PROBLEMS;
  }
}
