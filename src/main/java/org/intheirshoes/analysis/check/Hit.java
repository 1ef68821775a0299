package org.intheirshoes.analysis.check;

import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.LanguageRule;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.SourceMap;
import org.intheirshoes.scenario.WordPattern;

/// Words of a response that a rule of the language speaks about. It says what the words do, never
/// what the rep feels.
///
/// @param beat where the response stands
/// @param response the response
/// @param rule what found it, with a better way and its source
/// @param span where the words stand in the response's text, its marks for bold and italic left out
/// @param quote the words
public record Hit(
    Beat beat, Response response, LanguageRule rule, WordPattern.Span span, String quote) {

  /// JSON pointer to the text.
  public String pointer() {
    return SourceMap.pointerTo(beat, response) + "/text";
  }

  /// For example: “about a day” gives a vague time.
  public String message() {
    return new Finding(rule, span, quote).message();
  }
}
