package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scoring.Ended;
import org.intheirshoes.scoring.Fired;
import org.intheirshoes.scoring.Rule;
import org.jspecify.annotations.Nullable;

/// Writes conversations down, inside one transaction each.
///
/// The choices on the disk are made to agree with the conversation: what it no longer has is marked as
/// taken back and stays, what is new is added. So a choice that was already written is never written
/// twice, whoever wrote it.
final class Writing {

  private final ScriptStore scripts;
  private final Learners learners;

  Writing(ScriptStore scripts, Learners learners) {
    this.scripts = scripts;
    this.learners = learners;
  }

  private record Row(long id, boolean finished) {}

  private record Standing(long id, int number, String response) {}

  /// Writes a state of a conversation.
  ///
  /// Nothing is written for a learner who was deleted.
  ///
  /// @return uuid of the conversation: another one if that of the entry was finished otherwise
  String write(Connection open, Entry entry) throws SQLException {
    Optional<Row> known = row(open, entry.uuid());
    if (known.isEmpty()) {
      OptionalLong learner = learner(open, entry.owner());
      if (learner.isPresent()) {
        fill(open, begun(open, entry, learner.getAsLong()), entry);
      }
      return entry.uuid();
    }
    Row row = known.get();
    if (!row.finished) {
      fill(open, row.id, entry);
      return entry.uuid();
    }
    List<String> chosen = standing(open, row.id).stream().map(Standing::response).toList();
    if (chosen.equals(entry.conversation().choices())) {
      return entry.uuid();
    }
    // What was finished stays as it was: going back behind the end begins another conversation.
    return write(open, entry.in(UUID.randomUUID().toString()));
  }

  private static Optional<Row> row(Connection open, String uuid) throws SQLException {
    return Database.list(
            open,
            row -> new Row(row.getLong(1), row.getInt(2) == 1),
            "select id, finished is not null from conversation where uuid = ?",
            uuid)
        .stream()
        .findFirst();
  }

  /// The number of a learner, who is added if she is not known; empty if she was deleted since.
  private OptionalLong learner(Connection open, Owner owner) throws SQLException {
    if (owner.known().isEmpty()) {
      return OptionalLong.of(learners.named(open, owner.name()).id());
    }
    return learners.find(open, owner).stream().mapToLong(Learner::id).findFirst();
  }

  private long begun(Connection open, Entry entry, long learner) throws SQLException {
    Optional<String> before = before(open, entry, learner);
    ScriptCopy copy = scripts.of(entry.conversation().scenario());
    scripts.keep(open, copy);
    long id =
        Database.insert(
            open,
            "insert into conversation (uuid, learner, script, scenario, started)"
                + " values (?,?,?,?,?)",
            entry.uuid(),
            learner,
            copy.hash(),
            copy.scenario().id(),
            entry.started().toEpochMilli());
    if (before.isPresent()) {
      Database.update(
          open, "update conversation set played_after = ? where id = ?", before.get(), id);
    }
    return id;
  }

  private Optional<String> before(Connection open, Entry entry, long learner) throws SQLException {
    if (entry.before().isEmpty()) {
      return Optional.empty();
    }
    Conversation before = entry.before().get();
    return Reading.finished(open, learner, scripts.of(before.scenario()), before.choices());
  }

  private static List<Standing> standing(Connection open, long conversation) throws SQLException {
    return Database.list(
        open,
        Writing::standing,
        "select id, number, response from choice where conversation = ? and taken_back is null"
            + " order by number",
        conversation);
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(row.getLong(1), row.getInt(2), row.getString(3));
  }

  private static void fill(Connection open, long id, Entry entry) throws SQLException {
    Conversation conversation = entry.conversation();
    List<Standing> standing = standing(open, id);
    List<String> choices = conversation.choices();
    int same = 0;
    while (same < standing.size()
        && same < choices.size()
        && standing.get(same).response.equals(choices.get(same))) {
      same++;
    }
    for (Standing past : standing.subList(same, standing.size())) {
      Database.update(
          open,
          "update choice set taken_back = ? where id = ?",
          entry.at().toEpochMilli(),
          past.id);
    }
    for (Turn turn : conversation.turns().subList(same, choices.size())) {
      add(open, id, turn, entry.at());
    }
    if (conversation.isOver()) {
      Database.update(
          open,
          "update conversation set finished = ?, ending = ? where id = ?",
          entry.at().toEpochMilli(),
          conversation.place().id(),
          id);
      if (entry.analysis().isPresent()) {
        Rating.of(conversation, entry.analysis().get()).write(open, id, entry.at());
      }
    }
  }

  private static void add(Connection open, long conversation, Turn turn, Instant at)
      throws SQLException {
    long attempt =
        1
            + Database.first(
                    open,
                    "select coalesce(max(attempt), 0) from choice"
                        + " where conversation = ? and number = ?",
                    conversation,
                    turn.number())
                .orElse(0);
    Marks marks = turn.taken().effective();
    Database.update(
        open,
        "insert into choice (conversation, number, attempt, beat, response, at, stakes,"
            + " acknowledgement, action, boundaries, rules) values (?,?,?,?,?,?,?,?,?,?,?)",
        conversation,
        turn.number(),
        attempt,
        turn.beat().id(),
        turn.response().id(),
        at.toEpochMilli(),
        turn.beat().stakes(),
        orNull(marks, Axis.ACKNOWLEDGEMENT),
        orNull(marks, Axis.ACTION),
        orNull(marks, Axis.BOUNDARIES),
        codes(turn.taken().fired()));
  }

  private static @Nullable Integer orNull(Marks marks, Axis axis) {
    return marks.inPlay(axis) ? marks.on(axis) : null;
  }

  /// Codes of rules, separated by spaces.
  static String codes(List<Fired> fired) {
    return fired.stream()
        .map(Fired::rule)
        .map(Rule::code)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /// The rules of the last turn with those of the ending.
  static String codes(Turn last, Ended ended) {
    return codes(Stream.concat(last.taken().fired().stream(), ended.fired().stream()).toList());
  }
}
