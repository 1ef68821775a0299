package org.intheirshoes.scenario;

import java.util.List;
import java.util.Set;

/// Reads lines, and checks that quotes stand in them.
final class LineReader {

  private final Problems problems;
  private final Declared declared;

  LineReader(Problems problems, Set<String> cues) {
    this.problems = problems;
    this.declared = new Declared(problems, cues, Set.of(), Set.of());
  }

  Line line(String pointer, Json json) {
    Fields fields = Fields.of(problems, pointer, json, "by", "text", "feeling", "cues");
    String text = fields.text("text");
    List<Line.CueQuote> cues = fields.list("cues", (at, cue) -> cueQuote(at, cue, text));
    return new Line(
        fields.word("by", Line.Speaker.values()),
        text,
        fields.optionalWord("feeling", Feeling.values()),
        cues);
  }

  private Line.CueQuote cueQuote(String pointer, Json json, String text) {
    Fields fields = Fields.of(problems, pointer, json, "cue", "quote");
    String cue = fields.text("cue");
    declared.cue(fields.child("cue"), fields.spotOf("cue"), cue);
    return new Line.CueQuote(cue, quote(fields, text, "line"));
  }

  /// Reads the `quote` of an object and checks that it stands in the text.
  static String quote(Fields fields, String text, String whose) {
    String quote = fields.text("quote");
    if (!quote.isEmpty() && !text.isEmpty() && !Markup.contains(text, quote)) {
      fields.report(
          ProblemCode.QUOTE_NOT_IN_TEXT,
          "quote",
          "“" + Problems.shortened(quote) + "” does not stand in this " + whose + ".",
          "Copy the words from the text, letter by letter.");
    }
    return quote;
  }
}
