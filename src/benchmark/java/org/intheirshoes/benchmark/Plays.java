package org.intheirshoes.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final Instant FIRST = Instant.parse("2016-01-04T09:00:00Z");

  /// Thirty conversations a day, all year round.
  private static final Duration BETWEEN = Duration.ofMinutes(48);

  private static final int LEFT_EVERY = 500;
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
    private Instant now = FIRST;

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

  /// Makes the logbook, unless it is there, so that the last play was just now.
  static void fill(Path folder, int turns) {
    if (Files.exists(folder.resolve(LogbookFolder.FILE))) {
      return;
    }
    Map<Scenario, Analysis> analyses = new HashMap<>();
    SCRIPTS.forEach(script -> analyses.put(script, Analysis.of(script)));
    SetClock clock = new SetClock();
    long begun = System.nanoTime();
    int played = 0;
    int conversations = 0;
    List<Conversation> plays = new ArrayList<>();
    while (played < turns) {
      Conversation conversation = begin(conversations++);
      while (!conversation.isOver()) {
        conversation = choose(conversation);
      }
      plays.add(conversation);
      played += conversation.turns().size();
    }
    clock.now = Instant.now().minus(BETWEEN.multipliedBy(plays.size()));
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
      System.out.printf(
          "%d turns in %d conversations were written in %d s%n",
          played, conversations, seconds(begun));
      begun = System.nanoTime();
      log.rate();
      System.out.printf("All of them were added up for the first time in %d s%n", seconds(begun));
      log.progress().good().stream().limit(KEPT).forEach(log::keep);
      log.recorder(begin(0)).record(choose(begin(0)));
    }
    System.out.printf(
        "The file has %d MB%n", folder.resolve(LogbookFolder.FILE).toFile().length() >> 20);
  }

  private static long seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toSeconds();
  }
}
