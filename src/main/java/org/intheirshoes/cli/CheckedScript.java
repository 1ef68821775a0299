package org.intheirshoes.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.analysis.items.ItemFigures;
import org.intheirshoes.analysis.plan.PlanProblem;
import org.intheirshoes.analysis.plan.PlanRun;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.LanguagePacks;
import org.intheirshoes.library.PlanFile;
import org.intheirshoes.library.ScriptLoader;

/// A script with everything that `check` can say of it.
///
/// @param checked its problems
/// @param report present if and only if it can be played
/// @param plans its test plan, played; empty if there is none, or it cannot be played
/// @param items its item figures; empty if no recorded conversations were given, or it is not exact
record CheckedScript(
    Checked checked, Optional<Report> report, Optional<Plans> plans, Optional<ItemFigures> items) {

  /// A test plan, played.
  ///
  /// @param name of its file
  /// @param problems what of it could not be understood
  /// @param runs every path of it
  record Plans(String name, List<PlanProblem> problems, List<PlanRun> runs) {
    Plans {
      problems = List.copyOf(problems);
      runs = List.copyOf(runs);
    }

    boolean passed() {
      return problems.isEmpty() && runs.stream().allMatch(PlanRun::passed);
    }
  }

  static CheckedScript of(Path file, LanguagePacks packs, Optional<RecordedPlays> recorded) {
    Checked checked = new ScriptLoader().load(file);
    if (checked.scenario().isEmpty() || checked.analysis().isEmpty()) {
      return new CheckedScript(checked, Optional.empty(), Optional.empty(), Optional.empty());
    }
    Analysis analysis = checked.analysis().get();
    return new CheckedScript(
        checked,
        Optional.of(Report.of(analysis, packs.of(analysis.scenario().language()))),
        PlanFile.of(file).map(plan -> plans(plan, analysis)),
        recorded.flatMap(plays -> plays.about(analysis)));
  }

  private static Plans plans(PlanFile file, Analysis analysis) {
    return new Plans(
        file.name(),
        file.reading().problems(),
        file.reading().plans().stream().map(plan -> PlanRun.of(plan, analysis)).toList());
  }

  /// Whether its test plan is kept; also if there is none.
  boolean keepsItsPlan() {
    return plans.map(Plans::passed).orElse(true);
  }
}
