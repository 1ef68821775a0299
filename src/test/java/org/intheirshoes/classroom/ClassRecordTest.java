package org.intheirshoes.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassRecordTest {

  private static final String PLAN = ClassRecord.plan(ClassPlan.of(Room.BROKEN_TV), Room.BEGAN);

  private static List<String> lines(ClassSession session) {
    return session.log().stream().map(ClassRecord::step).toList();
  }

  private static ClassSession again(ClassSession session) {
    return ClassRecord.read(
        session.plan().scenario(),
        ClassRecord.plan(session.plan(), session.began()),
        lines(session));
  }

  private static Throwable reading(String plan, String... steps) {
    return catchThrowable(() -> ClassRecord.read(Room.BROKEN_TV, plan, List.of(steps)));
  }

  @Property(tries = 150)
  void whatWasWrittenIsReadAsTheSameClass(
      @ForAll @Size(max = 60) List<@IntRange(max = 1000) Integer> numbers) {
    ClassSession hands = AnyClass.play(Room.ofHands(), numbers).session();
    assertThat(again(hands)).isEqualTo(hands);
    ClassSession teams = AnyClass.play(Room.ofTeams("Red", "Blue"), numbers).session();
    assertThat(again(teams)).isEqualTo(teams);
  }

  @Property(tries = 300)
  void aBrokenLineIsAClassOrASentenceNeverAnythingElse(
      @ForAll @IntRange(max = 200) int at, @ForAll char letter) {
    String line =
        ClassRecord.step(
            new Stamped(new ClassStep.Commit("heartbroken", Optional.of("So be it")), Room.BEGAN));
    StringBuilder broken = new StringBuilder(line);
    broken.setCharAt(at % line.length(), letter);
    Throwable thrown = reading(PLAN, broken.toString());
    if (thrown != null) {
      assertThat(thrown).isInstanceOf(ClassRecord.UnreadableException.class);
      assertThat(thrown.getMessage()).endsWith(".");
    }
  }

  @Test
  void aStepIsASmallLine() {
    assertThat(
            ClassRecord.step(new Stamped(new ClassStep.CountTyped("heartbroken", 7), Room.BEGAN)))
        .isEqualTo(
            "{\"step\":\"count\",\"at\":\"2026-11-22T09:00:00Z\",\"response\":\"heartbroken\","
                + "\"count\":7}");
  }

  @Test
  void thePlanNamesTheScriptByItsContent() {
    assertThat(PLAN)
        .contains("\"scenario\":\"broken-tv\"", "\"version\":\"1.1.1\"")
        .containsPattern("\"hash\":\"[0-9a-f]{64}\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{}",
        "{\"step\":\"next-line\"}",
        "{\"step\":\"no-such\",\"at\":\"2026-11-22T09:00:00Z\"}",
        "{\"step\":\"next-line\",\"at\":\"yesterday\"}",
        "{\"step\":\"next-line\",\"at\":\"+999999999-12-31T23:59:59Z\"}",
        "{\"step\":\"next-line\",\"at\":\"2026-11-22T09:00:00Z\",\"more\":1}",
        "{\"step\":\"next-line\",\"step\":\"notice\",\"at\":\"2026-11-22T09:00:00Z\"}",
        "{\"step\":\"next-line\",\"at\":\"2026-11-22T09:00:00Z\"} {}",
        "{\"step\":\"next-line\",\"at\":[[[[\"2026-11-22T09:00:00Z\"]]]]}",
        "{\"step\":\"count\",\"at\":\"2026-11-22T09:00:00Z\",\"response\":\"a\",\"count\":1e9}",
        "{\"step\":\"count\",\"at\":\"2026-11-22T09:00:00Z\",\"response\":\"a\","
            + "\"count\":99999999999}",
        "{\"step\":\"back-to\",\"at\":\"2026-11-22T09:00:00Z\",\"branch\":-1,\"turn\":0}",
        "{\"step\":\"switch-branch\",\"at\":\"2026-11-22T09:00:00Z\",\"branch\":0}"
      })
  void aLineThatIsNoStepIsToldInASentence(String line) {
    assertThat(reading(PLAN, line))
        .isInstanceOf(ClassRecord.UnreadableException.class)
        .hasMessageEndingWith(".");
  }

  @Test
  void aStepThatDoesNotFitIsToldByItsNumber() {
    assertThat(reading(PLAN, ClassRecord.step(new Stamped(new ClassStep.Undo(), Room.BEGAN))))
        .hasMessage("Step 1 of the record does not fit. There is nothing to take back.");
  }

  @Test
  void limitsComeFirst() {
    assertThat(reading(PLAN, "{".repeat(16_001)))
        .hasMessageContaining("more than 16000 characters");
    assertThatThrownBy(
            () ->
                ClassRecord.read(
                    Room.BROKEN_TV,
                    PLAN,
                    Collections.nCopies(ClassSession.MOST_STEPS + 1, "not looked at")))
        .hasMessage("The record of the class holds more than 10000 steps.");
  }

  @Test
  void aPlanThatIsOutOfRangeIsToldInASentence() {
    assertThat(reading(PLAN.replace("\"minutes\":45", "\"minutes\":0")))
        .hasMessage("The plan in the record does not fit. Plan 1 to 480 minutes.");
    assertThat(reading(PLAN.replace("\"format\":1", "\"format\":2")))
        .hasMessageContaining("another version of this program");
  }

  @Test
  void anotherScriptIsNotTakenForTheOneThatWasPlayed() {
    Scenario other = Room.bundled("hotel-guest");
    assertThatThrownBy(() -> ClassRecord.read(other, PLAN, List.of()))
        .isInstanceOf(ClassRecord.UnreadableException.class)
        .hasMessageContaining(other.card().title());
  }

  @Test
  void aLongClassIsReadAgain() {
    Room room = Room.ofHands().does(new ClassStep.OpenVote());
    for (int i = 0; i < 900; i++) {
      room.does(new ClassStep.HandRaised("heartbroken"));
    }
    assertThat(again(room.session())).isEqualTo(room.session());
  }

  /// A recorder with a keeper that fails when it is told to.
  private static final class Shelf implements ClassKeeper {
    private final List<String> lines = new ArrayList<>();
    private Optional<String> trouble = Optional.empty();
    private Scene.State state = Scene.State.RUNNING;

    @Override
    public String begin(Scenario scenario, String plan, java.time.Instant at) {
      check();
      lines.add(plan);
      return "the class";
    }

    @Override
    public void append(
        String id, int number, String line, java.time.Instant at, Scene.State newState) {
      check();
      assertThat(number).isEqualTo(lines.size());
      lines.add(line);
      state = newState;
    }

    private void check() {
      trouble.ifPresent(
          sentence -> {
            throw new UnavailableException(sentence, new IllegalStateException());
          });
    }

    @Override
    public List<Kept> unfinished() {
      return List.of(
          new Kept("the class", Room.BROKEN_TV, lines.getFirst(), lines.subList(1, lines.size())));
    }

    @Override
    public List<Kept> finished() {
      return List.of();
    }
  }

  @Test
  void whatCannotBeWrittenWaitsAndIsToldOnce() {
    Shelf shelf = new Shelf();
    ClassRecorder recorder = ClassRecorder.ofNew(shelf);
    Room room = Room.ofHands();
    assertThat(recorder.record(room.session()).status()).isEqualTo(ClassRecorder.Status.SAFE);
    shelf.trouble = Optional.of("There is no room left.");
    ClassRecorder.Report report = recorder.record(room.does(new ClassStep.Notice()).session());
    assertThat(report.status()).isEqualTo(ClassRecorder.Status.WAITING);
    assertThat(report.news().orElseThrow()).contains("There is no room left.");
    assertThat(recorder.record(room.does(new ClassStep.Think()).session()).news()).isEmpty();
    shelf.trouble = Optional.empty();
    assertThat(recorder.retry().news()).contains("All steps of this class are saved again.");
    assertThat(shelf.unfinished().getFirst().session()).isEqualTo(room.session());
  }

  @Test
  void aClassThatIsTakenUpAgainGoesOnWhereItStood() {
    Shelf shelf = new Shelf();
    Room room = Room.ofHands().votes(3, 1);
    ClassRecorder.ofNew(shelf).record(room.session());
    ClassKeeper.Kept kept = shelf.unfinished().getFirst();
    ClassRecorder.of(shelf, kept)
        .record(room.does(new ClassStep.Reopen(), new ClassStep.Finish()).session());
    assertThat(shelf.unfinished().getFirst().session()).isEqualTo(room.session());
    assertThat(shelf.state).isEqualTo(Scene.State.FINISHED);
  }
}
