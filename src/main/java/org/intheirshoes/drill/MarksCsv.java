package org.intheirshoes.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.sheet.Cell;
import org.intheirshoes.sheet.Column;
import org.intheirshoes.sheet.Csv;

/// The marks of rounds as comma-separated values: one row for each mark in each turn that is over,
/// those for the turn as a whole before those for its moments.
public final class MarksCsv {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          words("round", "Id of the round, the same on every machine.", row -> row.id),
          words("drill", "Id of the drill or scenario.", row -> drill(row.round)),
          new Column<>(
              "started",
              "When the round began, in UTC.",
              row -> new Cell.Moment(row.round.began())),
          new Column<>(
              "turn",
              "Number of the turn in the chairs, from 1.",
              row -> new Cell.Figure(row.turn.number())),
          words("rater", "Who marked.", row -> row.round.name(row.player)),
          words(
              "rater_role",
              "The chair of who marked: customer, rep or observer.",
              row -> row.turn.seating().seat(row.player).word()),
          words("marked", "Who was marked.", row -> row.round.name(row.turn.seating().rep())),
          words("marked_role", "The chair of who was marked: rep.", _ -> Seat.REP.word()),
          new Column<>(
              "moment",
              "Number of the moment, from 1; empty for the turn as a whole.",
              row ->
                  row.moment
                      .<Cell>map(each -> new Cell.Figure(each.number()))
                      .orElse(new Cell.Blank())),
          words("axis", "acknowledgement, action or boundaries.", row -> row.axis.word()),
          new Column<>("mark", "0 to 4.", row -> new Cell.Figure(row.mark)),
          words(
              "evidence",
              "What was ticked of the list for this axis, with semicolons between.",
              MarksCsv::evidence),
          words(
              "words",
              "What was said or seen at the moment; may be empty.",
              row -> row.moment.map(Sheet.Moment::words).orElse("")));

  private MarksCsv() {}

  private record Row(
      String id,
      Round round,
      TurnResult turn,
      int player,
      Sheet sheet,
      Optional<Sheet.Moment> moment,
      Axis axis,
      int mark) {}

  private static Column<Row> words(String name, String meaning, Function<Row, String> text) {
    return new Column<>(name, meaning, row -> new Cell.Words(text.apply(row)));
  }

  private static String drill(Round round) {
    return switch (round.plan().material()) {
      case Material.OfDrill material -> material.drill().id();
      case Material.OfScenario material -> material.scenario().id();
    };
  }

  private static String evidence(Row row) {
    List<String> list = row.round.plan().material().lookFor(row.axis);
    return row.sheet.ticks().stream()
        .filter(tick -> row.moment.isEmpty() && tick.axis() == row.axis)
        .filter(tick -> tick.item() < list.size())
        .sorted(Comparator.comparingInt(Sheet.Tick::item))
        .map(tick -> list.get(tick.item()))
        .collect(Collectors.joining("; "));
  }

  /// What each column means, by its name, from left to right.
  public static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    COLUMNS.forEach(column -> columns.put(column.name(), column.meaning()));
    return columns;
  }

  /// Writes the marks of rounds, given by their ids.
  public static void write(Map<String, Round> rounds, Appendable out) throws IOException {
    List<Row> rows = new ArrayList<>();
    rounds.forEach(
        (id, round) -> {
          for (TurnResult turn : round.results()) {
            for (int player : turn.seating().speakers()) {
              Optional.ofNullable(turn.sheets().get(player))
                  .ifPresent(sheet -> add(id, round, turn, player, sheet, rows));
            }
          }
        });
    Csv.write(COLUMNS, rows, out);
  }

  private static void add(
      String id, Round round, TurnResult turn, int player, Sheet sheet, List<Row> rows) {
    for (Axis axis : Axis.ALL) {
      if (sheet.marks().inPlay(axis)) {
        rows.add(
            new Row(
                id, round, turn, player, sheet, Optional.empty(), axis, sheet.marks().on(axis)));
      }
    }
    for (Sheet.Moment note : sheet.notes()) {
      rows.add(
          new Row(id, round, turn, player, sheet, Optional.of(note), note.axis(), note.mark()));
    }
  }
}
