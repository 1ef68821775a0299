package org.intheirshoes.sheet.report;

import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// The ways through a script: its graph, where they end, and the best of them.
final class Ways {

  private static final Texts TEXTS = Texts.of(Ways.class);

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
    page.append(Html.text("h2", TEXTS.get("graph.title")));
    if (scenario.places().size() > ScriptGraph.PLACES_MAX) {
      page.append(Html.text("p", TEXTS.get("graph.large", ScriptGraph.PLACES_MAX)));
      return;
    }
    page.append("<p class=\"key\">").append(Html.escaped(TEXTS.get("graph.key"))).append("</p>\n");
    page.append(new GraphSvg(scenario.id(), ScriptGraph.of(scenario), report.bestLine()).svg());
  }

  private void endings() {
    page.append(Html.text("h2", TEXTS.get("endings.title")));
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
                  TEXTS.get("endings.outcome", reach.ending().outcome(), reach.ending().weight())),
              reach
                  .skill()
                  .map(
                      skill ->
                          Html.escaped(
                              TEXTS.get(
                                  "endings.scores",
                                  Math.round(skill.least()),
                                  Math.round(skill.most()))))
                  .orElse(Html.escaped(TEXTS.get("endings.unknown"))),
              reach.skill().map(skill -> Html.bar(skill.least(), skill.most(), "")).orElse("")));
    }
    page.append(
        Html.table(
            List.of(
                TEXTS.get("endings.ending"),
                TEXTS.get("endings.worth"),
                TEXTS.get("endings.range"),
                ""),
            rows));
  }

  private void bestLine(Conversation best) {
    page.append(Html.text("h2", TEXTS.get("best.title")));
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
