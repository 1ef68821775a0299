package org.intheirshoes.app.report;

import org.intheirshoes.analysis.plan.PlanRun;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.library.CheckedScript;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.texts.Texts;

/// What the check comes to, in one sentence.
///
/// @param grade how bad it is
/// @param sentence the sentence
record Verdict(Grade grade, String sentence) {

  private static final Texts TEXTS = Texts.of(Verdict.class);

  enum Grade {
    SOUND,
    LOOK,
    BROKEN;

    Icon icon() {
      return switch (this) {
        case SOUND -> Icon.GOOD;
        case LOOK -> Icon.WARNING;
        case BROKEN -> Icon.ERROR;
      };
    }

    String style() {
      return switch (this) {
        case SOUND -> "sound";
        case LOOK -> "look";
        case BROKEN -> "broken";
      };
    }
  }

  /// The worst comes first: what keeps it from being played, a test plan that fails, then the rest.
  static Verdict of(CheckedScript script) {
    long errors = script.checked().problems().stream().filter(Problem::isError).count();
    if (!script.checked().isPlayable()) {
      return new Verdict(Grade.BROKEN, TEXTS.get("verdict.broken", errors));
    }
    long failed = failed(script);
    if (failed > 0) {
      return new Verdict(Grade.BROKEN, TEXTS.get("verdict.plan", failed));
    }
    int smells = script.report().map(report -> report.open().size()).orElse(0);
    int warnings = script.checked().problems().size();
    if (smells > 0) {
      return new Verdict(
          Grade.LOOK,
          warnings > 0
              ? TEXTS.get("verdict.both", smells, warnings)
              : TEXTS.get("verdict.smells", smells));
    }
    if (warnings > 0) {
      return new Verdict(Grade.LOOK, TEXTS.get("verdict.warnings", warnings));
    }
    return new Verdict(
        Grade.SOUND,
        script.plans().isPresent() ? TEXTS.get("verdict.sound.plan") : TEXTS.get("verdict.sound"));
  }

  private static long failed(CheckedScript script) {
    return script
        .plans()
        .map(
            plans ->
                plans.problems().size()
                    + plans.runs().stream().filter(run -> !run.passed()).count())
        .orElse(0L);
  }

  /// Whether a line of a test plan was kept, in a word.
  static String of(PlanRun run) {
    return run.passed() ? TEXTS.get("plan.kept") : TEXTS.get("plan.failed");
  }
}
