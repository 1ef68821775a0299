package org.intheirshoes.app.debrief;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scoring.Rule;

/// One decision of the conversation, as the debrief shows it.
///
/// @param turn its number, from 1
/// @param speaker who spoke last before it
/// @param asked what that was, with the cues in it
/// @param said what was chosen
/// @param best the best line that was still open, where that was another one
/// @param worth how it compares with what was open
/// @param cost in points of the skill score; empty where there is none
/// @param parts the cost by axis, where it is worth a word
/// @param rules the rules that applied
record Decision(
    int turn,
    String speaker,
    Passage asked,
    Words said,
    Optional<Words> best,
    Worth worth,
    Optional<Points> cost,
    List<Part> parts,
    List<RuleNote> rules) {

  private static final int SHORT = 76;

  Decision {
    parts = List.copyOf(parts);
    rules = List.copyOf(rules);
  }

  /// How a choice compares with what was open.
  enum Worth {
    /// It began the best line.
    BEST,
    /// Another began the best line, and this one lost nothing against it.
    AS_GOOD,
    /// It lost something.
    COSTLY,
    /// The script is too large to tell.
    UNKNOWN
  }

  /// What the decision cost on one axis, later turns included.
  ///
  /// @param points rounded; negative where it saved some
  record Part(Axis axis, long points) {}

  /// A rule that applied, in plain words.
  record RuleNote(Rule rule, String sentence) {}

  /// What was said, cut after a word so that it fits a line or two.
  String shortened() {
    String text = said.text().plain();
    if (text.length() <= SHORT) {
      return text;
    }
    int space = text.lastIndexOf(' ', SHORT);
    return text.substring(0, space > 0 ? space : SHORT).replaceAll("[\\s.,;:!?–—]+$", "") + " …";
  }

  /// Whether the decision gave on one axis and took on another.
  boolean tradesOff() {
    return parts.stream().anyMatch(part -> part.points() < 0);
  }
}
