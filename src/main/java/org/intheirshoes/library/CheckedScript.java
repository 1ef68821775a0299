package org.intheirshoes.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.analysis.items.ItemFigures;
import org.intheirshoes.analysis.plan.PlanProblem;
import org.intheirshoes.analysis.plan.PlanRun;

/// A script with everything that can be said of it before anybody plays it: what `check` prints and the
/// report shows.
///
/// @param checked its problems
/// @param report present if and only if it can be played
/// @param plans its test plan, played; empty if there is none, or it cannot be played
/// @param items its item figures; empty if no recorded conversations were given, or it is not exact
public record CheckedScript(
    Checked checked, Optional<Report> report, Optional<Plans> plans, Optional<ItemFigures> items) {

  /// A test plan, played.
  ///
  /// @param name of its file
  /// @param problems what of it could not be understood
  /// @param runs every path of it
  public record Plans(String name, List<PlanProblem> problems, List<PlanRun> runs) {
    public Plans {
      problems = List.copyOf(problems);
      runs = List.copyOf(runs);
    }

    /// Whether every path of it was kept.
    public boolean passed() {
      return problems.isEmpty() && runs.stream().allMatch(PlanRun::passed);
    }
  }

  /// Reads a script and the test plan beside it, checks and plays them. Takes a moment.
  ///
  /// @param file a `.json` file, a folder that holds one scenario, or a `.zip` of one
  public static CheckedScript of(Path file, LanguagePacks packs) {
    return of(file, packs, _ -> Optional.empty());
  }

  /// Likewise, with what recorded conversations tell of it.
  ///
  /// @param recorded asked for the item figures of the script, if it can be played
  public static CheckedScript of(
      Path file, LanguagePacks packs, Function<Analysis, Optional<ItemFigures>> recorded) {
    Checked checked = new ScriptLoader().load(file);
    if (checked.scenario().isEmpty() || checked.analysis().isEmpty()) {
      return new CheckedScript(checked, Optional.empty(), Optional.empty(), Optional.empty());
    }
    Analysis analysis = checked.analysis().get();
    return new CheckedScript(
        checked,
        Optional.of(Report.of(analysis, packs.of(analysis.scenario().language()))),
        PlanFile.of(file).map(plan -> plans(plan, analysis)),
        recorded.apply(analysis));
  }

  private static Plans plans(PlanFile file, Analysis analysis) {
    return new Plans(
        file.name(),
        file.reading().problems(),
        file.reading().plans().stream().map(plan -> PlanRun.of(plan, analysis)).toList());
  }

  /// Whether its test plan is kept; also if there is none.
  public boolean keepsItsPlan() {
    return plans.map(Plans::passed).orElse(true);
  }
}
