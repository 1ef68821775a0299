package org.intheirshoes.app.drill;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import org.intheirshoes.drill.Round;
import org.intheirshoes.texts.Texts;

/// Where a round stands, in words.
final class RoundWords {

  private static final Texts TEXTS = Texts.of(RoundWords.class);

  private RoundWords() {}

  /// A round that was left, in a sentence.
  static String left(PairsModel.Left each) {
    return TEXTS.get(
        "pairs.left",
        each.at()
            .atZone(ZoneId.systemDefault())
            .getDayOfWeek()
            .getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        each.round().plan().material().title(),
        String.join(", ", each.round().plan().players()));
  }

  /// The line above the title of a round.
  static String line(Round round) {
    String rep = round.name(round.seating().rep());
    String customer = round.name(round.seating().customer());
    int turns = Math.max(round.plan().rotation(), round.turn());
    String line =
        turns == 1
            ? TEXTS.get("round.line.one", rep, customer)
            : TEXTS.get("round.line", round.turn(), turns, rep, customer);
    return round
        .seating()
        .observer()
        .map(each -> TEXTS.get("round.line.watched", line, round.name(each)))
        .orElse(line);
  }
}
