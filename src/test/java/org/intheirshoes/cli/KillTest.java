package org.intheirshoes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Played;
import org.intheirshoes.logbook.PlayedTurn;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Kills real processes while they play, again and again: those of two learners at a time, on one
/// logbook.
class KillTest {

  private static final int KILLS_EACH = 100;
  private static final long SEED = 20261122;

  @TempDir Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void noChoiceThatWasReportedIsLostAndNothingIsHalf() throws Exception {
    SampleScript.lateParcel().in(folder.resolve("parcel.json"));
    KilledPlay.prepare(folder.resolve("work"), arguments("Zoe", "other"));
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> reports =
          List.of(
              two.submit(() -> new Lane("Ada", SEED).run()),
              two.submit(() -> new Lane("Ben", SEED + 1).run()));
      for (Future<Integer> each : reports) {
        assertThat(each.get()).as("choices reported as recorded").isGreaterThan(KILLS_EACH / 2);
      }
    }
  }

  private String[] arguments(String learner, String data) {
    return new String[] {
      "play",
      folder.resolve("parcel.json").toString(),
      "--protocol",
      "json",
      "--learner",
      learner,
      "--data",
      folder.resolve(data).toString(),
      "--resume"
    };
  }

  /// The plays of one learner.
  private final class Lane {

    private final String learner;
    private final Random random;

    /// What was told to be safe, conversation by conversation.
    private List<List<String>> safe = new ArrayList<>();

    private Lane(String learner, long seed) {
      this.learner = learner;
      this.random = new Random(seed);
    }

    /// Kills until it is enough.
    ///
    /// @return how many choices were reported as recorded
    int run() throws IOException, InterruptedException {
      int reports = 0;
      for (int kills = 0, run = 0; kills < KILLS_EACH; run++) {
        KilledPlay play =
            KilledPlay.start(folder.resolve("work"), learner, arguments(learner, "data"));
        if (run % 4 == 3) {
          Thread.sleep(random.nextInt(400));
        } else {
          choose(play);
          Thread.sleep(random.nextInt(12));
        }
        if (play.kill()) {
          kills++;
        }
        reports += play.recorded().size();
        check(play.recorded());
      }
      return reports;
    }

    /// Makes a random number of random choices; does not wait for the last one.
    private void choose(KilledPlay play) {
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        Optional<JsonNode> beat = play.next("beat");
        if (beat.isEmpty()) {
          return;
        }
        JsonNode responses = beat.get().path("responses");
        play.choose(responses.get(random.nextInt(responses.size())).path("id").asString());
      }
    }

    private void check(List<String> reported) {
      Path data = folder.resolve("data");
      if (!Files.exists(data.resolve("logbook.db"))) {
        assertThat(reported).isEmpty();
        return;
      }
      TestRun check = TestRun.of(folder, "logbook", "check", "--data", data.toString());
      assertThat(check.exit()).as(check.out() + check.err()).isZero();
      try (LogbookFolder logbook = new LogbookFolder(data, Clock.systemUTC())) {
        compare(reported, kept(logbook.get()));
      }
    }

    private List<List<String>> kept(Logbook logbook) {
      Optional<Learner> known = logbook.learners().find(learner);
      return known.map(logbook::played).orElse(List.of()).stream().map(this::choices).toList();
    }

    private List<String> choices(Played played) {
      return played.turns().stream().map(PlayedTurn::response).toList();
    }

    /// What was kept is what was kept before, with what was reported since, and at most one choice
    /// more that was written when its writer was killed before it could tell.
    private void compare(List<String> reported, List<List<String>> kept) {
      List<String> expected =
          Stream.concat(safe.stream().flatMap(List::stream), reported.stream()).toList();
      List<String> now = kept.stream().flatMap(List::stream).toList();
      assertThat(now).startsWith(expected.toArray(String[]::new));
      assertThat(now.size()).isBetween(expected.size(), expected.size() + 1);
      safe = kept;
    }
  }
}
