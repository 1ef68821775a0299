package org.intheirshoes.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.analysis.check.Smell;
import org.intheirshoes.library.CheckedScript;
import org.intheirshoes.scenario.Problem;

/// Something found at a place of a script.
///
/// @param kind what it is
/// @param message one or two sentences
record Finding(Kind kind, String message) {

  private static final String BEATS = "/beats/";

  enum Kind {
    ERROR,
    WARNING,
    SMELL
  }

  /// Everything found, by the id of its beat or ending. Smells that the author keeps are left out.
  static Map<String, List<Finding>> byPlace(CheckedScript script) {
    Map<String, List<Finding>> found = new HashMap<>();
    for (Problem problem : script.checked().problems()) {
      place(problem.pointer())
          .ifPresent(
              place ->
                  at(found, place)
                      .add(
                          new Finding(
                              problem.isError() ? Kind.ERROR : Kind.WARNING, problem.message())));
    }
    script
        .report()
        .ifPresent(
            report -> {
              for (Smell smell : report.open()) {
                place(smell.pointer())
                    .ifPresent(
                        place -> at(found, place).add(new Finding(Kind.SMELL, smell.message())));
              }
            });
    return found;
  }

  private static List<Finding> at(Map<String, List<Finding>> found, String place) {
    return found.computeIfAbsent(place, _ -> new ArrayList<>());
  }

  /// The id of the beat or ending that a JSON pointer leads into, if it does.
  static Optional<String> place(String pointer) {
    if (!pointer.startsWith(BEATS)) {
      return Optional.empty();
    }
    String rest = pointer.substring(BEATS.length());
    int end = rest.indexOf('/');
    return Optional.of(end < 0 ? rest : rest.substring(0, end));
  }
}
