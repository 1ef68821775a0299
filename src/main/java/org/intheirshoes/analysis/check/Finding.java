package org.intheirshoes.analysis.check;

import org.intheirshoes.scenario.LanguageRule;
import org.intheirshoes.scenario.WordPattern;
import org.intheirshoes.texts.Language;

/// Words of a text that a rule of the language speaks about. It says what the words do, never what
/// the one who wrote them feels.
///
/// @param rule what found them, with a better way and its source
/// @param span where the words stand in the text, its marks for bold and italic left out
/// @param quote the words
public record Finding(LanguageRule rule, WordPattern.Span span, String quote) {

  /// For example: “about a day” gives a vague time.
  public String message() {
    return Language.now().quoted(quote) + " " + rule.finds() + ".";
  }
}
