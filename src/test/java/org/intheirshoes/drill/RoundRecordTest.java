package org.intheirshoes.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundRecordTest {

  private static Round after(Round round, RoundStep... steps) {
    Round now = round;
    for (RoundStep step : steps) {
      now = now.apply(step, Drills.NOON.plusMillis(now.log().size() * 1500L));
    }
    return now;
  }

  /// A round in which every kind of step of a drill is made.
  private static Round full() {
    Round round =
        after(
            Round.begin(Drills.plan("Ada", "Bo", "Cy"), Drills.NOON),
            new RoundStep.Look(0),
            new RoundStep.Seen(),
            new RoundStep.LeaveCards(),
            new RoundStep.LookAgain(1),
            new RoundStep.Look(1),
            new RoundStep.Seen(),
            new RoundStep.Start(),
            new RoundStep.AddTime(),
            new RoundStep.Pause(),
            new RoundStep.GoOn(),
            new RoundStep.Reopen(),
            new RoundStep.EndPhase(),
            new RoundStep.Look(0),
            new RoundStep.Seen(),
            new RoundStep.Start(),
            new RoundStep.EndPhase(),
            new RoundStep.Look(1),
            new RoundStep.Mark(1, Drills.noted(Drills.sheet(3, 2, 1), 2, Axis.BOUNDARIES, 4)));
    return after(
        round,
        new RoundStep.Abstain(0),
        new RoundStep.Look(2),
        new RoundStep.Mark(2, Drills.sheet(0, 4, 2)),
        new RoundStep.ObserverSpeaks(),
        new RoundStep.NextTurn(),
        new RoundStep.EndEarly(),
        new RoundStep.OneMoreTurn(),
        new RoundStep.EndEarly(),
        new RoundStep.Answer(0, 1, "“Slower”, I’d say."),
        new RoundStep.Commit(1, "One breath."),
        new RoundStep.KeepMoment(2, "The time."),
        new RoundStep.Finish());
  }

  private static Round onPath(Scenario scenario) {
    Round round =
        after(
            Round.begin(
                new RoundPlan(new Material.OfScenario(scenario), List.of("Ada", "Bo")),
                Drills.NOON),
            new RoundStep.Look(0),
            new RoundStep.Seen(),
            new RoundStep.Seen(),
            new RoundStep.Answered(Optional.of("Mine.")));
    String response = ((Stage.Choosing) round.stage()).offered().getFirst().id();
    return after(
        round,
        new RoundStep.Place(0, new Pick.Own(new Marks(1, 2, 3))),
        new RoundStep.Place(1, new Pick.Nearest(response)),
        new RoundStep.Settle(new Pick.Nearest(response)));
  }

  private static String plan(Round round) {
    return RoundRecord.plan(round.plan(), round.began());
  }

  private static List<String> steps(Round round) {
    return round.log().stream().map(RoundRecord::step).toList();
  }

  @Test
  void ofADrillIsReadToAnEqualRound() {
    Round round = full();
    assertThat(RoundRecord.read(Optional.empty(), plan(round), steps(round))).isEqualTo(round);
    assertThat(steps(round)).allMatch(line -> line.lines().count() == 1);
  }

  @Test
  void ofAScenarioIsReadWithItsScript() {
    Scenario scenario = ScenarioRoundTest.scenario("broken-tv");
    Round round = onPath(scenario);
    assertThat(RoundRecord.read(Optional.of(scenario), plan(round), steps(round))).isEqualTo(round);
    assertThatThrownBy(() -> RoundRecord.read(Optional.empty(), plan(round), steps(round)))
        .isInstanceOf(RoundRecord.UnreadableException.class)
        .hasMessageContaining("broken-tv");
  }

  @Test
  void ofEveryBundledDrillIsReadAgain() {
    for (Drill drill : BundledDrillsTest.drills()) {
      for (Hand hand : drill.hands()) {
        Round round =
            Round.begin(
                new RoundPlan(new Material.OfDrill(drill, hand.id()), List.of("Ada", "Bo")),
                Drills.NOON);
        assertThat(RoundRecord.read(Optional.empty(), plan(round), List.of())).isEqualTo(round);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "no",
        "{\"at\":\"2026-05-04T12:00:00Z\"}",
        "{\"at\":\"noon\",\"step\":\"seen\"}",
        "{\"at\":\"2026-05-04T12:00:00Z\",\"step\":\"dance\"}",
        "{\"at\":\"2026-05-04T12:00:00Z\",\"step\":\"look\"}",
        "{\"at\":\"2026-05-04T12:00:00Z\",\"step\":\"look\",\"player\":9}",
        "{\"at\":\"2026-05-04T12:00:00Z\",\"step\":\"look\",\"player\":0,\"x\":1}",
        "{\"at\":\"2026-05-04T12:00:00Z\",\"step\":\"look\",\"player\":1}",
        "{\"at\":\"-999999999-01-01T00:00:00Z\",\"step\":\"look\",\"player\":0}",
        "{\"at\":\"2026-05-04T12:00:00Z\",\"step\":\"mark\",\"player\":0,\"sheet\":{}}"
      })
  void tellsWhatIsWrongWithAStrangeStep(String line) {
    Round round = Round.begin(Drills.plan("Ada", "Bo"), Drills.NOON);
    assertThatThrownBy(() -> RoundRecord.read(Optional.empty(), plan(round), List.of(line)))
        .isInstanceOf(RoundRecord.UnreadableException.class)
        .hasMessageContaining("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"format\":2}", "[[[[", "{\"format\":1,\"players\":[]}"})
  void tellsWhatIsWrongWithAStrangePlan(String line) {
    assertThatThrownBy(() -> RoundRecord.read(Optional.empty(), line, List.of()))
        .isInstanceOf(RoundRecord.UnreadableException.class);
  }

  @Test
  void ofACutOrDamagedLineNeverFailsOtherwise() {
    String plan = plan(full());
    for (int length = 0; length < plan.length(); length += 11) {
      String cut = plan.substring(0, length);
      String damaged = cut + "\u0000" + plan.substring(Math.min(plan.length(), length + 1));
      for (String line : List.of(cut, damaged)) {
        assertThatThrownBy(() -> RoundRecord.read(Optional.empty(), line, List.of()))
            .isInstanceOf(RoundRecord.UnreadableException.class);
      }
    }
  }

  /// What a logbook keeps, in memory; it can be told to fail.
  private static final class Shelf implements RoundKeeper {
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, String> plans = new HashMap<>();
    private final Map<String, State> states = new HashMap<>();
    private final List<RoundStep.KeepMoment> moments = new ArrayList<>();
    private Map<Integer, String> agreed = Map.of();
    private boolean full;

    @Override
    public String begin(
        Optional<Scenario> scenario, String plan, Map<Integer, String> agreed, Instant at) {
      refuseIfFull();
      plans.put("1", plan);
      this.agreed = agreed;
      lines.put("1", new ArrayList<>());
      return "1";
    }

    @Override
    public void append(String id, int number, String line, Instant at, State state) {
      refuseIfFull();
      List<String> kept = lines.getOrDefault(id, List.of());
      assertThat(number).isEqualTo(kept.size() + 1);
      kept.add(line);
      states.put(id, state);
    }

    private void refuseIfFull() {
      if (full) {
        throw new UnavailableException("The disk is full.", new IllegalStateException());
      }
    }

    @Override
    public void keep(String id, int number, RoundStep.KeepMoment moment, String title, Instant at) {
      refuseIfFull();
      moments.add(moment);
    }

    @Override
    public void forget(String id) {
      plans.remove(id);
    }

    @Override
    public Lock lock(String name) {
      return Lock.OPEN;
    }

    @Override
    public boolean opens(String name, String pin) {
      return true;
    }

    @Override
    public List<Kept> unfinished() {
      return kept(State.RUNNING);
    }

    @Override
    public List<Kept> finished() {
      return kept(State.FINISHED);
    }

    private List<Kept> kept(State state) {
      return plans.entrySet().stream()
          .filter(each -> states.getOrDefault(each.getKey(), State.RUNNING) == state)
          .map(
              each ->
                  new Kept(
                      each.getKey(),
                      Optional.empty(),
                      each.getValue(),
                      lines.getOrDefault(each.getKey(), List.of()),
                      agreed))
          .toList();
    }
  }

  @Nested
  class ARecorder {

    private final Shelf shelf = new Shelf();

    @Test
    void writesEachStepOnceAndTellsWhenItIsOver() {
      RoundRecorder recorder = RoundRecorder.ofNew(shelf, Map.of(0, "ada"));
      Round whole = full();
      for (int steps = 0; steps <= whole.log().size(); steps++) {
        Round round = Round.replay(whole.plan(), whole.began(), whole.log().subList(0, steps));
        assertThat(recorder.record(round).status()).isEqualTo(RoundRecorder.Status.SAFE);
      }
      assertThat(shelf.unfinished()).isEmpty();
      assertThat(shelf.finished().getFirst().round()).isEqualTo(whole);
    }

    @Test
    void keepsNoNamesWhereNobodyAgreed() {
      Round whole = full();
      Round half = Round.replay(whole.plan(), whole.began(), whole.log().subList(0, 8));
      assertThat(RoundRecorder.ofNew(shelf, Map.of()).record(half).news()).isEmpty();
      assertThat(shelf.plans.values())
          .singleElement()
          .asString()
          .contains("Player 1")
          .doesNotContain(whole.name(0), whole.name(1));
      assertThat(shelf.unfinished().getFirst().round().stage()).isEqualTo(half.stage());
    }

    @Test
    void handsEveryGoodMomentOn() {
      Round whole = full();
      RoundRecorder.ofNew(shelf, Map.of(0, "ada")).record(whole);
      assertThat(whole.moments()).isNotEmpty();
      assertThat(shelf.moments).isEqualTo(whole.moments());
    }

    @Test
    void waitsForADiskThatIsFullAndThenWritesAll() {
      RoundRecorder recorder = RoundRecorder.ofNew(shelf, Map.of(1, "bo"));
      shelf.full = true;
      assertThat(recorder.record(full()).news().orElseThrow()).contains("The disk is full.");
      assertThat(recorder.retry().news()).isEmpty();
      shelf.full = false;
      assertThat(recorder.retry().news()).isPresent();
      assertThat(shelf.finished().getFirst().round()).isEqualTo(full());
    }

    @Test
    void goesOnWithARoundThatWasInterrupted() {
      Round whole = full();
      Round half = Round.replay(whole.plan(), whole.began(), whole.log().subList(0, 8));
      RoundRecorder.ofNew(shelf, Map.of(0, "ada")).record(half);
      RoundKeeper.Kept kept = shelf.unfinished().getFirst();
      assertThat(kept.round()).isEqualTo(half);
      RoundRecorder.of(shelf, kept).record(whole);
      assertThat(shelf.finished().getFirst().round()).isEqualTo(whole);
    }
  }
}
