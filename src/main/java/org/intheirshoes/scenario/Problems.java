package org.intheirshoes.scenario;

import java.util.ArrayList;
import java.util.List;

/// Collects the problems of one script, all of them, up to a limit for errors and one for warnings.
public final class Problems {

  private final List<Problem> found = new ArrayList<>();
  private int errors;
  private int warnings;

  /// None so far.
  public Problems() {}

  /// There are more problems than are shown, so reading on would only cost time.
  public static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1;

    Full() {
      super(null, null, false, false);
    }
  }

  /// Adds a problem at a place. Warnings beyond the limit are left out, for they keep nothing from
  /// being played; one more warning says so.
  ///
  /// @throws Full if it is an error and one too many
  public void add(ProblemCode code, String pointer, Json.Spot spot, String message, String hint) {
    if (code.severity() == Problem.Severity.WARNING) {
      if (warnings == Limits.PROBLEMS) {
        warnings++;
        found.add(tooMany(ProblemCode.TOO_MANY_WARNINGS, "warnings"));
      }
      if (warnings > Limits.PROBLEMS) {
        return;
      }
      warnings++;
    } else if (errors == Limits.PROBLEMS) {
      found.add(tooMany(ProblemCode.TOO_MANY_PROBLEMS, "problems"));
      throw new Full();
    } else {
      errors++;
    }
    found.add(new Problem(code, pointer, spot.line(), spot.column(), message, hint));
  }

  private static Problem tooMany(ProblemCode code, String what) {
    return new Problem(
        code,
        "",
        0,
        0,
        "There are more than " + Limits.PROBLEMS + " " + what + "; the rest is not shown.",
        "Mend these first and check again.");
  }

  /// Adds a problem of the file as a whole.
  public void wholeFile(ProblemCode code, String message, String hint) {
    add(code, "", Json.Spot.NOWHERE, message, hint);
  }

  /// The problems, by place.
  public List<Problem> sorted() {
    return found.stream().sorted(Problem.BY_PLACE).toList();
  }

  /// Whether one of them keeps the script from being played.
  public boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }

  /// The JSON pointer of a field or an item (RFC 6901).
  public static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /// A name from a script, short enough for a sentence.
  public static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }
}
