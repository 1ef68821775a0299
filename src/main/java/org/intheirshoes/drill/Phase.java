package org.intheirshoes.drill;

import java.time.Duration;
import org.intheirshoes.scenario.ScriptWord;

/// One stretch of a drill, with a bell at its end.
///
/// @param id kebab-case, unique in the drill
/// @param title in a few words
/// @param seconds how long it lasts, [#SHORTEST]..[#LONGEST]
/// @param say what to do, for everybody to read
/// @param seats whether customer and rep change chairs before it
public record Phase(String id, String title, int seconds, String say, Seats seats) {

  static final int SHORTEST = 10;
  static final int LONGEST = 1800;

  /// What becomes of the chairs before a phase.
  public enum Seats implements ScriptWord {
    KEEP,
    SWAP
  }

  /// How long it lasts.
  public Duration length() {
    return Duration.ofSeconds(seconds);
  }

  /// How long before the end the soft bell rings: a sixth of the phase, 5 to 15 seconds.
  public Duration warning() {
    return Duration.ofSeconds(Math.clamp(seconds / 6, 5, 15));
  }
}
