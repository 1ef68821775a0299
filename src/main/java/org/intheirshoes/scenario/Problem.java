package org.intheirshoes.scenario;

import java.util.Comparator;

/// Something wrong with a script, told so that its author can mend it.
///
/// @param code what kind of problem
/// @param pointer JSON pointer (RFC 6901) to the value concerned; empty for the whole file
/// @param line from 1; 0 where no place in a text is meant
/// @param column in characters, from 1; 0 where no place in a text is meant
/// @param message one sentence: what is wrong
/// @param hint one sentence: how to mend it
public record Problem(
    ProblemCode code, String pointer, int line, int column, String message, String hint) {

  /// How bad a problem is.
  public enum Severity implements ScriptWord {
    /// Keeps the script from being played.
    ERROR,
    /// Does not.
    WARNING
  }

  /// The order in which problems are shown: by place, errors first where two share one.
  public static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code);

  /// How bad it is.
  public Severity severity() {
    return code.severity();
  }

  /// Whether it keeps the script from being played.
  public boolean isError() {
    return severity() == Severity.ERROR;
  }
}
