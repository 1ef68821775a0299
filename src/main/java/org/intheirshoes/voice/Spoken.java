package org.intheirshoes.voice;

import org.intheirshoes.scenario.Markup;

/// What of a line is said. Nothing that an engine could take for a command is left in it.
public final class Spoken {

  /// Engines are given no more than this at once; lines are shorter.
  private static final int LONGEST = 5_000;

  private Spoken() {}

  /// The words of a line, without its markup; empty for a line that only tells what somebody does.
  ///
  /// espeak-ng reads `[[` as the beginning of phonemes and macOS as that of a command, XML-like engines
  /// `<` as markup: such signs are left out, and so is whatever cannot be shown.
  public static String words(String line) {
    StringBuilder words = new StringBuilder();
    for (Markup.Run run : Markup.runs(line)) {
      if (run.style() != Markup.Style.ITALIC || !isAside(line)) {
        words.append(run.text());
      }
    }
    String plain =
        words
            .toString()
            .replaceAll("[\\[\\]<>{}|\\\\]", " ")
            .replaceAll("\\p{Cntrl}", " ")
            .replaceAll("\\s+", " ")
            .strip();
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
  }

  /// A line in italics from end to end tells what somebody does.
  private static boolean isAside(String line) {
    return Markup.runs(line).stream()
        .allMatch(run -> run.style() == Markup.Style.ITALIC || run.text().isBlank());
  }
}
