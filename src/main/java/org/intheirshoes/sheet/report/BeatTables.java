package org.intheirshoes.sheet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.check.Hit;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// Beat by beat: what is said, what every response is worth, and what the language checks found.
final class BeatTables {

  private static final Texts TEXTS = Texts.of(BeatTables.class);

  private final Report report;
  private final StringBuilder page = new StringBuilder();

  private BeatTables(Report report) {
    this.report = report;
  }

  static String of(Report report) {
    BeatTables tables = new BeatTables(report);
    tables.beats();
    tables.language();
    return tables.page.toString();
  }

  private void beats() {
    page.append(Html.text("h2", TEXTS.get("beats.title")));
    List<String> head = new ArrayList<>();
    head.add(TEXTS.get("beats.response"));
    Axis.ALL.forEach(axis -> head.add(axis.word()));
    head.add(TEXTS.get("beats.regret"));
    head.add(TEXTS.get("beats.next"));
    for (Beat beat : report.scenario().beats()) {
      page.append("<section class=\"beat\">\n");
      page.append(Html.text("h3", TEXTS.get("beats.beat", beat.id(), beat.stakes())));
      beat.lines().forEach(line -> page.append(Talk.said(line)));
      page.append(
          Html.table(head, beat.responses().stream().map(each -> row(beat, each)).toList()));
      page.append("</section>\n");
    }
  }

  private List<String> row(Beat beat, Response response) {
    List<String> row = new ArrayList<>();
    row.add("<code>" + Html.escaped(response.id()) + "</code> " + Talk.plain(response.text()));
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
    page.append(Html.text("h2", TEXTS.get("language.title")));
    page.append(Html.text("p", TEXTS.get("language.what")));
    if (report.language().isEmpty()) {
      page.append(Html.text("p", TEXTS.get("language.none", report.scenario().language())));
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
                TEXTS.get("language.where"),
                TEXTS.get("language.found"),
                TEXTS.get("language.better"),
                TEXTS.get("language.source")),
            rows));
  }
}
