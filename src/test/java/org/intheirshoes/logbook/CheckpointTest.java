package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

  /// Scripts with the same skill, so that their cards and good moments mix.
  private static final List<Scenario> SCRIPTS =
      List.of(
          SampleScript.lateParcel().scenario(),
          SampleScript.lateParcel().with("\"late-parcel\"", "\"later-parcel\"").scenario());

  private static final List<ZoneId> ZONES =
      List.of(ZoneOffset.UTC, ZoneId.of("Pacific/Auckland"), ZoneId.of("America/Los_Angeles"));

  /// A logbook of one learner to whom things happen at random.
  private static final class Diary implements AutoCloseable {
    private final Logbook logbook = Logbook.ofGuest(Clock.systemUTC());
    private final Random random;
    private final List<Entry> left = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private ZoneId zone = ZoneOffset.UTC;

    Diary(long seed) {
      this.random = new Random(seed);
      logbook.learners().add("Ada");
    }

    Learner ada() {
      return logbook.learners().named("Ada");
    }

    /// Plays some conversations to their ends.
    Diary finish(int many) {
      IntStream.range(0, many).forEach(_ -> write(end(begun())));
      return this;
    }

    private Entry begun() {
      pass(Duration.ofMinutes(random.nextInt(60)));
      Conversation start = Conversation.begin(SCRIPTS.get(random.nextInt(SCRIPTS.size())));
      return new Entry(
          UUID.randomUUID().toString(),
          Owner.named("Ada"),
          choose(start),
          Optional.empty(),
          now,
          now,
          Optional.empty());
    }

    private Conversation choose(Conversation from) {
      return from.choose(from.offered().get(random.nextInt(from.offered().size())));
    }

    private Entry end(Entry begun) {
      Conversation conversation = begun.conversation();
      while (!conversation.isOver()) {
        conversation = choose(conversation);
      }
      pass(Duration.ofSeconds(random.nextInt(300)));
      return new Entry(
          begun.uuid(),
          begun.owner(),
          conversation,
          Optional.empty(),
          begun.started(),
          now,
          Optional.empty());
    }

    private void write(Entry entry) {
      logbook.write(entry);
    }

    Diary rate() {
      new Ratings(logbook).rate();
      return this;
    }

    Diary putDown() {
      checkpoints().renew(ada(), zone, Set.of());
      return this;
    }

    private Checkpoints checkpoints() {
      return new Checkpoints(logbook.database(), logbook::script);
    }

    Diary pass(Duration time) {
      now = now.plus(time);
      return this;
    }

    /// Changes one of the conversations.
    void change(String sql) {
      logbook
          .database()
          .run(sql.formatted("(select id from conversation order by random() limit 1)"));
    }

    void live(Deed deed) {
      switch (deed) {
        case FINISH -> finish(1 + random.nextInt(4));
        case LEAVE -> {
          Entry begun = begun();
          write(begun);
          if (!begun.conversation().isOver()) {
            left.add(begun);
          }
        }
        case GO_ON -> {
          if (!left.isEmpty()) {
            write(end(left.removeFirst()));
          }
        }
        case WAIT -> pass(Duration.ofHours(random.nextInt(40 * 24)));
        case TRAVEL -> zone = ZONES.get(random.nextInt(ZONES.size()));
        case SET_THE_CLOCK_BACK -> pass(Duration.ofHours(-random.nextInt(72)));
        case RATE -> rate();
        case PUT_DOWN -> putDown();
        case RATE_AND_PUT_DOWN -> rate().putDown();
        case REMOVE -> change("delete from conversation where id = %s and ending is not null");
        case FORGET_FIGURES -> change("update conversation set rated = null where id = %s");
      }
    }

    Progress quickly() {
      return checkpoints().tally(ada(), zone).progress(now.atZone(zone));
    }

    Progress slowly() {
      return Progress.of(new History(logbook.played(ada()), logbook::script, now.atZone(zone)));
    }

    long checkpointsKept() {
      return logbook
          .database()
          .read(
              open ->
                  Database.first(open, "select count(*) from checkpoint where figures is not null")
                      .orElse(0));
    }

    @Override
    public void close() {
      logbook.close();
    }
  }

  enum Deed {
    FINISH,
    LEAVE,
    GO_ON,
    WAIT,
    TRAVEL,
    SET_THE_CLOCK_BACK,
    RATE,
    PUT_DOWN,
    RATE_AND_PUT_DOWN,
    REMOVE,
    FORGET_FIGURES
  }

  @Property(tries = 120)
  void whateverHappensProgressIsAsIfAllWereReadAnew(
      @ForAll @Size(min = 8, max = 50) List<Deed> deeds, @ForAll long seed) {
    try (Diary diary = new Diary(seed)) {
      diary.finish(3).rate().putDown();
      for (Deed deed : deeds) {
        diary.live(deed);
        assertThat(diary.quickly()).isEqualTo(diary.slowly());
      }
    }
  }

  @Test
  void aQuestionReadsOnlyWhatCameAfterIt() {
    try (Diary diary = new Diary(1)) {
      diary.finish(500).rate().putDown();
      Progress before = diary.quickly();
      diary.logbook.database().run("delete from choice");
      assertThat(diary.quickly()).isEqualTo(before);
      assertThat(diary.slowly()).isNotEqualTo(before);
    }
  }

  @Test
  void onlyTheLatestIsKept() {
    try (Diary diary = new Diary(2)) {
      diary.finish(2).rate().putDown().finish(2).rate().putDown().putDown();
      assertThat(diary.checkpointsKept()).isEqualTo(1);
    }
  }

  @Test
  void itWaitsForFigures() {
    try (Diary diary = new Diary(3)) {
      diary.finish(2).putDown();
      assertThat(diary.checkpointsKept()).isZero();
    }
  }

  @Test
  void itIsMadeWithTheFigures() {
    try (Diary diary = new Diary(4)) {
      diary.logbook.rate();
      assertThat(diary.checkpointsKept()).isZero();
      diary.finish(1).logbook.rate();
      assertThat(diary.checkpointsKept()).isEqualTo(1);
    }
  }

  @Nested
  class ItIsDropped {

    private void when(String change) {
      try (Diary diary = new Diary(5)) {
        diary.finish(3).rate().putDown();
        assertThat(diary.checkpointsKept()).isEqualTo(1);
        diary.change(change);
        assertThat(diary.checkpointsKept()).isZero();
      }
    }

    @Test
    void whenAConversationOfItIsRemoved() {
      when("delete from conversation where id = %s");
    }

    @Test
    void whenAConversationOfItIsRatedAnew() {
      when("update conversation set rated = 1 where id = %s");
    }

    @Test
    void whenOneThatShouldBeInItComesLater() {
      when(
          "insert into conversation (uuid, learner, script, scenario, started, finished, ending)"
              + " select 'other', learner, script, scenario, started, finished - 1, ending"
              + " from conversation where id = %s");
    }

    @Test
    void notWhenTheConversationOfAnotherLearnerChanges() {
      try (Diary diary = new Diary(6)) {
        diary.finish(3).rate().putDown();
        diary.logbook.learners().add("Ben");
        diary.change(
            "insert into conversation (uuid, learner, script, scenario, started, finished, ending)"
                + " select 'other', 2, script, scenario, started, finished - 1, ending"
                + " from conversation where id = %s");
        assertThat(diary.checkpointsKept()).isEqualTo(1);
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"'{'", "''", "substr(figures, 1, 400)", "figures || 'AAAA'"})
    void whenItCannotBeReadAnyMore(String figures) {
      try (Diary diary = new Diary(7)) {
        diary.finish(3).rate().putDown();
        diary.logbook.database().run("update checkpoint set figures = " + figures);
        assertThat(diary.quickly()).isEqualTo(diary.slowly());
      }
    }

    @Test
    void withItsLearner() {
      try (Diary diary = new Diary(8)) {
        diary.finish(3).rate().putDown();
        diary.logbook.learners().delete(diary.ada());
        assertThat(diary.checkpointsKept()).isZero();
      }
    }

    @Test
    void byAnImportOfOlderConversations(@TempDir Path folder) throws IOException {
      Path file = folder.resolve("older.json");
      try (Diary elsewhere = new Diary(9);
          OutputStream out = Files.newOutputStream(file)) {
        elsewhere.finish(4);
        new JsonExport().write(elsewhere.logbook, elsewhere.logbook.learners().all(), out);
      }
      try (Diary diary = new Diary(10)) {
        diary.pass(Duration.ofDays(3)).finish(3).rate().putDown();
        Progress before = diary.quickly();
        JsonImport.from(file, diary.logbook);
        assertThat(diary.quickly()).isEqualTo(diary.slowly());
        assertThat(diary.quickly().habits()).isNotEqualTo(before.habits());
      }
    }
  }
}
