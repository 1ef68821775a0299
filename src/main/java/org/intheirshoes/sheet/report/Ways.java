package org.intheirshoes.sheet.report;

import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Scenario;

/// The ways through a script: its graph, where they end, and the best of them.
final class Ways {

  private final Report report;
  private final StringBuilder page = new StringBuilder();

  private Ways(Report report) {
    this.report = report;
  }

  static String of(Report report) {
    Ways ways = new Ways(report);
    ways.graph();
    ways.endings();
    report.bestLine().ifPresent(ways::bestLine);
    return ways.page.toString();
  }

  private void graph() {
    Scenario scenario = report.scenario();
    page.append(Html.text("h2", Texts.get("graph.title")));
    if (scenario.places().size() > ScriptGraph.PLACES_MAX) {
      page.append(Html.text("p", Texts.get("graph.large", ScriptGraph.PLACES_MAX)));
      return;
    }
    page.append("<p class=\"key\">").append(Html.escaped(Texts.get("graph.key"))).append("</p>\n");
    page.append(new GraphSvg(scenario.id(), ScriptGraph.of(scenario), report.bestLine()).svg());
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
              reach.skill().map(skill -> Html.bar(skill.least(), skill.most(), "")).orElse("")));
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
      turn.beat().lines().forEach(line -> page.append(Talk.said(line)));
      page.append("<p class=\"rep\">").append(Talk.plain(turn.response().text())).append("</p>\n");
      turn.response().reaction().forEach(line -> page.append(Talk.said(line)));
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
}
