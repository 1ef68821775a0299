package org.intheirshoes.app.shell;

import org.intheirshoes.app.shell.Coaching.Switch;

/// How customers are heard, remembered from start to start.
///
/// @param heard whether they are
/// @param pace in percent: 100 as it is, [#SLOWEST]..[#FASTEST] in steps of [#STEP]
/// @param absenceTold whether it was said that there is no voice on this computer
public record Hearing(Switch heard, int pace, Switch absenceTold) {

  /// The slowest pace, in percent.
  public static final int SLOWEST = 60;

  /// The fastest pace, in percent.
  public static final int FASTEST = 160;

  /// Between one pace and the next, in percent.
  public static final int STEP = 20;

  /// What a first start uses.
  public static final Hearing FIRST = new Hearing(Switch.OFF, 100, Switch.OFF);

  /// A pace that lies between two steps is the lower one.
  public Hearing {
    pace = Math.clamp(pace - Math.floorMod(pace, STEP), SLOWEST, FASTEST);
  }

  /// The same, heard or not.
  public Hearing with(Switch wanted) {
    return new Hearing(wanted, pace, absenceTold);
  }

  /// The same, one step slower.
  public Hearing slower() {
    return new Hearing(heard, pace - STEP, absenceTold);
  }

  /// The same, one step faster.
  public Hearing faster() {
    return new Hearing(heard, pace + STEP, absenceTold);
  }

  /// The same, once it was said that there is no voice.
  public Hearing withAbsenceTold() {
    return new Hearing(heard, pace, Switch.ON);
  }
}
