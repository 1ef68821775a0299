package org.intheirshoes.scenario;

/// Something in the customer's words that could be picked up.
///
/// @param id kebab-case
/// @param says what it tells, in a few words
/// @param matters how much it matters to this customer
public record Cue(String id, String says, Matters matters) {

  /// What it tells, without the full stop that some scripts put at its end: to stand inside a sentence.
  public String inBrief() {
    return says.endsWith(".") ? says.substring(0, says.length() - 1) : says;
  }

  /// How much a cue matters.
  public enum Matters implements ScriptWord {
    /// The one that matters most; at most one in a script.
    PRIMARY,
    /// It matters.
    YES,
    /// Small talk.
    NO
  }
}
