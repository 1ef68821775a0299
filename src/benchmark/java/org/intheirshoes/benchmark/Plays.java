package org.intheirshoes.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.ScriptLoader;
import org.intheirshoes.logbook.Exercise;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// A learner who has played the bundled scenarios for years.
final class Plays {

  static final String LEARNER = "Asha";

  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  /// Thirty conversations a day, all year round.
  private static final Duration BETWEEN = Duration.ofMinutes(48);

  private static final int PLAYED = 600;
  private static final int LEFT_EVERY = 300;
  private static final int KEPT = 50;

  private static final List<Scenario> SCRIPTS =
      List.of("broken-tv", "hotel-guest", "narrow-shoes").stream()
          .map(name -> new ScriptLoader().load(Path.of("scenarios", name + ".json")))
          .map(checked -> checked.scenario().orElseThrow())
          .toList();

  private static final Random RANDOM = new Random(1);

  private Plays() {}

  /// A clock that stands where it is put.
  private static final class SetClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public ZoneId getZone() {
      return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  /// The clock of the questions: after all that was played.
  static Clock afterAll() {
    return Clock.system(ZONE);
  }

  static Conversation begin(int number) {
    return Conversation.begin(SCRIPTS.get(number % SCRIPTS.size()));
  }

  /// A choice: two times in three the best marked one, otherwise any.
  static Conversation choose(Conversation from) {
    List<Response> open = from.offered();
    Response chosen =
        RANDOM.nextInt(3) > 0
            ? open.stream().max(Comparator.comparingInt(Plays::marks)).orElseThrow()
            : open.get(RANDOM.nextInt(open.size()));
    return from.choose(chosen);
  }

  private static int marks(Response response) {
    return Axis.ALL.stream().mapToInt(response.marks()::on).sum();
  }

  static List<Exercise> shelf() {
    List<Exercise> shelf = new ArrayList<>();
    for (Scenario script : SCRIPTS) {
      shelf.add(
          new Exercise(
              script.id(),
              script.card().title(),
              script.card().level(),
              script.card().minutes(),
              List.copyOf(script.card().skills())));
    }
    return shelf;
  }

  /// Makes the logbook, unless it is there, so that the last play was just now: some hundred plays
  /// through the recorder, and then their rows again and again, each time later.
  static void fill(Path folder, int turns) throws SQLException {
    if (Files.exists(folder.resolve(LogbookFolder.FILE))) {
      return;
    }
    List<Conversation> plays = new ArrayList<>();
    for (int i = 0; i < PLAYED; i++) {
      Conversation conversation = begin(i);
      while (!conversation.isOver()) {
        conversation = choose(conversation);
      }
      plays.add(conversation);
    }
    int played = plays.stream().mapToInt(play -> play.turns().size()).sum();
    int rounds = (turns + played - 1) / played;
    Instant first = Instant.now().minus(BETWEEN.multipliedBy((long) PLAYED * rounds));
    play(folder, plays, first);
    long begun = System.nanoTime();
    repeat(folder, rounds);
    System.out.printf(
        "%d turns in %d conversations were written in %d s%n",
        played * rounds, PLAYED * rounds, seconds(begun));
    begun = System.nanoTime();
    try (LogbookFolder logbook = new LogbookFolder(folder, afterAll())) {
      LearnerLog log = new LearnerLog(logbook, LEARNER, afterAll());
      log.unfinished();
      System.out.printf("The logbook was opened in %d s%n", seconds(begun));
      begun = System.nanoTime();
      log.rate();
      System.out.printf("All was added up for the first time in %d s%n", seconds(begun));
      log.progress().good().stream().limit(KEPT).forEach(log::keep);
    }
    System.out.printf(
        "The file has %d MB%n", folder.resolve(LogbookFolder.FILE).toFile().length() >> 20);
  }

  private static void play(Path folder, List<Conversation> plays, Instant first) {
    Map<Scenario, Analysis> analyses = new HashMap<>();
    SCRIPTS.forEach(script -> analyses.put(script, Analysis.of(script)));
    SetClock clock = new SetClock();
    clock.now = first;
    try (LogbookFolder logbook = new LogbookFolder(folder, clock)) {
      LearnerLog log = new LearnerLog(logbook, LEARNER, clock);
      for (int i = 0; i < plays.size(); i++) {
        Conversation play = plays.get(i);
        Conversation start = Conversation.begin(play.scenario());
        if (i % LEFT_EVERY == 0) {
          log.recorder(start).record(choose(start));
        }
        clock.now = clock.now.plus(BETWEEN);
        log.recorder(start).record(play, analyses.get(play.scenario()));
      }
    }
  }

  private static void repeat(Path folder, int rounds) throws SQLException {
    try (Connection open =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(LogbookFolder.FILE));
        Statement sql = open.createStatement()) {
      open.setAutoCommit(false);
      sql.executeUpdate("create temp table conversation_played as select * from main.conversation");
      sql.executeUpdate("create temp table choice_played as select * from main.choice");
      for (int round = 1; round < rounds; round++) {
        long later = BETWEEN.multipliedBy((long) PLAYED * round).toMillis();
        int ids = round * 10 * PLAYED;
        sql.executeUpdate(
            "insert into main.conversation select id + %2$d, uuid || '-' || %1$d, learner, script,"
                    .formatted(round, ids)
                + " scenario, started + %1$d, finished + %1$d, ending, rated, skill, headline,"
                    .formatted(later)
                + " acknowledgement, action, boundaries from conversation_played");
        sql.executeUpdate(
            "insert into main.choice select id + %2$d, conversation + %2$d, number, attempt,"
                    .formatted(round, ids)
                + " beat, response, at + %1$d, taken_back, stakes, acknowledgement, action,"
                    .formatted(later)
                + " boundaries, rules, regret, worst_regret, cost, flags from choice_played");
      }
      open.commit();
    }
  }

  private static long seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toSeconds();
  }
}
