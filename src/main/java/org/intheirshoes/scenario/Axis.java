package org.intheirshoes.scenario;

import java.util.List;

/// What a response is marked on.
public enum Axis implements ScriptWord {
  /// Did the rep pick up the cue that matters and validate it, genuinely and in proportion?
  ACKNOWLEDGEMENT("acknowledgement"),
  /// Did the rep move to a concrete next step, with an owner and a time?
  ACTION("action"),
  /// Did the rep protect both sides?
  BOUNDARIES("boundaries");

  /// All axes, in the order in which they are always shown.
  public static final List<Axis> ALL = List.of(values());

  private final String word;

  Axis(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
