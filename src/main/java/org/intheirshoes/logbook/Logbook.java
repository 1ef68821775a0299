package org.intheirshoes.logbook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Scenario;

/// All that is kept of learners and their conversations. Opened by [LogbookFolder]; used by any
/// thread. Every method may throw a [LogbookException], whose message is a sentence for the user.
public final class Logbook implements AutoCloseable {

  private final Database database;
  private final Clock clock;
  private final ScriptStore scripts = new ScriptStore();
  private final Learners learners;
  private final Writing writing;
  private final Checkpoints checkpoints;

  Logbook(Database database, Optional<Path> folder, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.learners = new Learners(database, folder, clock);
    this.writing = new Writing(scripts, learners);
    this.checkpoints = new Checkpoints(database, this::script);
  }

  /// A logbook in memory, for a guest who leaves no trace.
  public static Logbook ofGuest(Clock clock) {
    Database database = Database.inMemory();
    Schema.ofTheProgram().create(database);
    return new Logbook(database, Optional.empty(), clock);
  }

  /// The learners.
  public Learners learners() {
    return learners;
  }

  /// The rounds of pairs.
  public RoundRecords rounds() {
    return new RoundRecords(database, scripts);
  }

  /// The classes.
  public ClassRecords classes() {
    return new ClassRecords(database, scripts);
  }

  /// The conversations of a learner, finished or not, by the time they began.
  public List<Played> played(Learner learner) {
    return database.snapshot(open -> Reading.played(open, Optional.of(learner)));
  }

  /// The conversations of all learners, by the time they began.
  public List<Played> played() {
    return database.snapshot(open -> Reading.played(open, Optional.empty()));
  }

  /// The conversations that a learner left before the end, the latest first; of each scenario only
  /// the one begun last.
  public List<Unfinished> unfinished(Learner learner) {
    return database.snapshot(open -> Reading.unfinished(open, learner));
  }

  /// The conversation of a scenario that a learner left before the end.
  public Optional<Unfinished> unfinished(Learner learner, String scenario) {
    return unfinished(learner).stream()
        .filter(left -> left.scenario().equals(scenario))
        .findFirst();
  }

  /// Keeps a good moment of a learner; keeping it twice keeps it once.
  void keep(Learner learner, GoodMoment moment) {
    database.write(
        open -> {
          KeptMoments.keep(open, learner, moment, clock.instant());
          return moment;
        });
  }

  /// Keeps it no longer.
  void letGo(Learner learner, GoodMoment moment) {
    database.write(
        open -> {
          KeptMoments.letGo(open, learner, moment);
          return moment;
        });
  }

  /// The good moments that a learner keeps, the one kept last first.
  public List<GoodMoment> kept(Learner learner) {
    return database.read(open -> KeptMoments.of(open, learner));
  }

  /// Writes a note beside a conversation.
  ///
  /// @return whether the conversation is in the logbook
  boolean note(String uuid, MarginNote note) {
    return database.write(open -> Margin.write(open, uuid, note, clock.instant()));
  }

  /// What stands beside a conversation, by turn.
  List<MarginNote> margin(String uuid) {
    return database.read(open -> Margin.of(open, uuid)).stream().map(Margin.Dated::note).toList();
  }

  /// How well a learner finds cues, over all turns in which she marked words.
  public CuePickup cuePickup(Learner learner) {
    return database.read(open -> Margin.pickup(open, learner));
  }

  /// The plans that a learner made, the latest first.
  ///
  /// @param most how many at most
  public List<Plan> plans(Learner learner, int most) {
    return database.read(open -> Margin.plans(open, learner, most));
  }

  /// The conversations that a learner finished last, the latest first.
  ///
  /// @param most how many at most
  public List<Played> latest(Learner learner, int most) {
    return database.snapshot(open -> Reading.latest(open, learner, most));
  }

  /// A conversation, played again from the copy of the script it was played with.
  ///
  /// @param id the logbook's number of it
  /// @return empty if there is none, or it cannot be played again since the file was damaged
  public Optional<Conversation> replay(long id) {
    return database.snapshot(open -> replay(open, id));
  }

  /// Likewise one that was left, with what it is compared with and what was noted beside it.
  ///
  /// @param id the logbook's number of it
  Optional<Resumed> resume(long id) {
    return database.snapshot(
        open -> {
          Optional<Conversation> left = replay(open, id);
          return left.isEmpty() ? Optional.empty() : Optional.of(resumed(open, id, left.get()));
        });
  }

  private Resumed resumed(Connection open, long id, Conversation left) throws SQLException {
    OptionalLong earlier = Reading.before(open, id);
    Optional<Conversation> before =
        earlier.isEmpty() ? Optional.empty() : replay(open, earlier.getAsLong());
    return new Resumed(
        left,
        before.filter(one -> one.isOver() && one.scenario().id().equals(left.scenario().id())),
        Margin.of(open, uuid(open, id)).stream().map(Margin.Dated::note).toList());
  }

  private Optional<Conversation> replay(Connection open, long id) throws SQLException {
    List<String> hash =
        Database.list(
            open, row -> row.getString(1), "select script from conversation where id = ?", id);
    if (hash.isEmpty()) {
      return Optional.empty();
    }
    List<String> choices =
        Database.list(
            open,
            row -> row.getString(1),
            "select response from choice where conversation = ? and taken_back is null"
                + " order by number",
            id);
    try {
      return scripts
          .find(open, hash.getFirst())
          .map(copy -> Conversation.replay(copy.scenario(), choices));
    } catch (Conversation.NotOfferedException _) {
      return Optional.empty();
    }
  }

  /// The copy of the script with this SHA-256, 64 hexadecimal digits.
  public Optional<Scenario> script(String hash) {
    return database.read(open -> scripts.find(open, hash)).map(ScriptCopy::scenario);
  }

  /// What the progress page shows of a learner.
  ///
  /// @param now the present moment, in the learner's time zone
  public Progress progress(Learner learner, ZonedDateTime now) {
    return checkpoints.tally(learner, now.getZone()).progress(now);
  }

  /// The next best thing for a learner to practise, and why; empty only for an empty shelf.
  ///
  /// @param now the present moment, in the learner's time zone
  /// @param shelf what could be practised
  public Optional<Practice> next(Learner learner, ZonedDateTime now, List<Exercise> shelf) {
    return Practice.next(checkpoints.tally(learner, now.getZone()), now, shelf);
  }

  /// Works out the figures of finished conversations that have none yet, and adds up what each learner
  /// did, so that progress is told at once. May take seconds, or minutes after a large import: run it
  /// in the background after a conversation ended, and before figures are shown.
  public void rate() {
    Set<Long> unratable = new Ratings(this).rate();
    for (Learner learner : learners.all()) {
      checkpoints.renew(learner, clock.getZone(), unratable);
    }
    database.bringIn();
  }

  /// Writes a state of a conversation.
  ///
  /// @return uuid of the conversation it went to
  String write(Entry entry) {
    return database.write(open -> writing.write(open, entry));
  }

  /// The unfinished conversation of a learner that stands exactly so.
  Optional<String> uuidOf(Owner owner, Conversation conversation) {
    if (conversation.turns().isEmpty()) {
      return Optional.empty();
    }
    String hash = scripts.of(conversation.scenario()).hash();
    return database
        .read(open -> learners.find(open, owner))
        .flatMap(known -> unfinished(known, conversation.scenario().id()))
        .filter(left -> left.scriptHash().equals(hash))
        .filter(left -> left.choices().equals(conversation.choices()))
        .map(left -> uuid(left.id()));
  }

  /// The name of a conversation that is the same on every machine.
  String uuid(long id) {
    return database.read(open -> uuid(open, id));
  }

  private static String uuid(Connection open, long id) throws SQLException {
    return Database.list(
            open, row -> row.getString(1), "select uuid from conversation where id = ?", id)
        .getFirst();
  }

  /// Now, for figures worked out.
  Instant now() {
    return clock.instant();
  }

  /// What stands in the file: for checks and exports.
  Database database() {
    return database;
  }

  ScriptStore scripts() {
    return scripts;
  }

  Writing writing() {
    return writing;
  }

  @Override
  public void close() {
    database.close();
  }
}
