package org.intheirshoes.logbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;

/// The axes over time, while the conversations are read one after the other.
///
/// @param beliefs what is believed of each axis now
/// @param points where each axis stood after the days that are over; of the days more than a year
///     before the latest, only the last one of each month
record AxisLines(Map<Axis, Belief> beliefs, Map<Axis, List<AxisPoint>> points) {

  private static final double TAIL = 0.1;

  /// Before the first conversation.
  static AxisLines empty() {
    return new AxisLines(new EnumMap<>(Axis.class), new EnumMap<>(Axis.class));
  }

  void add(Trial trial) {
    for (PlayedTurn turn : trial.conversation().turns()) {
      for (Axis axis : Axis.ALL) {
        if (turn.effective().inPlay(axis)) {
          double share = (double) turn.effective().on(axis) / Marks.MAX;
          Belief before = beliefs.getOrDefault(axis, Belief.open(turn.at()));
          beliefs.put(axis, before.with(share, trial.weight(turn), turn.at()));
        }
      }
    }
  }

  /// Ends a day.
  void close(LocalDate day) {
    beliefs.forEach(
        (axis, belief) -> {
          List<AxisPoint> line = points.computeIfAbsent(axis, _ -> new ArrayList<>());
          line.add(point(day, belief));
          thin(line, day.minusYears(1));
        });
  }

  private static void thin(List<AxisPoint> line, LocalDate before) {
    int i = 0;
    while (i + 1 < line.size() && line.get(i).day().isBefore(before)) {
      if (YearMonth.from(line.get(i).day()).equals(YearMonth.from(line.get(i + 1).day()))) {
        line.remove(i);
      } else {
        i++;
      }
    }
  }

  /// The points of every axis.
  ///
  /// @param today the day that is not over; empty before the first conversation
  Map<Axis, List<AxisPoint>> all(Optional<LocalDate> today) {
    Map<Axis, List<AxisPoint>> all = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.ALL) {
      List<AxisPoint> line = new ArrayList<>(points.getOrDefault(axis, List.of()));
      Optional<Belief> belief = Optional.ofNullable(beliefs.get(axis));
      today.ifPresent(day -> belief.ifPresent(each -> line.add(point(day, each))));
      all.put(axis, List.copyOf(line));
    }
    return Collections.unmodifiableMap(all);
  }

  private static AxisPoint point(LocalDate day, Belief belief) {
    return new AxisPoint(
        day, 100 * belief.mean(), 100 * belief.quantile(TAIL), 100 * belief.quantile(1 - TAIL));
  }
}
