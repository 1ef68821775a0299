package org.intheirshoes.classroom;

/// How long a class and its parts are to take.
///
/// @param minutes of the class, 1..480
/// @param thinkSeconds to think alone before the first vote, 5..3600
/// @param talkSeconds to talk with a neighbour before the second vote, 5..3600
public record Timing(int minutes, int thinkSeconds, int talkSeconds) {

  /// What is proposed.
  public static final Timing USUAL = new Timing(45, 45, 90);

  static final int MOST_MINUTES = 480;
  static final int LEAST_SECONDS = 5;
  static final int MOST_SECONDS = 3600;

  /// @throws RefusedException if a figure is out of its range
  public Timing {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw Refusal.MINUTES.exception();
    }
    if (!fits(thinkSeconds) || !fits(talkSeconds)) {
      throw Refusal.SECONDS.exception();
    }
  }

  private static boolean fits(int seconds) {
    return seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS;
  }
}
