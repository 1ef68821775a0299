package org.intheirshoes.logbook.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

  /// A turn and the conversation it belongs to.
  record Row(Played conversation, PlayedTurn turn) {}

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

  /// One row for each choice.
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
              new Column<>(
                  "turn",
                  "Number of the turn, from 1.",
                  row -> new Cell.Figure(row.turn().number())),
              words("beat", "Id of the beat.", row -> row.turn().beat()),
              words("response", "Id of the response chosen.", row -> row.turn().response()),
              new Column<>(
                  "at", "When it was chosen, in UTC.", row -> new Cell.Moment(row.turn().at())),
              new Column<>(
                  "stakes",
                  "How much the beat weighs, 1 to 3.",
                  row -> new Cell.Figure(row.turn().stakes())),
              mark("acknowledgement", Axis.ACKNOWLEDGEMENT),
              mark("action", Axis.ACTION),
              mark("boundaries", Axis.BOUNDARIES),
              new Column<>(
                  "regret",
                  "Loss points against the best line that was open.",
                  row -> figure(row, row.turn().regret())),
              new Column<>(
                  "worst_regret",
                  "Loss points of the worst choice that was open.",
                  row -> figure(row, row.turn().worstRegret())),
              new Column<>(
                  "cost",
                  "The regret in points of the score.",
                  row -> figure(row, row.turn().cost())),
              new Column<>(
                  "flags",
                  "What the turn stands out for: soft, moved-on, breach, boundary-held,"
                      + " boundary-missed, cue-caught, cue-missed.",
                  row -> Cell.of(row.turn().flags().stream().map(Table::word).toList())),
              new Column<>(
                  "rules",
                  "The rules that applied: R1 to R5.",
                  row -> Cell.of(row.turn().rules().stream().map(Rule::code).toList())),
              new Column<>(
                  "skills",
                  "Ids of the skills that the scenario trains.",
                  row -> Cell.of(sorted(row.turn().skills())))),
          played -> played.turns().stream().map(turn -> new Row(played, turn)).toList());

  private static <T> Column<T> words(String name, String meaning, Function<T, String> text) {
    return new Column<>(name, meaning, row -> new Cell.Words(text.apply(row)));
  }

  private static Column<Played> axis(String name, Axis axis) {
    return new Column<>(
        name,
        "Share of the marks that were to be had on this axis, 0 to 100; empty if never in play.",
        each -> Cell.of(each.profile().on(axis)));
  }

  private static Column<Row> mark(String name, Axis axis) {
    return new Column<>(
        name,
        "The mark on this axis after the rules, 0 to 4; empty if not in play.",
        row -> {
          Marks marks = row.turn().effective();
          return marks.inPlay(axis) ? new Cell.Figure(marks.on(axis)) : new Cell.Blank();
        });
  }

  /// While a conversation is unfinished its turns have no figures.
  private static Cell figure(Row row, double value) {
    return row.conversation().isFinished() ? Cell.rounded(value) : new Cell.Blank();
  }

  private static String word(Enum<?> flag) {
    return flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Set<String> sorted(Set<String> words) {
    return words.stream().collect(Collectors.toCollection(TreeSet::new));
  }
}
