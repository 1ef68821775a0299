package org.intheirshoes.drill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intheirshoes.drill.Stage.Purpose;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;

/// How marks come in, stay hidden until all are there, and are shown.
record Judging(RoundPlan plan, Table table) {

  Table marked(int player, Sheet sheet) {
    if (!(table.stage() instanceof Stage.Marking marking)) {
      throw Refusal.NOT_NOW.exception();
    }
    if (marking.player() != player) {
      throw Refusal.NOT_YOURS.exception();
    }
    for (Axis axis : Axis.ALL) {
      if (!sheet.marks().inPlay(axis)) {
        throw Refusal.MARKS.exception();
      }
    }
    refuseUnfit(sheet);
    Map<Integer, Sheet> sheets = new LinkedHashMap<>(table.sheets());
    sheets.put(player, sheet);
    return handedIn(table.with(sheets));
  }

  private void refuseUnfit(Sheet sheet) {
    for (Sheet.Tick tick : sheet.ticks()) {
      if (tick.item() < 0 || tick.item() >= plan.material().lookFor(tick.axis()).size()) {
        throw Refusal.NO_SUCH_EVIDENCE.exception();
      }
    }
    if (sheet.notes().size() > Sheet.MOST_NOTES) {
      throw Refusal.TOO_MANY_NOTES.exception();
    }
    for (Sheet.Moment note : sheet.notes()) {
      if (note.number() < 1 || note.number() > table.moments()) {
        throw Refusal.NO_SUCH_MOMENT.exception();
      }
      if (note.mark() < 0 || note.mark() > Marks.MAX) {
        throw Refusal.MARKS.exception();
      }
      Talk.refuseTooLong(note.words());
    }
  }

  Table abstained(int player) {
    int asked =
        switch (table.stage()) {
          case Stage.Marking marking -> marking.player();
          case Stage.HandOver to when to.purpose() == Purpose.MARKS -> to.player();
          default -> throw Refusal.NOT_NOW.exception();
        };
    if (asked != player) {
      throw Refusal.NOT_YOURS.exception();
    }
    return handedIn(table);
  }

  /// Marks stay hidden until all are in.
  private Table handedIn(Table so) {
    if (!so.passing().queue().isEmpty()) {
      return so.with(so.passing().next());
    }
    Table done = so.with(so.kept().with(so.result()));
    return done.at(comparing(done));
  }

  /// The players' marks first, if there are any and the observer's wait.
  private static Stage comparing(Table table) {
    Seating seating = table.seating();
    TurnResult result = table.result();
    List<Integer> players = List.of(seating.rep(), seating.customer());
    boolean waits =
        seating.observer().filter(result.sheets()::containsKey).isPresent()
            && players.stream().anyMatch(result.sheets()::containsKey);
    return waits
        ? new Stage.Comparing(result.seenBy(players), Stage.Voices.PLAYERS)
        : new Stage.Comparing(result, Stage.Voices.ALL);
  }

  Table observerSpeaks() {
    if (!(table.stage() instanceof Stage.Comparing(TurnResult _, Stage.Voices voices))
        || voices == Stage.Voices.ALL) {
      throw Refusal.NOT_NOW.exception();
    }
    return table.at(new Stage.Comparing(table.result(), Stage.Voices.ALL));
  }
}
