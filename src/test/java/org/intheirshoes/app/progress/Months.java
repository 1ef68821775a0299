package org.intheirshoes.app.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.logbook.CueFind;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Recorder;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;

/// Writes months of practice into a real logbook, play by play, as the program does.
public final class Months {

  /// A Friday noon, which tests take for now.
  static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private static final List<String> BUNDLED = List.of("broken-tv", "narrow-shoes", "hotel-guest");
  private static final Map<String, String> OTHERS =
      Map.of(
          "humming-fridge", "The fridge that hums at night",
          "late-train", "A train that never came",
          "wrong-cake", "The wrong name on the cake",
          "lost-coat", "A coat that is not hers",
          "second-bill", "Billed twice for one room");

  private final Random random = new Random(7);
  private final Map<String, Scenario> scripts = new HashMap<>();
  private final LearnerLog log;
  private final Watch watch;

  private Months(LogbookFolder folder, String learner, Watch watch) {
    this.log = new LearnerLog(folder, learner, watch);
    this.watch = watch;
  }

  /// Some forty conversations in eighteen weeks, the last of them today, getting better.
  public static void write(Path folder, String learner, Instant now) {
    Watch watch = new Watch(now);
    try (LogbookFolder logbook = new LogbookFolder(folder, watch)) {
      Months months = new Months(logbook, learner, watch);
      List<Integer> days =
          List.of(
              124, 124, 121, 117, 110, 109, 109, 102, 96, 95, 88, 81, 80, 80, 74, 67, 61, 60, 53,
              47, 46, 39, 33, 32, 32, 25, 24, 18, 17, 17, 11, 10, 8, 6, 4, 4, 3, 1, 1, 0);
      for (int i = 0; i < days.size(); i++) {
        String id =
            i % 5 == 4
                ? OTHERS.keySet().stream().sorted().toList().get(i / 5 % OTHERS.size())
                : BUNDLED.get(i % BUNDLED.size());
        Instant start = now.minus(Duration.ofDays(days.get(i))).minusSeconds(7200 - 60L * i);
        months.play(months.script(id), start, 0.25 + 0.6 * i / days.size());
      }
      months.log.rate();
    }
  }

  /// One conversation, today, its best line to the end but for the first choice.
  static void writeOne(Path folder, String learner) {
    Watch watch = new Watch(NOW);
    try (LogbookFolder logbook = new LogbookFolder(folder, watch)) {
      Months months = new Months(logbook, learner, watch);
      months.play(months.script("broken-tv"), NOW.minusSeconds(3600), 0.6);
      months.log.rate();
    }
  }

  /// A clock that stands still at a moment in UTC.
  static Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  private Scenario script(String id) {
    return scripts.computeIfAbsent(id, this::read);
  }

  private Scenario read(String id) {
    boolean bundled = BUNDLED.contains(id);
    try {
      String json = Files.readString(Path.of("scenarios", (bundled ? id : "broken-tv") + ".json"));
      if (!bundled) {
        json =
            json.replaceFirst("\"id\": \"broken-tv\"", "\"id\": \"" + id + "\"")
                .replaceFirst(
                    "\"title\": \"[^\"]+\"", "\"title\": \"" + OTHERS.getOrDefault(id, id) + "\"");
      }
      return ScenarioReader.read(json.getBytes(StandardCharsets.UTF_8)).scenario().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param skill how often the best response is chosen, 0..1
  @SuppressWarnings("MissingSummary")
  private void play(Scenario scenario, Instant start, double skill) {
    watch.now = start;
    Exact exact = (Exact) Analysis.of(scenario);
    Conversation conversation = Conversation.begin(scenario);
    Recorder recorder = log.recorder(conversation);
    while (!conversation.isOver()) {
      int turn = conversation.turns().size();
      List<Response> offered = conversation.offered();
      conversation =
          random.nextDouble() < skill
              ? conversation.choose(exact.bestFrom(conversation).choices().get(turn))
              : conversation.choose(offered.get(random.nextInt(offered.size())));
      watch.now = watch.now.plusSeconds(20);
      recorder.record(conversation);
      if (turn == 0) {
        // She looks for the cue in what is said first, and finds it more often than not.
        int found = start.getEpochSecond() / 86_400 % 3 == 0 ? 0 : 1;
        recorder.note(new CueFind(1, found, 1 - found, found == 0 ? 1 : 0));
      }
    }
  }

  /// A clock that is set by hand, in UTC.
  private static final class Watch extends Clock {
    private Instant now;

    Watch(Instant now) {
      this.now = now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
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
}
