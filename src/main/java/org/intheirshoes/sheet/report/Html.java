package org.intheirshoes.sheet.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Pieces of a page. Every text goes through [#escaped].
final class Html {

  private Html() {}

  /// A text that no browser takes for markup.
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /// An element with text in it.
  static String text(String tag, String text) {
    return "<" + tag + ">" + escaped(text) + "</" + tag + ">\n";
  }

  /// A table from a head and rows of pieces that are HTML already.
  static String table(List<String> head, List<List<String>> rows) {
    return "<table><thead><tr>"
        + head.stream()
            .map(each -> "<th scope=\"col\">" + escaped(each) + "</th>")
            .collect(Collectors.joining())
        + "</tr></thead><tbody>\n"
        + rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> "<td>" + cell + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
            .collect(Collectors.joining())
        + "</tbody></table>\n";
  }

  /// A bar on a scale from 0 to 100. The numbers stand beside it, so it is no picture to read out.
  ///
  /// @param kind a class of the style sheet, or nothing
  static String bar(double from, double to, String kind) {
    return bar(from, to, kind, "");
  }

  /// Such a bar with a line across it.
  ///
  /// @param limit where the line stands, 0 to 100
  static String bar(double from, double to, String kind, int limit) {
    return bar(
        from,
        to,
        kind,
        String.format(
            Locale.ROOT, "<rect class=\"limit\" x=\"%d\" width=\"0.6\" height=\"6\"/>", limit));
  }

  private static String bar(double from, double to, String kind, String more) {
    double left = Math.clamp(from, 0, 100);
    double right = Math.clamp(to, 0, 100);
    return String.format(
        Locale.ROOT,
        "<svg class=\"bar %s\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\""
            + " aria-hidden=\"true\"><rect class=\"all\" width=\"100\" height=\"6\"/>"
            + "<rect class=\"part\" x=\"%.1f\" width=\"%.1f\" height=\"6\"/>%s</svg>",
        kind,
        left,
        Math.max(0.8, right - left),
        more);
  }
}
