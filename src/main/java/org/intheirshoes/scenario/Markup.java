package org.intheirshoes.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The two marks that a text may use: `**bold**` and `*italic*`. Everything else is plain text.
public final class Markup {

  private static final Pattern MARK =
      Pattern.compile("\\*\\*(?=\\S)([^*]+?)(?<=\\S)\\*\\*|\\*(?=\\S)([^*]+?)(?<=\\S)\\*");

  private Markup() {}

  /// How a run of text is set.
  public enum Style {
    PLAIN,
    BOLD,
    ITALIC
  }

  /// A run of text in one style.
  public record Run(Style style, String text) {}

  /// The runs of a text; their texts joined are [#plain].
  public static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher matcher = MARK.matcher(text);
    int from = 0;
    while (matcher.find()) {
      if (matcher.start() > from) {
        runs.add(new Run(Style.PLAIN, text.substring(from, matcher.start())));
      }
      String bold = matcher.group(1);
      runs.add(bold == null ? new Run(Style.ITALIC, matcher.group(2)) : new Run(Style.BOLD, bold));
      from = matcher.end();
    }
    if (from < text.length()) {
      runs.add(new Run(Style.PLAIN, text.substring(from)));
    }
    return runs;
  }

  /// The text without its marks.
  public static String plain(String text) {
    if (text.indexOf('*') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    runs(text).forEach(run -> plain.append(run.text()));
    return plain.toString();
  }

  /// Whether a quote stands in a text, with or without its marks.
  public static boolean contains(String text, String quote) {
    return stands(quote, text) || stands(plain(quote), plain(text));
  }

  /// Like `text.contains(quote)`, but linear whatever the two are (Knuth, Morris and Pratt).
  private static boolean stands(String quote, String text) {
    int[] back = new int[quote.length() + 1];
    for (int i = 1, matched = 0; i < quote.length(); i++) {
      matched = matchedAfter(quote.charAt(i), matched, quote, back);
      back[i + 1] = matched;
    }
    for (int i = 0, matched = 0; i < text.length() && quote.length() > 0; i++) {
      matched = matchedAfter(text.charAt(i), matched, quote, back);
      if (matched == quote.length()) {
        return true;
      }
    }
    return quote.isEmpty();
  }

  private static int matchedAfter(char next, int matched, String quote, int[] back) {
    int now = matched;
    while (now > 0 && quote.charAt(now) != next) {
      now = back[now];
    }
    return quote.charAt(now) == next ? now + 1 : 0;
  }
}
