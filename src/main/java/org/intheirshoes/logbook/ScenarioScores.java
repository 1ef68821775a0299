package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.OptionalInt;

/// How the plays of one scenario went.
///
/// @param scenario its id
/// @param title its title, as it was last played
/// @param plays how often it was finished, at least 1
/// @param first score of the first play, 0..100; empty where it has none
/// @param best the highest score, 0..100; empty where there is none
/// @param latest score of the latest play, 0..100; empty where it has none
/// @param lastPlayed when the latest play began
public record ScenarioScores(
    String scenario,
    String title,
    int plays,
    OptionalInt first,
    OptionalInt best,
    OptionalInt latest,
    Instant lastPlayed) {

  /// After one play.
  static ScenarioScores of(Played only) {
    return new ScenarioScores(
        only.scenario(),
        only.title(),
        1,
        only.headline(),
        only.headline(),
        only.headline(),
        only.started());
  }

  /// After more plays.
  ScenarioScores then(ScenarioScores more) {
    return new ScenarioScores(
        scenario,
        more.title,
        plays + more.plays,
        first,
        higher(best, more.best),
        more.latest,
        more.lastPlayed);
  }

  private static OptionalInt higher(OptionalInt one, OptionalInt other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return OptionalInt.of(Math.max(one.getAsInt(), other.getAsInt()));
  }
}
