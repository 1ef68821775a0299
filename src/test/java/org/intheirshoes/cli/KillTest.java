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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Played;
import org.intheirshoes.logbook.PlayedTurn;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Kills a real process while it plays, again and again, on one logbook.
class KillTest {

  private static final int KILLS = 200;
  private static final long SEED = 20261122;

  @TempDir Path folder;

  private final Random random = new Random(SEED);

  private int reports;

  /// What was told to be safe, conversation by conversation.
  private final List<List<String>> safe = new ArrayList<>();

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void noChoiceThatWasReportedIsLostAndNothingIsHalf() throws Exception {
    SampleScript.lateParcel().in(folder.resolve("parcel.json"));
    Path work = Files.createDirectory(folder.resolve("work"));
    // Ends in order, and leaves an archive of classes that makes the others start faster.
    KilledPlay.pack(work);
    KilledPlay first =
        KilledPlay.start(
            work,
            "play",
            folder.resolve("parcel.json").toString(),
            "--choices",
            "hear,courier,ring",
            "--learner",
            "Ben",
            "--data",
            folder.resolve("other").toString());
    assertThat(first.finish()).isZero();
    int kills = 0;
    for (int run = 0; kills < KILLS; run++) {
      KilledPlay play = start(work);
      if (run % 10 == 9) {
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
      sweep(work);
    }
    assertThat(reports).as("choices reported as recorded").isGreaterThan(KILLS / 4);
  }

  private KilledPlay start(Path work) throws IOException {
    return KilledPlay.start(
        work,
        "play",
        folder.resolve("parcel.json").toString(),
        "--protocol",
        "json",
        "--learner",
        "Ada",
        "--data",
        folder.resolve("data").toString(),
        "--resume");
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
      List<List<String>> kept = logbook.get().played().stream().map(KillTest::choices).toList();
      compare(reported, kept);
    }
  }

  private static List<String> choices(Played played) {
    return played.turns().stream().map(PlayedTurn::response).toList();
  }

  /// What was kept is what was kept before, with what was reported since, and at most one choice more
  /// that was written when its writer was killed before it could tell.
  private void compare(List<String> reported, List<List<String>> kept) {
    List<String> before = safe.stream().flatMap(List::stream).toList();
    List<String> now = kept.stream().flatMap(List::stream).toList();
    List<String> expected = Stream.concat(before.stream(), reported.stream()).toList();
    assertThat(now).startsWith(expected.toArray(String[]::new));
    assertThat(now.size()).isBetween(expected.size(), expected.size() + 1);
    safe.clear();
    safe.addAll(kept);
  }

  /// A process that was killed leaves its copy of the native library.
  private static void sweep(Path work) throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      for (Path file :
          files.filter(each -> each.getFileName().toString().startsWith("sqlite-")).toList()) {
        Files.delete(file);
      }
    }
  }
}
