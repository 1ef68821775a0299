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

/// What a trainer reads first: figures, smells, and what the bots score.
final class Overview {

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
    figure(Texts.get("figure.id"), scenario.id() + " " + scenario.version());
    figure(
        Texts.get("figure.size"),
        Texts.get("figure.size.text", scenario.beats().size(), scenario.endings().size(), paths()));
    figure(Texts.get("figure.worth"), worth());
    figure(Texts.get("figure.skills"), String.join(", ", scenario.card().skills()));
    figure(
        Texts.get("figure.axes"),
        report.axes().stream()
            .map(axis -> Texts.get("figure.axis", axis.axis().word(), axis.beats()))
            .collect(Collectors.joining(", ")));
    figure(
        Texts.get("figure.words"),
        Texts.get(
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
                    Texts.get("figure.minutes"),
                    Texts.get("figure.minutes.text", Math.max(1, Math.round(minutes)))));
    report
        .size()
        .grade()
        .ifPresent(
            grade ->
                figure(
                    Texts.get("figure.grade"),
                    Texts.get("figure.grade.text", String.format(Locale.ROOT, "%.1f", grade))));
    page.append("</dl>\n");
  }

  private void figure(String name, String value) {
    page.append("<div>").append(Html.text("dt", name)).append(Html.text("dd", value));
    page.append("</div>\n");
  }

  private String paths() {
    return switch (report.analysis()) {
      case Exact exact when exact.start().paths() < Long.MAX_VALUE ->
          String.format(Locale.ROOT, "%,d", exact.start().paths());
      case Exact _, Bounded _ -> Texts.get("figure.many");
    };
  }

  private String worth() {
    return switch (report.analysis()) {
      case Exact exact ->
          Texts.get(
              "figure.worth.exact",
              exact.start().best(),
              exact.start().worst(),
              Math.round(exact.start().random()),
              exact.states());
      case Bounded bounded ->
          Texts.get("figure.worth.bounded", bounded.least(), bounded.most(), bounded.states());
    };
  }

  private void smells() {
    page.append(Html.text("h2", Texts.get("smells.title", report.open().size())));
    if (report.smells().isEmpty()) {
      page.append(Html.text("p", Texts.get("smells.none")));
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
                      .append(Html.escaped(Texts.get("smells.kept", reason)))
                      .append("</i>"));
      page.append("</li>\n");
    }
    page.append("</ul>\n");
  }

  private void bots() {
    page.append("<section class=\"short\">\n");
    page.append(Html.text("h2", Texts.get("bots.title")));
    page.append(Html.text("p", Texts.get("bots.what", BotScores.GAMED_FROM)));
    List<List<String>> rows = new ArrayList<>();
    report.bots().scores().forEach((bot, score) -> rows.add(row(bot, score)));
    page.append(Html.table(List.of(Texts.get("bots.bot"), Texts.get("bots.score"), ""), rows));
    page.append("</section>\n");
  }

  private static List<String> row(Bot bot, BotScore score) {
    String shown =
        switch (score) {
          case BotScore.Proved(double skill) -> Texts.get("bots.proved", Math.round(skill));
          case BotScore.Estimated(double least, double most, int _) ->
              Texts.get("bots.between", Math.round(least), Math.round(most));
        };
    boolean gamed = bot.knowsNoMarks() && score.least() >= BotScores.GAMED_FROM;
    return List.of(
        Html.escaped(bot.word()),
        Html.escaped(shown),
        Html.bar(0, score.skill(), gamed ? "bad" : "", BotScores.GAMED_FROM));
  }
}
