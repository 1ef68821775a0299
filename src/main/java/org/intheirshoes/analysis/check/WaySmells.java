package org.intheirshoes.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.Verdict;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.SmellCode;
import org.intheirshoes.scenario.SourceMap;
import org.intheirshoes.scoring.Rubric;

/// Smells of the ways through a script: what cannot be reached, and what cannot be mended.
final class WaySmells {

  /// In a shorter script there is no time to recover.
  private static final int RECOVERY_TURNS = 3;

  private static final Map<Verdict, String> BANDS =
      Map.of(
          Verdict.STRONG, Rubric.STRONG_FROM + " and more",
          Verdict.DEVELOPING, Rubric.DEVELOPING_FROM + " to " + (Rubric.STRONG_FROM - 1),
          Verdict.TRY_AGAIN, "less than " + Rubric.DEVELOPING_FROM);

  private final Study study;
  private final List<Smell> found = new ArrayList<>();

  private WaySmells(Study study) {
    this.study = study;
  }

  static List<Smell> in(Study study) {
    WaySmells search = new WaySmells(study);
    search.endings();
    search.study.outcomes().verdicts().ifPresent(search::bands);
    search.recovery();
    search.promises();
    return search.found;
  }

  private void endings() {
    for (Ending ending : study.scenario().endings()) {
      if (!study.exact().reaches(ending)) {
        found.add(
            new Smell(
                SmellCode.UNREACHABLE_ENDING,
                SourceMap.pointerTo(ending),
                "No path reaches the ending “" + ending.id() + "”."));
      }
    }
  }

  private void bands(Set<Verdict> reached) {
    if (study.exact().spread() == 0) {
      return;
    }
    for (Verdict band : List.of(Verdict.STRONG, Verdict.DEVELOPING, Verdict.TRY_AGAIN)) {
      if (!reached.contains(band)) {
        found.add(
            new Smell(
                SmellCode.UNREACHABLE_BAND,
                "",
                "No path without a breach scores " + BANDS.get(band) + "."));
      }
    }
  }

  private void recovery() {
    Exact exact = study.exact();
    if (study.bestLine().turns().size() < RECOVERY_TURNS) {
      return;
    }
    Scenario scenario = study.scenario();
    Conversation begin = Conversation.begin(scenario);
    for (Response response : begin.offered()) {
      int loss = exact.bestFrom(begin.choose(response)).loss().total();
      long skill = Verdict.shown(exact.skill(loss).orElse(Rubric.DEVELOPING_FROM));
      if (skill < Rubric.DEVELOPING_FROM && !response.shows(Evidence.Kind.BREACH)) {
        found.add(
            new Smell(
                SmellCode.NO_RECOVERY,
                begin.beat().map(beat -> SourceMap.pointerTo(beat, response)).orElse(""),
                "After “"
                    + response.id()
                    + "” in the first turn the best that is left scores "
                    + skill
                    + ": nothing can be mended."));
      }
    }
  }

  private void promises() {
    study.bestLine().memory().promises().stream()
        .sorted()
        .map(
            promise ->
                new Smell(
                    SmellCode.PROMISE_NEVER_KEPT,
                    "/promises/" + promise,
                    "The best line opens the promise “" + promise + "” and does not keep it."))
        .forEach(found::add);
  }
}
