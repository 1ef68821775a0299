package org.intheirshoes.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The test plan beside a script: lines through it, where they end and what they score.
///
/// @param title what the line is about
/// @param choices ids of responses
/// @param ending id of the ending
/// @param least least skill score, not rounded and not capped
/// @param most greatest skill score
/// @param rules codes of rules that must apply, for example `R1`
/// @param breach `yes` where a breach is made
public record TestPlan(
    String title,
    List<String> choices,
    String ending,
    double least,
    double most,
    List<String> rules,
    String breach) {

  /// The plan of a scenario.
  public static List<TestPlan> of(String scenario) {
    Path file = Path.of("scenarios", scenario + ".plan.txt");
    try {
      List<TestPlan> plan = new ArrayList<>();
      String title = "";
      Map<String, String> fields = new HashMap<>();
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("## ")) {
          if (!fields.isEmpty()) {
            plan.add(entry(title, fields));
          }
          title = line.substring(3);
          fields.clear();
        } else if (!line.isBlank() && !line.startsWith("#")) {
          int colon = line.indexOf(':');
          fields.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
      }
      plan.add(entry(title, fields));
      return plan;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestPlan entry(String title, Map<String, String> fields) {
    List<String> score = parts(fields.getOrDefault("score", ""), "\\.\\.");
    return new TestPlan(
        title,
        parts(fields.getOrDefault("choices", ""), ","),
        fields.getOrDefault("ending", ""),
        Double.parseDouble(score.get(0)),
        Double.parseDouble(score.get(1)),
        parts(fields.getOrDefault("rules", ""), ","),
        fields.getOrDefault("breach", "no"));
  }

  private static List<String> parts(String text, String between) {
    return List.of(text.split(between, -1)).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
