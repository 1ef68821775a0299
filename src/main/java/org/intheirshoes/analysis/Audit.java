package org.intheirshoes.analysis;

import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.SourceMap;
import org.intheirshoes.scenario.Variant;

/// Finds the problems that only the states of a script show: what no path reaches, offers or keeps.
public final class Audit {

  private final SourceMap source;
  private final List<Problem> problems = new ArrayList<>();

  private Audit(SourceMap source) {
    this.source = source;
  }

  /// The analysis of a script and the problems it showed.
  ///
  /// @param analysis what the script is worth
  /// @param problems in the order of their places
  public record Finding(Analysis analysis, List<Problem> problems) {
    public Finding {
      problems = problems.stream().sorted(Problem.BY_PLACE).toList();
    }

    /// Whether the script can be played.
    public boolean playable() {
      return problems.stream().noneMatch(Problem::isError);
    }
  }

  /// Why a script cannot even be analysed: a conversation may run out of turns with nowhere to go.
  public static List<Problem> beforehand(Scenario scenario, SourceMap source) {
    if (scenario.standstill().isPresent() || !new Lengths(scenario).mayRunOutOfTurns()) {
      return List.of();
    }
    return List.of(
        source.problem(
            ProblemCode.STANDSTILL_MISSING,
            "/beats",
            "A conversation may take more than "
                + scenario.turnLimit()
                + " turns, and the script does not say where it ends then.",
            "Name an ending as \"standstill\", or break the loop."));
  }

  /// Analyses a script and reports what no path reaches.
  public static Finding of(Scenario scenario, SourceMap source) {
    List<Problem> before = beforehand(scenario, source);
    if (!before.isEmpty()) {
      return new Finding(new Bounded(scenario, 0, 0, Integer.MAX_VALUE), before);
    }
    Audit audit = new Audit(source);
    Analysis analysis = Analysis.of(scenario);
    switch (analysis) {
      case Exact exact -> audit.exact(exact, audit.reached(exact));
      case Bounded bounded -> audit.bounded(bounded);
    }
    return new Finding(analysis, audit.problems);
  }

  /// What the script or one of its variants reaches: a response may be there for one of them alone.
  private Reached reached(Exact exact) {
    Reached reached = exact.reached();
    for (Variant variant : exact.scenario().variations().all()) {
      if (exact.scenario().variations().played().isEmpty()
          && Analysis.of(exact.scenario().as(variant.id())) instanceof Exact other) {
        reached = reached.or(other.reached());
      }
    }
    return reached;
  }

  private void exact(Exact exact, Reached reached) {
    Scenario scenario = exact.scenario();
    for (Place place : scenario.places().values()) {
      if (!reached.places().contains(place.id())) {
        unreachable(place);
      } else if (place instanceof Beat beat) {
        beat(beat, reached);
      }
    }
    for (String promise : scenario.promises().keySet()) {
      if (reached.openedPromises().contains(promise) && !reached.keptPromises().contains(promise)) {
        report(
            ProblemCode.PROMISE_NEVER_KEPT,
            "/promises/" + promise,
            "The promise “" + promise + "” is opened, and no path keeps it.",
            "Let a later response keep it with promise.keep:" + promise + ".");
      }
    }
    if (exact.spread() == 0 && reached.silentBeats().isEmpty()) {
      report(
          ProblemCode.DOES_NOT_DISCRIMINATE,
          "",
          "Blind guessing does as well as the best line, so there is no skill score.",
          "Mark the responses apart where they differ.");
    }
  }

  private void beat(Beat beat, Reached reached) {
    if (reached.silentBeats().contains(beat.id())) {
      report(
          ProblemCode.NOTHING_OFFERED,
          SourceMap.pointerTo(beat),
          "There is a way to reach “" + beat.id() + "” with no response offered.",
          "Give it a response without \"when\".");
    }
    for (Response response : beat.responses()) {
      if (!reached.responses().contains(beat.id() + "/" + response.id())) {
        report(
            ProblemCode.RESPONSE_NEVER_OFFERED,
            SourceMap.pointerTo(beat, response),
            "No path ever offers “" + response.id() + "”.",
            "Loosen its \"when\", or remove it.");
      }
    }
  }

  private void unreachable(Place place) {
    switch (place) {
      case Beat beat ->
          report(
              ProblemCode.UNREACHABLE_BEAT,
              SourceMap.pointerTo(beat),
              "No path reaches the beat “" + beat.id() + "”.",
              "Lead a response there, or remove it.");
      case Ending ending ->
          report(
              ProblemCode.UNREACHABLE_ENDING,
              SourceMap.pointerTo(ending),
              "No path reaches the ending “" + ending.id() + "”.",
              "Lead a response there, or remove it.");
    }
  }

  private void bounded(Bounded bounded) {
    report(
        ProblemCode.NOT_PROVED,
        "",
        "The script has more than "
            + bounded.states()
            + " states, so its scores and what is reachable cannot be proved.",
        "Use fewer flags and mood conditions, or split the scenario.");
    for (Beat beat : bounded.scenario().beats()) {
      if (beat.responses().stream().allMatch(response -> response.when().isPresent())) {
        report(
            ProblemCode.NOTHING_OFFERED,
            SourceMap.pointerTo(beat),
            "Every response of “" + beat.id() + "” has a condition, and all may fail.",
            "Give it a response without \"when\".");
      }
    }
  }

  private void report(ProblemCode code, String pointer, String message, String hint) {
    problems.add(source.problem(code, pointer, message, hint));
  }
}
