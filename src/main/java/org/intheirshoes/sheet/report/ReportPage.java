package org.intheirshoes.sheet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.analysis.items.ItemFigures;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// Reports as one HTML page: no script, no font, no picture beside it. It can be printed.
public final class ReportPage {

  private static final Texts TEXTS = Texts.of(ReportPage.class);

  private ReportPage() {}

  /// What the page tells of one script.
  ///
  /// @param items its item figures, if there are recorded conversations
  public record Content(Report report, Optional<ItemFigures> items) {}

  /// The page of some scripts, one after the other.
  public static String of(List<Report> reports) {
    return ofAll(reports.stream().map(each -> new Content(each, Optional.empty())).toList());
  }

  /// The page of some scripts with what else is known of them.
  public static String ofAll(List<Content> contents) {
    String title =
        contents.stream()
            .map(each -> each.report.scenario().card().title())
            .collect(Collectors.joining(", "));
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + Html.escaped(TEXTS.get("page.title", title))
        + "</title>\n<style>\n"
        + style()
        + "</style>\n</head>\n<body>\n<main>\n"
        + contents.stream().map(ReportPage::article).collect(Collectors.joining())
        + "</main>\n</body>\n</html>\n";
  }

  private static String style() {
    try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file report.css is damaged", e);
    }
  }

  private static String article(Content content) {
    Report report = content.report;
    Scenario scenario = report.scenario();
    return "<article>\n"
        + Html.text("h1", scenario.card().title())
        + Html.text("p", scenario.card().summary())
        + Overview.of(report)
        + Ways.of(report)
        + content.items.map(ItemTable::of).orElse("")
        + BeatTables.of(report)
        + "</article>\n";
  }
}
