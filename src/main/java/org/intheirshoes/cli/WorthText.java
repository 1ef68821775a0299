package org.intheirshoes.cli;

import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.Value;
import org.intheirshoes.texts.Texts;

/// What a script is worth, in a sentence.
final class WorthText {

  private static final Texts TEXTS = Texts.of(WorthText.class);

  private WorthText() {}

  /// Best, worst and random, or the bounds where they are not known.
  static String of(Analysis analysis) {
    return switch (analysis) {
      case Exact exact -> {
        Value start = exact.start();
        yield TEXTS.get("worth.exact", start.best(), start.worst(), start.random(), exact.states());
      }
      case Bounded bounded ->
          TEXTS.get("worth.bounded", bounded.states(), bounded.least(), bounded.most());
    };
  }

  /// How many paths there are, in words.
  static String paths(Analysis analysis) {
    return switch (analysis) {
      case Exact exact when exact.start().paths() < Long.MAX_VALUE ->
          TEXTS.get("worth.paths", exact.start().paths());
      case Exact _, Bounded _ -> TEXTS.get("worth.paths.many");
    };
  }
}
