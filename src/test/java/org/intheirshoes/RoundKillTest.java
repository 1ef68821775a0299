package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.intheirshoes.drill.RoundKeeper;
import org.intheirshoes.logbook.Inspection;
import org.intheirshoes.logbook.LogbookFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills a real process while it plays a round, again and again.
class RoundKillTest {

  private static final int KILLS = 6;

  /// So many steps may be made between two reports.
  private static final int MOST_AT_ONCE = 3;

  @TempDir Path folder;

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void noStepThatWasReportedSafeIsLost() throws IOException, InterruptedException {
    Random random = new Random(20261122);
    int before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int reported = Math.max(before, runUntilKilled(1 + random.nextInt(60)));
      before = kept();
      assertThat(before).as("kill %d", kill).isBetween(reported, reported + MOST_AT_ONCE);
    }
    assertThat(before).isGreaterThan(KILLS);
  }

  /// @return how many steps were safe when it last told
  private int runUntilKilled(int reports) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                ClassPath.ofTheTests(),
                "org.intheirshoes.RoundWriter",
                folder.resolve("data").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int last = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < reports; i++) {
        last = number(out.readLine(), last);
      }
      // By its handle: the process itself would close the stream that is still to be read.
      process.toHandle().destroyForcibly();
      process.waitFor();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        last = number(line, last);
      }
    }
    return last;
  }

  /// The last line may be cut off in the middle: then it is less than the one before.
  private static int number(@Nullable String line, int last) {
    return line == null || line.isEmpty() ? last : Math.max(last, Integer.parseInt(line));
  }

  private int kept() {
    try (LogbookFolder logbook = new LogbookFolder(folder.resolve("data"), Clock.systemUTC())) {
      assertThat(Inspection.of(logbook.get()).problems()).isEmpty();
      List<RoundKeeper.Kept> kept = new LogbookRounds(logbook).unfinished();
      assertThat(kept).hasSize(1);
      return kept.getFirst().round().log().size();
    }
  }
}
