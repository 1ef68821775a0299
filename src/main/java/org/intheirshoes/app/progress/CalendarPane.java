package org.intheirshoes.app.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.logbook.PracticeDay;
import org.intheirshoes.texts.Texts;

/// The latest weeks as columns, as many as there is room for, this week on the right. A day of
/// practice carries its number of conversations; the more, the deeper its shade. Today has a ring.
/// The style sheet gives the side of a day (`day-measure`, its minimum width) and the gap between two
/// (its minimum height).
final class CalendarPane extends Region {

  private static final Texts TEXTS = Texts.of(CalendarPane.class);
  private static final int DAYS = 7;
  private static final int MOST_WEEKS = 26;

  private final Region measure = Parts.styled(new Region(), "day-measure");
  private final List<Label> weekdays = new ArrayList<>();
  private final List<Week> weeks = new ArrayList<>();

  /// @param month the name of the month, if it begins in this week
  @SuppressWarnings("MissingSummary")
  private record Week(Optional<Label> month, List<Label> cells) {
    void show(Part part) {
      boolean shown = part == Part.SHOWN;
      month.ifPresent(label -> label.setVisible(shown));
      cells.forEach(cell -> cell.setVisible(shown));
    }
  }

  private enum Part {
    SHOWN,
    HIDDEN
  }

  CalendarPane(List<PracticeDay> practised, Days days) {
    Map<LocalDate, PracticeDay> byDay =
        practised.stream().collect(Collectors.toMap(PracticeDay::day, each -> each));
    measure.setVisible(false);
    getChildren().add(measure);
    for (DayOfWeek day : DayOfWeek.values()) {
      Label name =
          Parts.styled(new Label(day.getDisplayName(TextStyle.SHORT, Locale.UK)), "muted", "tiny");
      weekdays.add(name);
      getChildren().add(name);
    }
    LocalDate monday = days.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (int i = 0; i < MOST_WEEKS; i++) {
      Week week = week(monday.minusWeeks(i), byDay, days);
      weeks.add(week);
      getChildren().addAll(week.cells());
      week.month().ifPresent(getChildren()::add);
    }
    getStyleClass().addAll("practice-calendar", "stop");
  }

  private static Week week(LocalDate monday, Map<LocalDate, PracticeDay> byDay, Days days) {
    List<Label> cells = new ArrayList<>();
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = monday.plusDays(i);
      if (!day.isAfter(days.today())) {
        cells.add(cell(day, Optional.ofNullable(byDay.get(day)), days));
      }
    }
    LocalDate sunday = monday.plusDays(DAYS - 1L);
    Optional<Label> month =
        sunday.getDayOfMonth() <= DAYS
            ? Optional.of(
                Parts.styled(
                    new Label(sunday.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK)),
                    "muted",
                    "tiny"))
            : Optional.empty();
    return new Week(month, cells);
  }

  private static Label cell(LocalDate day, Optional<PracticeDay> practised, Days days) {
    int conversations = practised.map(PracticeDay::conversations).orElse(0);
    Label cell =
        Parts.styled(
            new Label(conversations == 0 ? "" : String.valueOf(conversations)),
            "day",
            "day-" + Math.min(3, conversations));
    if (day.equals(days.today())) {
      cell.getStyleClass().add("day-today");
    }
    practised.ifPresent(
        each ->
            Tooltip.install(
                cell,
                new Tooltip(
                    TEXTS.get(
                        "calendar.day", days.weekday(day), each.conversations(), each.turns()))));
    return cell;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double side() {
    return measure.minWidth(-1);
  }

  /// From one day to the next.
  private double step() {
    return side() + measure.minHeight(-1);
  }

  private double names() {
    return weekdays.stream().mapToDouble(each -> each.prefWidth(-1)).max().orElse(0) + 8;
  }

  private double months() {
    return weekdays.getFirst().prefHeight(-1) + 4;
  }

  private int fitting(double width) {
    Insets inside = getInsets();
    double room = width - inside.getLeft() - inside.getRight() - names();
    return Math.clamp((int) ((room + step() - side()) / step()), 1, MOST_WEEKS);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return names() + MOST_WEEKS * step();
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets inside = getInsets();
    return inside.getTop() + inside.getBottom() + months() + DAYS * step();
  }

  @Override
  protected void layoutChildren() {
    double left = getInsets().getLeft();
    double top = getInsets().getTop() + months();
    int fitting = fitting(getWidth());
    measure.resizeRelocate(0, 0, 0, 0);
    for (int i = 0; i < DAYS; i++) {
      Label name = weekdays.get(i);
      // Every other name is enough, and leaves air.
      name.setVisible(i % 2 == 0);
      double height = name.prefHeight(-1);
      name.resizeRelocate(
          left, top + i * step() + (side() - height) / 2, name.prefWidth(-1), height);
    }
    for (int i = 0; i < weeks.size(); i++) {
      Week week = weeks.get(i);
      week.show(i < fitting ? Part.SHOWN : Part.HIDDEN);
      double x = left + names() + (fitting - 1 - i) * step();
      week.month().ifPresent(month -> place(month, x, getInsets().getTop()));
      for (int day = 0; day < week.cells().size(); day++) {
        week.cells().get(day).resizeRelocate(x, top + day * step(), side(), side());
      }
    }
  }

  private static void place(Node node, double x, double y) {
    node.resizeRelocate(x, y, node.prefWidth(-1), node.prefHeight(-1));
  }
}
