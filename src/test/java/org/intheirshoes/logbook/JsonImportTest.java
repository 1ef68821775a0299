package org.intheirshoes.logbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.ScriptLoader;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonImportTest {

  private static final String CHOICES =
      "select number || ' ' || attempt || ' ' || beat || ' ' || response || ' ' || at || ' ' ||"
          + " coalesce(taken_back, '-') || ' ' || stakes || ' ' || coalesce(choice.acknowledgement,"
          + " '-') || ' ' || coalesce(choice.action, '-') || ' ' || coalesce(choice.boundaries,"
          + " '-') || ' ' || rules from choice join conversation on conversation.id = conversation"
          + " order by uuid, number, attempt";

  @TempDir Path folder;

  private final TestClock clock = new TestClock();
  private final Random random = new Random(7);

  /// Plays forth and back.
  private void play(Logbook logbook, Scenario script) {
    Conversation conversation = Conversation.begin(script);
    Recorder recorder = new Recorder(() -> logbook, "Ada", conversation, clock);
    for (int step = 0; step < 14 && !conversation.isOver(); step++) {
      int turns = conversation.turns().size();
      conversation =
          turns > 0 && random.nextInt(3) == 0
              ? conversation.rewindTo(random.nextInt(turns))
              : conversation.choose(
                  conversation.offered().get(random.nextInt(conversation.offered().size())));
      recorder.record(conversation);
    }
  }

  private static List<String> choices(Logbook logbook) {
    return logbook.database().read(open -> Database.list(open, row -> row.getString(1), CHOICES));
  }

  @Test
  void bringsWhatWasTakenBackWithTheMarksAndRulesOfItsBranch() throws IOException {
    Scenario script =
        new ScriptLoader().load(Path.of("scenarios", "broken-tv.json")).scenario().orElseThrow();
    Path file = folder.resolve("log.json");
    try (Logbook here = Logbook.ofGuest(clock);
        Logbook there = Logbook.ofGuest(clock)) {
      for (int i = 0; i < 40; i++) {
        play(here, script);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        new JsonExport().write(here, here.learners().all(), out);
      }
      JsonImport.from(file, there);
      here.rate();
      assertThat(choices(there)).hasSizeGreaterThan(200).isEqualTo(choices(here));
      Optional<Long> ruled =
          there
              .database()
              .read(
                  open ->
                      Database.list(
                          open,
                          row -> row.getLong(1),
                          "select id from choice where taken_back is not null and rules <> ''"))
              .stream()
              .findFirst();
      assertThat(ruled).isPresent();
    }
  }

  @Test
  void aScriptThatNamesASkillTwiceIsPlayedAndCounted() throws IOException {
    String once = Files.readString(Path.of("scenarios", "broken-tv.json"));
    String twice = once.replaceFirst("(\"skills\"\\s*:\\s*\\[\\s*)(\"[^\"]+\")", "$1$2, $2");
    assertThat(twice).isNotEqualTo(once);
    Scenario script =
        new ScriptLoader().load("twice", twice.getBytes(UTF_8)).scenario().orElseThrow();
    try (Logbook logbook = Logbook.ofGuest(clock)) {
      Conversation conversation = Conversation.begin(script);
      Recorder recorder = new Recorder(() -> logbook, "Ada", conversation, clock);
      while (!conversation.isOver()) {
        conversation = conversation.choose(conversation.offered().getFirst());
        recorder.record(conversation);
      }
      logbook.rate();
      assertThat(logbook.played()).hasSize(1);
    }
  }
}
