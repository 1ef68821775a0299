package org.intheirshoes.sheet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.bots.Bot;
import org.intheirshoes.analysis.bots.BotScore;
import org.intheirshoes.analysis.bots.BotScores;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.analysis.check.Smell;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// What a trainer reads first: figures, smells, and what the bots score.
final class Overview {

  private static final Texts TEXTS = Texts.of(Overview.class);

  private final Report report;
  private final StringBuilder page = new StringBuilder();

  private Overview(Report report) {
    this.report = report;
  }

  static String of(Report report) {
    Overview overview = new Overview(report);
    overview.figures();
    overview.smells();
    overview.bots();
    return overview.page.toString();
  }

  private void figures() {
    Scenario scenario = report.scenario();
    page.append("<dl class=\"figures\">\n");
    figure(TEXTS.get("figure.id"), scenario.id() + " " + scenario.version());
    figure(
        TEXTS.get("figure.size"),
        TEXTS.get("figure.size.text", scenario.beats().size(), scenario.endings().size(), paths()));
    figure(TEXTS.get("figure.worth"), worth());
    figure(TEXTS.get("figure.skills"), String.join(", ", scenario.card().skills()));
    figure(
        TEXTS.get("figure.axes"),
        report.axes().stream()
            .map(axis -> TEXTS.get("figure.axis", axis.axis().word(), axis.beats()))
            .collect(Collectors.joining(", ")));
    figure(
        TEXTS.get("figure.words"),
        TEXTS.get(
            "figure.words.text",
            report.size().words(),
            report.size().lineWords(),
            report.size().responseWords()));
    report
        .size()
        .minutes()
        .ifPresent(
            minutes ->
                figure(
                    TEXTS.get("figure.minutes"),
                    TEXTS.get("figure.minutes.text", Math.max(1, Math.round(minutes)))));
    report
        .size()
        .grade()
        .ifPresent(
            grade ->
                figure(
                    TEXTS.get("figure.grade"),
                    TEXTS.get("figure.grade.text", String.format(Locale.ROOT, "%.1f", grade))));
    page.append("</dl>\n");
  }

  private void figure(String name, String value) {
    page.append("<div>").append(Html.text("dt", name)).append(Html.text("dd", value));
    page.append("</div>\n");
  }

  private String paths() {
    return switch (report.analysis()) {
      case Exact exact when exact.start().paths() < Long.MAX_VALUE ->
          TEXTS.get("figure.paths", exact.start().paths());
      case Exact _, Bounded _ -> TEXTS.get("figure.many");
    };
  }

  private String worth() {
    return switch (report.analysis()) {
      case Exact exact ->
          TEXTS.get(
              "figure.worth.exact",
              exact.start().best(),
              exact.start().worst(),
              Math.round(exact.start().random()),
              exact.states());
      case Bounded bounded ->
          TEXTS.get("figure.worth.bounded", bounded.least(), bounded.most(), bounded.states());
    };
  }

  private void smells() {
    page.append(Html.text("h2", TEXTS.get("smells.title", report.open().size())));
    if (report.smells().isEmpty()) {
      page.append(Html.text("p", TEXTS.get("smells.none")));
      return;
    }
    page.append("<ul class=\"smells\">\n");
    for (Smell smell : report.smells()) {
      page.append("<li class=\"").append(smell.isAccepted() ? "accepted" : "open").append("\"><b>");
      page.append(Html.escaped(smell.code().word())).append("</b> <code>");
      page.append(Html.escaped(smell.pointer())).append("</code> ");
      page.append(Html.escaped(smell.message()));
      smell
          .accepted()
          .ifPresent(
              reason ->
                  page.append("<br><i>")
                      .append(Html.escaped(TEXTS.get("smells.kept", reason)))
                      .append("</i>"));
      page.append("</li>\n");
    }
    page.append("</ul>\n");
  }

  private void bots() {
    page.append("<section class=\"short\">\n");
    page.append(Html.text("h2", TEXTS.get("bots.title")));
    page.append(Html.text("p", TEXTS.get("bots.what", BotScores.GAMED_FROM)));
    List<List<String>> rows = new ArrayList<>();
    report.bots().scores().forEach((bot, score) -> rows.add(row(bot, score)));
    page.append(Html.table(List.of(TEXTS.get("bots.bot"), TEXTS.get("bots.score"), ""), rows));
    page.append("</section>\n");
  }

  private static List<String> row(Bot bot, BotScore score) {
    String shown =
        switch (score) {
          case BotScore.Proved(double skill) -> TEXTS.get("bots.proved", Math.round(skill));
          case BotScore.Estimated(double least, double most, int _) ->
              TEXTS.get("bots.between", Math.round(least), Math.round(most));
        };
    boolean gamed = bot.games(score);
    return List.of(
        Html.escaped(bot.word()),
        Html.escaped(shown),
        Html.bar(0, score.skill(), gamed ? "bad" : "", BotScores.GAMED_FROM));
  }
}
