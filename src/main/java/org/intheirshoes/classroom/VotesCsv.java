package org.intheirshoes.classroom;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.sheet.Cell;
import org.intheirshoes.sheet.Column;
import org.intheirshoes.sheet.Csv;

/// The votes of classes as comma-separated values: one row for each response in each closed vote that
/// led to a decision. Names of teams are left out; their votes are counted.
public final class VotesCsv {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>(
              "class_began", "When the class began, in UTC.", row -> new Cell.Moment(row.began())),
          words("purpose", "real or rehearsal.", row -> word(row.session.plan().purpose())),
          words("scenario", "Id of the scenario.", row -> row.session.plan().scenario().id()),
          words(
              "version",
              "Version of the script that was played.",
              row -> row.session.plan().scenario().version()),
          words("voters", "hands or teams.", VotesCsv::voters),
          figure("branch", "Number of the path, from 1.", row -> row.branch.number()),
          words(
              "branch_name",
              "What the facilitator called the path; may be empty.",
              row -> row.branch.name().orElse("")),
          figure("turn", "Number of the turn, from 1.", row -> row.decision.turn().number()),
          words("beat", "Id of the beat.", row -> row.decision.turn().beat().id()),
          figure("vote", "1 for the first vote, 2 for the one after talking.", row -> row.vote),
          words("response", "Id of the response.", row -> row.response),
          words("text", "What the rep says in it.", VotesCsv::text),
          figure("votes", "Votes for this response.", row -> row.ballot.count(row.response)),
          figure("total", "All votes of this vote.", row -> row.ballot.total()),
          new Column<>(
              "share",
              "Votes for this response in percent of all.",
              row -> Cell.rounded(100 * row.ballot.share(row.response))),
          words(
              "taken",
              "yes where the class went on with this response.",
              row -> row.decision.turn().response().id().equals(row.response) ? "yes" : "no"),
          words(
              "basis",
              "How the class decided this turn: majority, tie-broken, overruled.",
              row -> word(row.decision.basis())));

  private VotesCsv() {}

  private record Row(
      ClassSession session,
      Branch branch,
      Decision decision,
      int vote,
      Ballot ballot,
      String response) {

    Instant began() {
      return session.began();
    }
  }

  private static Column<Row> words(String name, String meaning, Function<Row, String> text) {
    return new Column<>(name, meaning, row -> new Cell.Words(text.apply(row)));
  }

  private static Column<Row> figure(String name, String meaning, Function<Row, Integer> value) {
    return new Column<>(name, meaning, row -> new Cell.Figure(value.apply(row)));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String voters(Row row) {
    return switch (row.session.plan().voters()) {
      case Voters.Hands _ -> "hands";
      case Voters.Teams _ -> "teams";
    };
  }

  private static String text(Row row) {
    return row.decision
        .turn()
        .beat()
        .response(row.response)
        .map(Response::text)
        .map(Markup::plain)
        .orElse("");
  }

  /// What each column means, by its name, from left to right.
  public static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    COLUMNS.forEach(column -> columns.put(column.name(), column.meaning()));
    return columns;
  }

  /// Writes the votes of classes. A decision that two paths share stands on the first of them only.
  public static void write(Iterable<ClassSession> sessions, Appendable out) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (ClassSession session : sessions) {
      for (Branch branch : session.scene().branches()) {
        int own = branch.origin().map(Branch.Origin::turn).orElse(1);
        for (Decision decision : branch.decisions().subList(own - 1, branch.decisions().size())) {
          add(session, branch, decision, rows);
        }
      }
    }
    Csv.write(COLUMNS, rows, out);
  }

  private static void add(ClassSession session, Branch branch, Decision decision, List<Row> rows) {
    List<Optional<Ballot>> votes = List.of(decision.first(), decision.second());
    for (int i = 0; i < votes.size(); i++) {
      int vote = i + 1;
      votes
          .get(i)
          .ifPresent(
              ballot ->
                  ballot
                      .counts()
                      .keySet()
                      .forEach(
                          id -> rows.add(new Row(session, branch, decision, vote, ballot, id))));
    }
  }
}
