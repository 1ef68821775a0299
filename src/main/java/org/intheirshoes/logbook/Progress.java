package org.intheirshoes.logbook;

import java.util.List;
import java.util.Map;
import org.intheirshoes.scenario.Axis;

/// What the progress page shows of one learner. No learner is compared with another.
///
/// A conversation counts for the day on which it was finished.
///
/// @param axes where each axis stood after each day of practice, the oldest first; of the days more
///     than a year before the latest, only the last one of each month
/// @param mastery of each axis
/// @param skills mastery of each skill met so far, by id
/// @param scenarios scores by scenario, the latest played first
/// @param habits how the learner tends to speak
/// @param good good moments of the last 30 days, the latest first; at most 200
/// @param calendar the days of practice, the oldest first
/// @param schedule what comes back and when
public record Progress(
    Map<Axis, List<AxisPoint>> axes,
    Map<Axis, Mastery> mastery,
    Map<String, Mastery> skills,
    List<ScenarioScores> scenarios,
    Habits habits,
    List<GoodMoment> good,
    List<PracticeDay> calendar,
    Schedule schedule) {

  public Progress {
    scenarios = List.copyOf(scenarios);
    good = List.copyOf(good);
    calendar = List.copyOf(calendar);
  }

  /// The progress that a history shows.
  public static Progress of(History history) {
    return Tally.of(history).progress(history.now());
  }
}
