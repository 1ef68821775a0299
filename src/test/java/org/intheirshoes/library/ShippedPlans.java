package org.intheirshoes.library;

import java.nio.file.Path;
import java.util.List;
import org.intheirshoes.analysis.plan.TestPlan;
import org.intheirshoes.analysis.plan.TestPlanReader;

/// The test plans of the scenarios on the shelf.
public final class ShippedPlans {

  private ShippedPlans() {}

  /// The plan of a scenario.
  public static List<TestPlan> of(String scenario) {
    TestPlanReader.Reading reading =
        PlanFile.of(Path.of("scenarios", scenario + ".json")).orElseThrow().reading();
    if (!reading.problems().isEmpty() || reading.plans().isEmpty()) {
      throw new IllegalStateException("The plan of " + scenario + ": " + reading.problems());
    }
    return reading.plans();
  }
}
