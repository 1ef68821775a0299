package org.intheirshoes.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Scenario;

/// All that progress and practice are computed from, added up conversation by conversation in the
/// order in which they were finished. It can be put down as [Figures], and taken up again where it
/// stopped: the result is the same.
///
/// A conversation counts for the day on which it was finished.
final class Tally {

  private final ZoneId zone;
  private final Scripts scripts;
  private final Asked asked;

  /// The day of the last conversation.
  private Optional<LocalDate> day;

  private Habits habits;
  private final Attempts attempts;
  private final AxisLines axes;
  private final Map<Axis, Evidence> axisEvidence;
  private final Map<String, Evidence> skillEvidence;
  private final Map<String, ScenarioScores> scenarios;
  private final GoodOnes good;
  private final List<PracticeDay> calendar;
  private final Agenda agenda;

  /// What a tally holds.
  ///
  /// @param day the day of the last conversation
  record Figures(
      Optional<LocalDate> day,
      Habits habits,
      Attempts attempts,
      AxisLines axes,
      Map<Axis, Evidence> axisEvidence,
      Map<String, Evidence> skillEvidence,
      Map<String, ScenarioScores> scenarios,
      GoodOnes good,
      List<PracticeDay> calendar,
      Agenda agenda) {

    /// Of no conversation.
    static Figures empty() {
      return new Figures(
          Optional.empty(),
          Habits.none(),
          Attempts.none(),
          AxisLines.empty(),
          new HashMap<>(),
          new HashMap<>(),
          new LinkedHashMap<>(),
          GoodOnes.none(),
          new ArrayList<>(),
          Agenda.empty());
    }
  }

  /// A tally that goes on with figures; they change with it.
  ///
  /// @param zone the learner's time zone: days begin and end there
  Tally(Figures figures, ZoneId zone, Scripts scripts) {
    Map<String, Optional<Scenario>> known = new HashMap<>();
    this.zone = zone;
    this.scripts = hash -> known.computeIfAbsent(hash, scripts::withHash);
    this.asked = new Asked(this.scripts);
    this.day = figures.day;
    this.habits = figures.habits;
    this.attempts = figures.attempts;
    this.axes = figures.axes;
    this.axisEvidence = figures.axisEvidence;
    this.skillEvidence = figures.skillEvidence;
    this.scenarios = figures.scenarios;
    this.good = figures.good;
    this.calendar = figures.calendar;
    this.agenda = figures.agenda;
  }

  /// The tally of a whole history.
  static Tally of(History history) {
    Tally tally = new Tally(Figures.empty(), history.now().getZone(), history.scripts());
    history.conversations().forEach(tally::add);
    return tally;
  }

  /// What it holds; it changes with the tally.
  Figures figures() {
    return new Figures(
        day,
        habits,
        attempts,
        axes,
        axisEvidence,
        skillEvidence,
        scenarios,
        good,
        calendar,
        agenda);
  }

  /// Adds a finished conversation.
  void add(Played conversation) {
    LocalDate today = today(conversation.finished().orElseThrow());
    day.filter(today::isAfter)
        .ifPresent(
            over -> {
              axes.close(over);
              agenda.close(over);
            });
    day = Optional.of(today);
    Trial trial = attempts.next(conversation);
    habits = habits.with(conversation);
    axes.add(trial);
    Evidence.add(
        axisEvidence,
        trial,
        today,
        turn -> Axis.ALL.stream().filter(turn.effective()::inPlay).toList());
    Evidence.add(
        skillEvidence,
        trial,
        today,
        turn -> asked.skills(conversation, turn).stream().map(Skill::id).toList());
    scenarios.merge(conversation.scenario(), ScenarioScores.of(conversation), ScenarioScores::then);
    good.add(conversation, today, scripts);
    count(today, conversation.turns().size());
    agenda.add(conversation, asked, scripts);
  }

  /// The day of a conversation: where a zone sets its clocks back over midnight, or a clock was
  /// wrong, the day before does not begin again.
  private LocalDate today(Instant finished) {
    LocalDate its = finished.atZone(zone).toLocalDate();
    return day.filter(its::isBefore).orElse(its);
  }

  private void count(LocalDate today, int turns) {
    if (calendar.isEmpty() || !calendar.getLast().day().equals(today)) {
      calendar.add(new PracticeDay(today, 1, turns));
    } else {
      PracticeDay so = calendar.removeLast();
      calendar.add(new PracticeDay(today, so.conversations() + 1, so.turns() + turns));
    }
  }

  /// What the progress page shows at a moment.
  Progress progress(ZonedDateTime now) {
    Instant moment = now.toInstant();
    return new Progress(
        axes.all(day),
        Mastery.byAxis(axisEvidence, moment),
        Mastery.bySkill(skillEvidence, moment),
        scenarios.values().stream()
            .sorted(Comparator.comparing(ScenarioScores::lastPlayed).reversed())
            .toList(),
        habits,
        good.lately(now.withZoneSameInstant(zone).toLocalDate()),
        calendar,
        schedule());
  }

  Schedule schedule() {
    return agenda.schedule(day);
  }
}
