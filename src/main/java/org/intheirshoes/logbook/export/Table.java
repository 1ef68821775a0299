package org.intheirshoes.logbook.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.intheirshoes.logbook.Played;
import org.intheirshoes.logbook.PlayedTurn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scoring.Rule;
import org.intheirshoes.sheet.Cell;
import org.intheirshoes.sheet.Column;

/// A table to export.
///
/// @param <T> what a row is made of
/// @param name what it holds
/// @param columns from left to right
/// @param rows the rows of a conversation
record Table<T>(String name, List<Column<T>> columns, Function<Played, List<T>> rows) {

  /// A turn and the conversation it belongs to; no turn where nothing was chosen, or all of it was
  /// taken back.
  record Row(Played conversation, Optional<PlayedTurn> turn) {

    private static List<Row> of(Played conversation) {
      return conversation.turns().isEmpty()
          ? List.of(new Row(conversation, Optional.empty()))
          : conversation.turns().stream()
              .map(turn -> new Row(conversation, Optional.of(turn)))
              .toList();
    }
  }

  /// One row for each conversation.
  static final Table<Played> CONVERSATIONS =
      new Table<>(
          "conversations",
          List.of(
              new Column<>(
                  "conversation",
                  "The logbook's number of the conversation.",
                  each -> new Cell.Figure(each.id())),
              words("learner", "Name of the learner.", Played::learner),
              words("scenario", "Id of the scenario.", Played::scenario),
              words("title", "Title of the scenario.", Played::title),
              words("version", "Version of the script that was played.", Played::version),
              words("script_sha256", "SHA-256 of that script.", Played::scriptHash),
              new Column<>(
                  "started", "When it began, in UTC.", each -> new Cell.Moment(each.started())),
              new Column<>(
                  "finished",
                  "When it ended, in UTC; empty while it is unfinished.",
                  each -> each.finished().<Cell>map(Cell.Moment::new).orElse(new Cell.Blank())),
              words(
                  "ending",
                  "Id of the ending; empty while it is unfinished.",
                  each -> each.ending().orElse("")),
              new Column<>(
                  "score",
                  "The score as shown, 0 to 100: 100 is the best line, 0 blind guessing; at most 40"
                      + " after a breach. Empty where there is none.",
                  each -> Cell.of(each.headline())),
              new Column<>(
                  "K",
                  "The same, neither rounded nor capped; under 0 is worse than blind guessing.",
                  each -> Cell.of(each.skill())),
              axis("acknowledgement", Axis.ACKNOWLEDGEMENT),
              axis("action", Axis.ACTION),
              axis("boundaries", Axis.BOUNDARIES),
              new Column<>(
                  "turns",
                  "How many choices it had.",
                  each -> new Cell.Figure(each.turns().size()))),
          List::of);

  /// One row for each choice, and one for each conversation without any: its columns from "turn" on are
  /// empty.
  static final Table<Row> TURNS =
      new Table<>(
          "turns",
          List.of(
              new Column<>(
                  "conversation",
                  "The logbook's number of the conversation.",
                  row -> new Cell.Figure(row.conversation().id())),
              words("learner", "Name of the learner.", row -> row.conversation().learner()),
              words("scenario", "Id of the scenario.", row -> row.conversation().scenario()),
              words("title", "Title of the scenario.", row -> row.conversation().title()),
              words(
                  "version",
                  "Version of the script that was played.",
                  row -> row.conversation().version()),
              new Column<>(
                  "started",
                  "When the conversation began, in UTC.",
                  row -> new Cell.Moment(row.conversation().started())),
              words(
                  "ending",
                  "Id of the ending; empty while the conversation is unfinished.",
                  row -> row.conversation().ending().orElse("")),
              new Column<>(
                  "score",
                  "The conversation's score as shown, 0 to 100; empty where there is none.",
                  row -> Cell.of(row.conversation().headline())),
              turn(
                  "turn",
                  "Number of the turn, from 1; empty, like all columns after it, where nothing was"
                      + " chosen or everything was taken back.",
                  turn -> new Cell.Figure(turn.number())),
              turn("beat", "Id of the beat.", turn -> new Cell.Words(turn.beat())),
              turn(
                  "response",
                  "Id of the response chosen.",
                  turn -> new Cell.Words(turn.response())),
              turn("at", "When it was chosen, in UTC.", turn -> new Cell.Moment(turn.at())),
              turn(
                  "stakes",
                  "How much the beat weighs, 1 to 3.",
                  turn -> new Cell.Figure(turn.stakes())),
              mark("acknowledgement", Axis.ACKNOWLEDGEMENT),
              mark("action", Axis.ACTION),
              mark("boundaries", Axis.BOUNDARIES),
              figure(
                  "regret",
                  "Loss points against the best line that was open; empty while the conversation is"
                      + " unfinished.",
                  PlayedTurn::regret),
              figure(
                  "worst_regret",
                  "Loss points of the worst choice that was open; likewise.",
                  PlayedTurn::worstRegret),
              figure("cost", "The regret in points of the score; likewise.", PlayedTurn::cost),
              turn(
                  "flags",
                  "What the turn stands out for: soft, moved-on, breach, boundary-held,"
                      + " boundary-missed, cue-caught, cue-missed.",
                  turn -> Cell.of(turn.flags().stream().map(Table::word).toList())),
              turn(
                  "rules",
                  "The rules that applied: R1 to R5.",
                  turn -> Cell.of(turn.rules().stream().map(Rule::code).toList())),
              turn(
                  "skills",
                  "Ids of the skills that the scenario trains.",
                  turn -> Cell.of(sorted(turn.skills())))),
          Row::of);

  private static <T> Column<T> words(String name, String meaning, Function<T, String> text) {
    return new Column<>(name, meaning, row -> new Cell.Words(text.apply(row)));
  }

  private static Column<Played> axis(String name, Axis axis) {
    return new Column<>(
        name,
        "Share of the marks that were to be had on this axis, 0 to 100; empty if never in play.",
        each -> Cell.of(each.profile().on(axis)));
  }

  private static Column<Row> turn(String name, String meaning, Function<PlayedTurn, Cell> cell) {
    return new Column<>(name, meaning, row -> row.turn().map(cell).orElse(new Cell.Blank()));
  }

  private static Column<Row> mark(String name, Axis axis) {
    return turn(
        name,
        "The mark on this axis after the rules, 0 to 4; empty if not in play.",
        turn -> {
          Marks marks = turn.effective();
          return marks.inPlay(axis) ? new Cell.Figure(marks.on(axis)) : new Cell.Blank();
        });
  }

  /// While a conversation is unfinished its turns have no figures.
  private static Column<Row> figure(
      String name, String meaning, ToDoubleFunction<PlayedTurn> figure) {
    return new Column<>(
        name,
        meaning,
        row ->
            row.turn()
                .filter(_ -> row.conversation().isFinished())
                .map(turn -> Cell.rounded(figure.applyAsDouble(turn)))
                .orElse(new Cell.Blank()));
  }

  private static String word(Enum<?> flag) {
    return flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Set<String> sorted(Set<String> words) {
    return words.stream().collect(Collectors.toCollection(TreeSet::new));
  }
}
