package org.intheirshoes.classroom;

import org.intheirshoes.scenario.Scenario;

/// What a facilitator settles before a class.
///
/// @param scenario what is played
/// @param voters who votes
/// @param timing how long it is to take
/// @param marks when the room sees the marks
/// @param purpose whether it counts
public record ClassPlan(
    Scenario scenario, Voters voters, Timing timing, MarksShown marks, Purpose purpose) {

  /// When the room sees marks and reasons.
  public enum MarksShown {
    EACH_TURN,
    AT_THE_END
  }

  /// Whether a class counts in figures over several classes.
  public enum Purpose {
    /// The facilitator tries the scenario out, alone.
    REHEARSAL,
    /// There is a room.
    REAL
  }

  /// What is proposed for a scenario: hands, 45 minutes, marks after each turn, a real class.
  public static ClassPlan of(Scenario scenario) {
    return new ClassPlan(
        scenario, new Voters.Hands(), Timing.USUAL, MarksShown.EACH_TURN, Purpose.REAL);
  }
}
