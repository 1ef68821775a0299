package org.intheirshoes.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.bots.BotScore;
import org.intheirshoes.analysis.check.Hit;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.analysis.check.Size;
import org.intheirshoes.analysis.check.Smell;
import org.intheirshoes.analysis.plan.PlanProblem;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.library.CheckedScript;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// Prints the report of a script for people.
final class CheckText {

  private static final Texts TEXTS = Texts.of(CheckText.class);

  private static final String INDENT = "    ";

  private final Terminal terminal;

  CheckText(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Report report) {
    teaches(report);
    size(report.size());
    bots(report);
    endings(report);
    report.bestLine().ifPresent(this::bestLine);
    language(report);
    smells(report);
  }

  void print(CheckedScript.Plans plans) {
    long passed = plans.runs().stream().filter(run -> run.passed()).count();
    item(TEXTS.get("check.plans", passed, plans.runs().size()));
    plans.problems().forEach(problem -> complain(plans, problem));
    plans.runs().forEach(run -> run.problems().forEach(problem -> complain(plans, problem)));
  }

  private void complain(CheckedScript.Plans plans, PlanProblem problem) {
    String place = problem.line() == 0 ? "" : ":" + problem.line();
    terminal.say(INDENT + "  ", plans.name() + place + ": " + problem.message());
  }

  private void teaches(Report report) {
    Scenario.Card card = report.scenario().card();
    item(
        TEXTS.get(
            "check.teaches",
            card.skills().isEmpty() ? TEXTS.get("check.none") : String.join(", ", card.skills()),
            report.axes().stream()
                .map(axis -> axis.axis().word() + " " + axis.beats())
                .collect(Collectors.joining(", "))));
  }

  private void size(Size size) {
    item(
        TEXTS.get(
            "check.words",
            size.words(),
            size.lineWords(),
            size.responseWords(),
            size.playWords().map(String::valueOf).orElse(TEXTS.get("check.unknown")),
            size.minutes().isPresent()
                ? String.valueOf(Math.max(1, (int) Math.round(size.minutes().getAsDouble())))
                : TEXTS.get("check.unknown")));
    size.grade()
        .ifPresent(
            grade -> item(TEXTS.get("check.grade", String.format(Locale.ROOT, "%.1f", grade))));
  }

  private void bots(Report report) {
    if (report.bots().scores().isEmpty()) {
      item(TEXTS.get("check.bots.none"));
      return;
    }
    item(
        TEXTS.get(
            "check.bots",
            report.bots().scores().entrySet().stream()
                .map(entry -> entry.getKey().word() + " " + score(entry.getValue()))
                .collect(Collectors.joining(", "))));
  }

  private static String score(BotScore score) {
    return switch (score) {
      case BotScore.Proved(double skill) -> String.valueOf(Math.round(skill));
      case BotScore.Estimated(double least, double most, int _) ->
          TEXTS.get("check.bots.between", Math.round(least), Math.round(most));
    };
  }

  private void endings(Report report) {
    item(TEXTS.get("check.endings"));
    for (Report.EndingReach reach : report.endings()) {
      String scores =
          reach
              .skill()
              .map(
                  skill ->
                      TEXTS.get(
                          "check.ending.scores",
                          Math.round(skill.least()),
                          Math.round(skill.most())))
              .orElse(TEXTS.get("check.unknown"));
      terminal.say(
          INDENT + "  ",
          TEXTS.get(
              "check.ending",
              reach.ending().id(),
              reach.ending().outcome(),
              reach.ending().weight(),
              scores));
    }
  }

  private void bestLine(Conversation best) {
    item(TEXTS.get("check.best"));
    for (Turn turn : best.turns()) {
      terminal.say(
          INDENT + "  ",
          TEXTS.get(
              "check.best.turn",
              turn.number(),
              turn.beat().id(),
              turn.response().id(),
              Markup.plain(turn.response().text())));
    }
    terminal.say(INDENT + "  ", TEXTS.get("check.best.end", best.place().id()));
  }

  private void language(Report report) {
    Optional<List<Hit>> language = report.language();
    if (language.isEmpty()) {
      item(TEXTS.get("check.language.none", report.scenario().language()));
      return;
    }
    item(TEXTS.get("check.language", language.get().size()));
    for (Hit hit : language.get()) {
      terminal.say(
          INDENT + "  ",
          TEXTS.get(
              "check.hit",
              hit.beat().id(),
              hit.response().id(),
              hit.rule().id(),
              hit.message(),
              hit.rule().better()));
    }
  }

  private void smells(Report report) {
    item(
        TEXTS.get(
            "check.smells", report.open().size(), report.smells().size() - report.open().size()));
    for (Smell smell : report.smells()) {
      terminal.say(
          INDENT + "  ",
          TEXTS.get(
              "check.smell",
              smell.accepted().isPresent()
                  ? TEXTS.get("check.accepted")
                  : smell.code().severity().word(),
              smell.code().word(),
              smell.pointer().isEmpty() ? TEXTS.get("check.whole") : smell.pointer(),
              smell.message(),
              smell.accepted().map(reason -> TEXTS.get("check.reason", reason)).orElse("")));
    }
  }

  private void item(String text) {
    terminal.say(INDENT, text);
  }
}
