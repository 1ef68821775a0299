package org.intheirshoes.sheet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.bots.Bot;
import org.intheirshoes.analysis.bots.BotScore;
import org.intheirshoes.analysis.bots.BotScores;
import org.intheirshoes.analysis.check.Hit;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.analysis.check.Smell;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// Reports as one HTML page: no script, no font, no picture beside it. It can be printed.
public final class ReportPage {

  private final Report report;
  private final StringBuilder page = new StringBuilder();

  private ReportPage(Report report) {
    this.report = report;
  }

  /// The page of some scripts, one after the other.
  public static String of(List<Report> reports) {
    String title =
        reports.stream()
            .map(report -> report.scenario().card().title())
            .collect(Collectors.joining(", "));
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + Html.escaped(Texts.get("page.title", title))
        + "</title>\n<style>\n"
        + style()
        + "</style>\n</head>\n<body>\n"
        + reports.stream().map(each -> new ReportPage(each).article()).collect(Collectors.joining())
        + "</body>\n</html>\n";
  }

  private static String style() {
    try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file report.css is damaged", e);
    }
  }

  private String article() {
    Scenario scenario = report.scenario();
    page.append("<article>\n");
    page.append(Html.text("h1", scenario.card().title()));
    page.append(Html.text("p", scenario.card().summary()));
    figures();
    smells();
    bots();
    graph();
    endings();
    report.bestLine().ifPresent(this::bestLine);
    beats();
    language();
    return page.append("</article>\n").toString();
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
          String.valueOf(exact.start().paths());
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
    page.append(Html.text("h2", Texts.get("bots.title")));
    page.append(Html.text("p", Texts.get("bots.what", BotScores.GAMED_FROM)));
    List<List<String>> rows = new ArrayList<>();
    report.bots().scores().forEach((bot, score) -> rows.add(row(bot, score)));
    page.append(Html.table(List.of(Texts.get("bots.bot"), Texts.get("bots.score"), ""), rows));
  }

  private static List<String> row(Bot bot, BotScore score) {
    String shown =
        switch (score) {
          case BotScore.Proved(double skill) -> String.valueOf(Math.round(skill));
          case BotScore.Estimated(double least, double most, int _) ->
              Texts.get("bots.between", Math.round(least), Math.round(most));
        };
    boolean gamed = bot.knowsNoMarks() && score.least() >= BotScores.GAMED_FROM;
    return List.of(
        Html.escaped(bot.word()), Html.escaped(shown), bar(0, score.skill(), gamed ? "bad" : ""));
  }

  /// A bar on a scale from 0 to 100.
  private static String bar(double from, double to, String kind) {
    double left = Math.clamp(from, 0, 100);
    double right = Math.clamp(to, 0, 100);
    return String.format(
        Locale.ROOT,
        "<svg class=\"bar %s\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\""
            + " aria-hidden=\"true\"><rect class=\"all\" width=\"100\" height=\"6\"/>"
            + "<rect class=\"part\" x=\"%.1f\" width=\"%.1f\" height=\"6\"/></svg>",
        kind,
        left,
        Math.max(0.8, right - left));
  }

  private void graph() {
    Scenario scenario = report.scenario();
    page.append(Html.text("h2", Texts.get("graph.title")));
    if (scenario.places().size() > ScriptGraph.PLACES_MAX) {
      page.append(Html.text("p", Texts.get("graph.large", ScriptGraph.PLACES_MAX)));
      return;
    }
    page.append(new GraphSvg(ScriptGraph.of(scenario), report.bestLine()).svg());
  }

  private void endings() {
    page.append(Html.text("h2", Texts.get("endings.title")));
    List<List<String>> rows = new ArrayList<>();
    for (Report.EndingReach reach : report.endings()) {
      rows.add(
          List.of(
              "<b>"
                  + Html.escaped(reach.ending().title())
                  + "</b><br><code>"
                  + Html.escaped(reach.ending().id())
                  + "</code>",
              Html.escaped(
                  Texts.get("endings.outcome", reach.ending().outcome(), reach.ending().weight())),
              reach
                  .skill()
                  .map(
                      skill ->
                          Html.escaped(
                              Texts.get(
                                  "endings.scores",
                                  Math.round(skill.least()),
                                  Math.round(skill.most()))))
                  .orElse(Html.escaped(Texts.get("endings.unknown"))),
              reach.skill().map(skill -> bar(skill.least(), skill.most(), "")).orElse("")));
    }
    page.append(
        Html.table(
            List.of(
                Texts.get("endings.ending"),
                Texts.get("endings.worth"),
                Texts.get("endings.range"),
                ""),
            rows));
  }

  private void bestLine(Conversation best) {
    page.append(Html.text("h2", Texts.get("best.title")));
    page.append("<ol class=\"talk\">\n");
    for (Turn turn : best.turns()) {
      page.append("<li><code>").append(Html.escaped(turn.beat().id())).append("</code>\n");
      turn.beat().lines().forEach(this::said);
      page.append("<p class=\"rep\">").append(plain(turn.response().text())).append("</p>\n");
      turn.response().reaction().forEach(this::said);
      page.append("</li>\n");
    }
    page.append("</ol>\n");
    best.ended()
        .ifPresent(
            ended ->
                page.append(
                    Html.text(
                        "p", ended.ending().title() + ". " + Markup.plain(ended.ending().text()))));
  }

  private void said(Line line) {
    page.append("<p class=\"").append(line.by().word()).append("\">");
    page.append(plain(line.text())).append("</p>\n");
  }

  private static String plain(String text) {
    return Html.escaped(Markup.plain(text));
  }

  private void beats() {
    page.append(Html.text("h2", Texts.get("beats.title")));
    List<String> head = new ArrayList<>();
    head.add(Texts.get("beats.response"));
    Axis.ALL.forEach(axis -> head.add(axis.word().substring(0, 3)));
    head.add(Texts.get("beats.regret"));
    head.add(Texts.get("beats.next"));
    for (Beat beat : report.scenario().beats()) {
      page.append(Html.text("h3", Texts.get("beats.beat", beat.id(), beat.stakes())));
      beat.lines().forEach(this::said);
      page.append(
          Html.table(head, beat.responses().stream().map(each -> row(beat, each)).toList()));
    }
  }

  private List<String> row(Beat beat, Response response) {
    List<String> row = new ArrayList<>();
    row.add("<code>" + Html.escaped(response.id()) + "</code> " + plain(response.text()));
    for (Axis axis : Axis.ALL) {
      row.add(response.marks().inPlay(axis) ? String.valueOf(response.marks().on(axis)) : "–");
    }
    row.add(
        switch (report.analysis()) {
          case Exact exact ->
              exact.figures(beat).stream()
                  .flatMap(figures -> figures.options().stream())
                  .filter(option -> option.response().id().equals(response.id()))
                  .map(option -> String.valueOf(Math.round(option.meanRegret())))
                  .findFirst()
                  .orElse("–");
          case Bounded _ -> "–";
        });
    row.add(
        response.next().stream()
            .map(link -> Html.escaped(link.to()))
            .distinct()
            .collect(Collectors.joining("<br>")));
    return row;
  }

  private void language() {
    page.append(Html.text("h2", Texts.get("language.title")));
    page.append(Html.text("p", Texts.get("language.what")));
    if (report.language().isEmpty()) {
      page.append(Html.text("p", Texts.get("language.none", report.scenario().language())));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Hit hit : report.language().get()) {
      rows.add(
          List.of(
              "<code>" + Html.escaped(hit.beat().id() + " → " + hit.response().id()) + "</code>",
              Html.escaped(hit.message()),
              Html.escaped(hit.rule().better()),
              Html.escaped(hit.rule().source())));
    }
    page.append(
        Html.table(
            List.of(
                Texts.get("language.where"),
                Texts.get("language.found"),
                Texts.get("language.better"),
                Texts.get("language.source")),
            rows));
  }
}
