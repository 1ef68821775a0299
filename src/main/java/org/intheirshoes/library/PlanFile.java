package org.intheirshoes.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intheirshoes.analysis.plan.PlanProblem;
import org.intheirshoes.analysis.plan.TestPlanReader;

/// The test plan beside a script: `broken-tv.testplan` beside `broken-tv.json`.
public final class PlanFile {

  private static final String SCRIPT = ".json";
  private static final String PLAN = ".testplan";

  private PlanFile() {}

  /// Where the plan of a script would lie; empty for what is no single file.
  public static Optional<Path> beside(Path script) {
    Path name = script.getFileName();
    if (name == null || !name.toString().toLowerCase(Locale.ROOT).endsWith(SCRIPT)) {
      return Optional.empty();
    }
    String stem = name.toString().substring(0, name.toString().length() - SCRIPT.length());
    return Optional.of(script.resolveSibling(stem + PLAN)).filter(Files::isRegularFile);
  }

  /// Reads a plan; one that cannot be read is a problem too.
  public static TestPlanReader.Reading read(Path plan) {
    try {
      if (Files.size(plan) > TestPlanReader.LENGTH_MAX) {
        return refused("The plan is longer than a mebibyte.");
      }
      return TestPlanReader.read(Files.readString(plan));
    } catch (IOException | SecurityException _) {
      return refused("The plan cannot be read as a text in UTF-8.");
    }
  }

  private static TestPlanReader.Reading refused(String why) {
    return new TestPlanReader.Reading(List.of(), List.of(new PlanProblem(0, why)));
  }
}
