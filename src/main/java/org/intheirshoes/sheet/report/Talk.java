package org.intheirshoes.sheet.report;

import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;

/// Words of a script.
final class Talk {

  private Talk() {}

  /// A line, marked with who says it.
  static String said(Line line) {
    return "<p class=\"" + line.by().word() + "\">" + plain(line.text()) + "</p>\n";
  }

  /// A text without its emphasis.
  static String plain(String text) {
    return Html.escaped(Markup.plain(text));
  }
}
