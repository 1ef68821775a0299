package org.intheirshoes.app.shell;

import org.intheirshoes.coach.Way;

/// How a learner wants to be helped, remembered from start to start.
///
/// @param way the way to play
/// @param cueHunt whether she looks for the cue before the responses show
/// @param ownWords whether she says it in her own words before the responses show
/// @param keepOwnWords whether those words stay in the logbook
public record Coaching(Way way, Switch cueHunt, Switch ownWords, Switch keepOwnWords) {

  /// What a first start uses.
  public static final Coaching FIRST = new Coaching(Way.GUIDED, Switch.ON, Switch.OFF, Switch.OFF);

  /// A play without any of it: the responses follow upon the lines.
  public static final Coaching PLAIN =
      new Coaching(Way.PRACTICE, Switch.OFF, Switch.OFF, Switch.OFF);

  /// Whether something is wanted.
  public enum Switch {
    ON,
    OFF;

    /// [#ON] if the condition holds.
    public static Switch when(boolean condition) {
      return condition ? ON : OFF;
    }

    /// Whether it is wanted.
    public boolean isOn() {
      return this == ON;
    }
  }

  /// The same with another way to play.
  public Coaching with(Way other) {
    return new Coaching(other, cueHunt, ownWords, keepOwnWords);
  }

  /// The same, with or without the search for the cue.
  public Coaching withCueHunt(Switch wanted) {
    return new Coaching(way, wanted, ownWords, keepOwnWords);
  }

  /// The same, with or without a reply in her own words.
  public Coaching withOwnWords(Switch wanted) {
    return new Coaching(way, cueHunt, wanted, keepOwnWords);
  }

  /// The same, with or without keeping her own words.
  public Coaching withKeepOwnWords(Switch wanted) {
    return new Coaching(way, cueHunt, ownWords, wanted);
  }
}
