package org.intheirshoes.scenario;

import java.util.List;

/// A rule about the words of a response.
///
/// @param id kebab-case, for example `vague-time`
/// @param finds what the words do, for example “gives a vague time”; never what the rep feels
/// @param weight how much it says against a response
/// @param patterns what it looks for
/// @param unless a hit that overlaps one of these is none
/// @param without one of these anywhere in the response, and there is no hit
/// @param atLeast how many times the patterns must be met, 1..10
/// @param better a better way
/// @param source where the rule comes from
public record LanguageRule(
    String id,
    String finds,
    Weight weight,
    List<WordPattern> patterns,
    List<WordPattern> unless,
    List<WordPattern> without,
    int atLeast,
    String better,
    String source) {

  public LanguageRule {
    patterns = List.copyOf(patterns);
    unless = List.copyOf(unless);
    without = List.copyOf(without);
  }

  /// How much a hit says against a response.
  public enum Weight implements ScriptWord {
    /// Such words hurt: a response that uses them has an axis at 1 or less.
    HARSH,
    /// Such words could be better.
    CLUMSY
  }
}
