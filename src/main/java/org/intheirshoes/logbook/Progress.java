package org.intheirshoes.logbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;

/// What the progress page shows of one learner. No learner is compared with another.
///
/// @param axes where each axis stood after each day of practice, the oldest first
/// @param mastery of each axis
/// @param skills mastery of each skill met so far, by id
/// @param scenarios scores by scenario, the latest played first
/// @param habits how the learner tends to speak
/// @param good good moments of the last 30 days, the latest first
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

  private static final int LATELY_DAYS = 30;
  private static final int HIGH_STAKES = 2;

  /// A turn under this quality, right before, makes the best line a recovery: it is what the schedule
  /// calls hard.
  private static final double COSTLY_BELOW = 0.6;

  private static final double TAIL = 0.1;

  public Progress {
    scenarios = List.copyOf(scenarios);
    good = List.copyOf(good);
    calendar = List.copyOf(calendar);
  }

  /// The progress that a history shows.
  public static Progress of(History history) {
    return new Progress(
        axes(history),
        Mastery.byAxis(history),
        Mastery.bySkill(history),
        scenarios(history),
        Habits.of(history),
        goodMoments(history),
        calendar(history),
        Schedule.of(history));
  }

  private static Map<Axis, List<AxisPoint>> axes(History history) {
    Map<Axis, List<AxisPoint>> axes = new EnumMap<>(Axis.class);
    List<Trial> trials = Trial.of(history);
    for (Axis axis : Axis.ALL) {
      axes.put(axis, points(axis, trials, history));
    }
    return Collections.unmodifiableMap(axes);
  }

  private static List<AxisPoint> points(Axis axis, List<Trial> trials, History history) {
    Map<LocalDate, AxisPoint> points = new LinkedHashMap<>();
    Optional<Belief> belief = Optional.empty();
    for (Trial trial : trials) {
      for (PlayedTurn turn : trial.conversation().turns()) {
        if (turn.effective().inPlay(axis)) {
          double share = (double) turn.effective().on(axis) / Marks.MAX;
          belief =
              Optional.of(
                  belief
                      .orElseGet(() -> Belief.open(turn.at()))
                      .with(share, trial.weight(turn), turn.at()));
        }
      }
      LocalDate day = history.day(trial.conversation().started());
      belief.ifPresent(each -> points.put(day, point(day, each)));
    }
    return List.copyOf(points.values());
  }

  private static AxisPoint point(LocalDate day, Belief belief) {
    return new AxisPoint(
        day, 100 * belief.mean(), 100 * belief.quantile(TAIL), 100 * belief.quantile(1 - TAIL));
  }

  private static List<ScenarioScores> scenarios(History history) {
    Map<String, ScenarioScores> scores = new LinkedHashMap<>();
    for (Played each : history.conversations()) {
      scores.merge(
          each.scenario(),
          new ScenarioScores(
              each.scenario(),
              each.title(),
              1,
              each.headline(),
              each.headline(),
              each.headline(),
              each.started()),
          (before, latest) ->
              new ScenarioScores(
                  latest.scenario(),
                  latest.title(),
                  before.plays() + 1,
                  before.first(),
                  higher(before.best(), latest.latest()),
                  latest.latest(),
                  latest.lastPlayed()));
    }
    return scores.values().stream()
        .sorted(Comparator.comparing(ScenarioScores::lastPlayed).reversed())
        .toList();
  }

  private static OptionalInt higher(OptionalInt one, OptionalInt other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return OptionalInt.of(Math.max(one.getAsInt(), other.getAsInt()));
  }

  private static List<PracticeDay> calendar(History history) {
    Map<LocalDate, PracticeDay> days = new TreeMap<>();
    for (Played each : history.conversations()) {
      LocalDate day = history.day(each.started());
      days.merge(
          day,
          new PracticeDay(day, 1, each.turns().size()),
          (before, more) ->
              new PracticeDay(
                  day,
                  before.conversations() + more.conversations(),
                  before.turns() + more.turns()));
    }
    return List.copyOf(days.values());
  }

  private static List<GoodMoment> goodMoments(History history) {
    LocalDate since = history.today().minusDays(LATELY_DAYS);
    List<GoodMoment> good = new ArrayList<>();
    for (Played conversation : history.conversations()) {
      if (!history.day(conversation.started()).isBefore(since)) {
        Optional<PlayedTurn> before = Optional.empty();
        for (PlayedTurn turn : conversation.turns()) {
          Optional<Response> said = history.scripts().response(conversation, turn);
          Optional<GoodMoment.Reason> reason = reason(turn, before, said);
          if (reason.isPresent() && said.isPresent()) {
            good.add(
                new GoodMoment(
                    conversation.id(),
                    conversation.title(),
                    turn.number(),
                    turn.at(),
                    Markup.plain(said.get().text()),
                    reason.get()));
          }
          before = Optional.of(turn);
        }
      }
    }
    return good.reversed();
  }

  private static Optional<GoodMoment.Reason> reason(
      PlayedTurn turn, Optional<PlayedTurn> before, Optional<Response> said) {
    if (turn.flags().contains(TurnFlag.BREACH)) {
      return Optional.empty();
    }
    if (said.filter(each -> each.shows(Evidence.Kind.PROMISE_KEEP)).isPresent()) {
      return Optional.of(GoodMoment.Reason.PROMISE_KEPT);
    }
    if (turn.regret() > 0 || turn.worstRegret() == 0) {
      return Optional.empty();
    }
    OptionalDouble last = before.map(Trial::quality).orElse(OptionalDouble.empty());
    if (last.orElse(1) < COSTLY_BELOW) {
      return Optional.of(GoodMoment.Reason.RECOVERY);
    }
    return turn.stakes() >= HIGH_STAKES
        ? Optional.of(GoodMoment.Reason.BEST_AT_STAKES)
        : Optional.empty();
  }
}
