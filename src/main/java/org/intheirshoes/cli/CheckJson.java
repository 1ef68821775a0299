package org.intheirshoes.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.bots.BotScore;
import org.intheirshoes.analysis.check.Hit;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.analysis.check.Size;
import org.intheirshoes.analysis.check.Smell;
import org.intheirshoes.analysis.plan.PlanProblem;
import org.intheirshoes.analysis.plan.PlanRun;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.CheckedScript;
import org.jspecify.annotations.Nullable;

/// The report of a script for other programs. What is not known is null.
final class CheckJson {

  private CheckJson() {}

  static Map<String, @Nullable Object> of(CheckedScript script) {
    Checked checked = script.checked();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    Optional<Analysis> analysis = checked.analysis();
    json.put("path", checked.name());
    json.put("script", analysis.map(each -> each.scenario().id()).orElse(null));
    json.put("problems", checked.problems().stream().map(ProblemText::json).toList());
    json.put("beats", analysis.map(each -> each.scenario().beats().size()).orElse(null));
    json.put("endings", analysis.map(each -> each.scenario().endings().size()).orElse(null));
    json.put("paths", analysis.flatMap(CheckJson::paths).orElse(null));
    for (String name : List.of("best", "worst", "random", "states", "exact")) {
      json.put(name, null);
    }
    analysis.map(PathReport::worth).ifPresent(json::putAll);
    script.report().ifPresent(report -> report(report, json));
    json.put("plans", script.plans().map(CheckJson::plans).orElse(null));
    json.put("items", script.items().map(ItemsJson::of).orElse(null));
    return json;
  }

  private static Optional<Long> paths(Analysis analysis) {
    return switch (analysis) {
      case Exact exact when exact.start().paths() < Long.MAX_VALUE ->
          Optional.of(exact.start().paths());
      case Exact _, Bounded _ -> Optional.empty();
    };
  }

  private static void report(Report report, Map<String, @Nullable Object> json) {
    Map<String, Object> bots = new LinkedHashMap<>();
    Map<String, Object> intervals = new LinkedHashMap<>();
    report
        .bots()
        .scores()
        .forEach(
            (bot, score) -> {
              bots.put(bot.word(), score.skill());
              if (score instanceof BotScore.Estimated(double least, double most, int _)) {
                intervals.put(bot.word(), List.of(least, most));
              }
            });
    json.put("bots", bots);
    json.put("botIntervals", intervals);
    json.put("smells", report.smells().stream().map(CheckJson::smell).toList());
    json.put(
        "language",
        report.language().map(hits -> hits.stream().map(CheckJson::hit).toList()).orElse(null));
    json.put("endingScores", report.endings().stream().map(CheckJson::ending).toList());
    json.put("bestLine", report.bestLine().map(CheckJson::line).orElse(null));
    json.put("skills", report.scenario().card().skills());
    Map<String, Object> axes = new LinkedHashMap<>();
    report.axes().forEach(axis -> axes.put(axis.axis().word(), axis.beats()));
    json.put("axes", axes);
    Size size = report.size();
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("all", size.words());
    words.put("lines", size.lineWords());
    words.put("responses", size.responseWords());
    size.playWords().ifPresent(each -> words.put("bestLine", each));
    json.put("words", words);
    json.put("minutes", orNull(size.minutes()));
    json.put("fleschKincaidGrade", orNull(size.grade()));
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  private static Map<String, @Nullable Object> smell(Smell smell) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("code", smell.code().word());
    json.put("severity", smell.code().severity().word());
    json.put("pointer", smell.pointer());
    json.put("message", smell.message());
    json.put("accepted", smell.isAccepted());
    json.put("reason", smell.accepted().orElse(null));
    return json;
  }

  private static Map<String, Object> hit(Hit hit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", hit.rule().id());
    json.put("pointer", hit.pointer());
    json.put("span", List.of(hit.span().from(), hit.span().to()));
    json.put("quote", hit.quote());
    json.put("message", hit.message());
    json.put("weight", hit.rule().weight().word());
    json.put("better", hit.rule().better());
    json.put("source", hit.rule().source());
    return json;
  }

  private static Map<String, @Nullable Object> ending(Report.EndingReach reach) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", reach.ending().id());
    json.put("outcome", reach.ending().outcome());
    json.put("least", reach.skill().map(Report.Scores::least).orElse(null));
    json.put("most", reach.skill().map(Report.Scores::most).orElse(null));
    return json;
  }

  private static List<Map<String, Object>> line(Conversation conversation) {
    List<Map<String, Object>> turns = new ArrayList<>();
    for (Turn turn : conversation.turns()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("beat", turn.beat().id());
      json.put("response", turn.response().id());
      json.put("text", turn.response().text());
      turns.add(json);
    }
    return turns;
  }

  private static List<Map<String, Object>> plans(CheckedScript.Plans plans) {
    List<Map<String, Object>> json = new ArrayList<>();
    if (!plans.problems().isEmpty()) {
      json.add(plan(plans.name(), plans.problems()));
    }
    for (PlanRun run : plans.runs()) {
      json.add(plan(run.plan().title(), run.problems()));
    }
    return json;
  }

  private static Map<String, Object> plan(String title, List<PlanProblem> problems) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", title);
    json.put("passed", problems.isEmpty());
    json.put(
        "problems",
        problems.stream()
            .map(each -> Map.of("line", (Object) each.line(), "message", each.message()))
            .toList());
    return json;
  }
}
