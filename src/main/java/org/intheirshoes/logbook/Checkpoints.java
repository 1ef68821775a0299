package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tallies of learners, put down from time to time so that a question reads only what came since.
///
/// A checkpoint that cannot be trusted is none: the triggers of the file delete it when a conversation
/// it includes is added, changed or removed; one of another form or time zone is passed over.
final class Checkpoints {

  /// Raised whenever [Tally.Figures], what [FiguresWriter] makes of it, or the way of adding up changes.
  private static final int FORMAT = 2;

  /// Conversations read at once. Between two helpings others may use the logbook.
  private static final int HELPING = 200;

  private final Database database;
  private final Scripts scripts;

  Checkpoints(Database database, Scripts scripts) {
    this.database = database;
    this.scripts = scripts;
  }

  private record Kept(Place place, String figures) {}

  private record Since(Place place, Tally tally) {}

  private record Claim(long id, Place until) {}

  /// All that a learner has finished.
  ///
  /// @param zone the learner's time zone
  Tally tally(Learner learner, ZoneId zone) {
    Since since = latest(learner, zone);
    fold(learner, since, Place.END);
    return since.tally;
  }

  private Since latest(Learner learner, ZoneId zone) {
    Optional<Kept> kept =
        database.read(
            open ->
                Database.list(
                        open,
                        row -> new Kept(Place.of(row), row.getString(3)),
                        "select finished, conversation, figures from checkpoint where learner = ?"
                            + " and format = ? and zone = ? order by id desc limit 1",
                        learner.id(),
                        FORMAT,
                        zone.getId())
                    .stream()
                    .findFirst());
    return kept.flatMap(each -> read(each, zone))
        .orElseGet(() -> new Since(Place.START, new Tally(Tally.Figures.empty(), zone, scripts)));
  }

  private Optional<Since> read(Kept kept, ZoneId zone) {
    return FiguresReader.read(kept.figures)
        .map(figures -> new Since(kept.place, new Tally(figures, zone, scripts)));
  }

  /// Adds the conversations behind a place, up to another.
  private void fold(Learner learner, Since since, Place until) {
    Place place = since.place;
    List<Played> some;
    do {
      Place from = place;
      some = database.snapshot(open -> Reading.finished(open, learner, from, until, HELPING));
      some.forEach(since.tally::add);
      if (!some.isEmpty()) {
        Played last = some.getLast();
        place = new Place(last.finished().orElseThrow().toEpochMilli(), last.id());
      }
    } while (some.size() == HELPING);
  }

  /// Puts a checkpoint down, if something was finished since the last one. With it the next question
  /// needs no script, which would take longer to read than all the rest.
  ///
  /// @param unratable conversations that will never have figures; any other without figures ends what
  ///     can be put down
  void renew(Learner learner, ZoneId zone, Set<Long> unratable) {
    Since since = latest(learner, zone);
    Optional<Claim> claim = database.write(open -> claim(open, learner, since.place, unratable));
    if (claim.isPresent()) {
      fold(learner, since, claim.get().until);
      String figures = FiguresWriter.write(since.tally.figures());
      database.write(open -> put(open, learner, claim.get(), zone, figures));
    }
  }

  /// Claims a checkpoint that is still to be worked out. It is gone when that is done, if one of its
  /// conversations has changed meanwhile.
  private Optional<Claim> claim(Connection open, Learner learner, Place since, Set<Long> unratable)
      throws SQLException {
    Optional<Place> unrated =
        Database.list(
                open,
                Place::of,
                // SQLite would rather walk through all that were finished.
                "select finished, id from conversation indexed by conversation_unrated"
                    + " where learner = ? and rated is null and finished is not null"
                    + " order by finished, id",
                learner.id())
            .stream()
            .filter(each -> !unratable.contains(each.conversation()))
            .findFirst();
    Place before = unrated.orElse(Place.END);
    Optional<Place> until =
        Database.list(
                open,
                Place::of,
                "select finished, id from conversation where learner = ? and finished >= ?"
                    + " and (finished, id) > (?, ?) and (finished, id) < (?, ?)"
                    + " order by finished desc, id desc limit 1",
                learner.id(),
                since.finished(),
                since.finished(),
                since.conversation(),
                before.finished(),
                before.conversation())
            .stream()
            .findFirst();
    return until.isPresent() ? Optional.of(claimed(open, learner, until.get())) : Optional.empty();
  }

  private static Claim claimed(Connection open, Learner learner, Place until) throws SQLException {
    long id =
        Database.insert(
            open,
            "insert into checkpoint (learner, finished, conversation) values (?, ?, ?)",
            learner.id(),
            until.finished(),
            until.conversation());
    return new Claim(id, until);
  }

  private static int put(Connection open, Learner learner, Claim claim, ZoneId zone, String figures)
      throws SQLException {
    int put =
        Database.update(
            open,
            "update checkpoint set format = ?, zone = ?, figures = ? where id = ?",
            FORMAT,
            zone.getId(),
            figures,
            claim.id);
    if (put > 0) {
      Database.update(
          open, "delete from checkpoint where learner = ? and id <> ?", learner.id(), claim.id);
    }
    return put;
  }
}
