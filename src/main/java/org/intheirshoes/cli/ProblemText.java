package org.intheirshoes.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.intheirshoes.scenario.Problem;

/// A problem of a script, for people and for programs.
final class ProblemText {

  private ProblemText() {}

  /// `path:line:column: error code: message`; without a place where none is meant.
  static String line(String name, Problem problem) {
    String place = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
    return name
        + place
        + ": "
        + problem.severity().word()
        + " "
        + problem.code().word()
        + ": "
        + problem.message();
  }

  /// The same for a program.
  static Map<String, Object> json(Problem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("severity", problem.severity().word());
    json.put("code", problem.code().word());
    json.put("pointer", problem.pointer());
    json.put("line", problem.line());
    json.put("column", problem.column());
    json.put("message", problem.message());
    json.put("hint", problem.hint());
    return json;
  }
}
