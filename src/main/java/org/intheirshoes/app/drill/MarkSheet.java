package org.intheirshoes.app.drill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.intheirshoes.drill.Sheet;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;

/// The marks that one person is about to hand in.
public final class MarkSheet {

  /// Stands for a mark that was not given yet.
  public static final int OPEN = -1;

  private final Map<Axis, IntegerProperty> marks = new EnumMap<>(Axis.class);
  private final Map<Moment, Integer> moments = new java.util.LinkedHashMap<>();
  private final Set<Sheet.Tick> ticks = new LinkedHashSet<>();
  private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

  private record Moment(int number, Axis axis) {}

  /// An empty sheet.
  public MarkSheet() {
    for (Axis axis : Axis.ALL) {
      IntegerProperty mark = new SimpleIntegerProperty(OPEN);
      mark.subscribe(_ -> complete.set(isMarked()));
      marks.put(axis, mark);
    }
    complete.set(isMarked());
  }

  private boolean isMarked() {
    return marks.size() == Axis.ALL.size()
        && marks.values().stream().allMatch(mark -> mark.get() != OPEN);
  }

  /// The mark on an axis, 0..4 or [#OPEN].
  public IntegerProperty mark(Axis axis) {
    return Optional.ofNullable(marks.get(axis)).orElseThrow();
  }

  /// Whether every axis has its mark.
  public ReadOnlyBooleanProperty completeProperty() {
    return complete.getReadOnlyProperty();
  }

  /// Ticks something of the list, or takes the tick away.
  public void toggle(Sheet.Tick tick) {
    if (!ticks.remove(tick)) {
      ticks.add(tick);
    }
  }

  /// Marks one moment on an axis; [#OPEN] takes the mark away.
  ///
  /// @param number of the phase or the turn, from 1
  public void moment(int number, Axis axis, int mark) {
    Moment moment = new Moment(number, axis);
    if (mark == OPEN) {
      moments.remove(moment);
    } else {
      moments.put(moment, mark);
    }
  }

  /// The sheet to hand in; empty while a mark is missing.
  public Optional<Sheet> sheet() {
    if (!complete.get()) {
      return Optional.empty();
    }
    List<Sheet.Moment> notes = new ArrayList<>();
    moments.forEach(
        (moment, mark) -> notes.add(new Sheet.Moment(moment.number(), moment.axis(), mark, "")));
    return Optional.of(
        new Sheet(
            new Marks(
                mark(Axis.ACKNOWLEDGEMENT).get(),
                mark(Axis.ACTION).get(),
                mark(Axis.BOUNDARIES).get()),
            ticks,
            notes));
  }
}
