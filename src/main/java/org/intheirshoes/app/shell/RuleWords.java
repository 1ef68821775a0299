package org.intheirshoes.app.shell;

import org.intheirshoes.scoring.Rule;
import org.intheirshoes.texts.Texts;

/// The few words for each rule that lowers a mark.
public final class RuleWords {

  private static final Texts TEXTS = Texts.of(RuleWords.class);

  private RuleWords() {}

  /// The words, for example “Sympathy again”.
  public static String of(Rule rule) {
    return switch (rule) {
      case R1_SATURATION -> TEXTS.get("rule.saturation");
      case R2_APOLOGY -> TEXTS.get("rule.apology");
      case R3_FIX_TOO_EARLY -> TEXTS.get("rule.early");
      case R4_BROKEN_PROMISE -> TEXTS.get("rule.promise");
      case R5_BREACH -> TEXTS.get("rule.breach");
    };
  }
}
