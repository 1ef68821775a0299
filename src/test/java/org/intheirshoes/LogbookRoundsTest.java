package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundKeeper;
import org.intheirshoes.drill.RoundPlan;
import org.intheirshoes.drill.RoundRecorder;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rounds of pairs in a real logbook.
class LogbookRoundsTest {

  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  @TempDir Path folder;

  private LogbookFolder open() {
    return new LogbookFolder(folder, Clock.fixed(AT, ZoneOffset.UTC));
  }

  private static Round after(Round round, RoundStep... steps) {
    Round now = round;
    for (RoundStep step : steps) {
      now = now.apply(step, AT.plusSeconds(now.log().size()));
    }
    return now;
  }

  private Round interrupted(Material material, RoundStep... steps) {
    Round round = after(Round.begin(new RoundPlan(material, List.of("Ada", "Bo")), AT), steps);
    try (LogbookFolder logbook = open()) {
      logbook.get().learners().named("Ada");
      RoundRecorder recorder = RoundRecorder.ofNew(new LogbookRounds(logbook), Map.of(0, "Ada"));
      assertThat(recorder.record(round).status()).isEqualTo(RoundRecorder.Status.SAFE);
    }
    return round;
  }

  @Test
  void anInterruptedDrillGoesOnAfterTheProgramWasClosed() {
    Drill drill = DrillShelf.read(folder).find("mirror").orElseThrow();
    Round round =
        interrupted(
            new Material.OfDrill(drill, Hand.BASIC),
            new RoundStep.LeaveCards(),
            new RoundStep.Start());
    try (LogbookFolder logbook = open()) {
      RoundKeeper keeper = new LogbookRounds(logbook);
      RoundKeeper.Kept kept = keeper.unfinished().getFirst();
      assertThat(kept.round()).isEqualTo(round);
      Round finished =
          after(
              kept.round(),
              new RoundStep.Reopen(),
              new RoundStep.GoOn(),
              new RoundStep.EndPhase(),
              new RoundStep.EndEarly(),
              new RoundStep.Commit(0, "Slower."),
              new RoundStep.Finish());
      RoundRecorder.of(keeper, kept).record(finished);
      assertThat(keeper.unfinished()).isEmpty();
      assertThat(keeper.finished().getFirst().round()).isEqualTo(finished);
    }
  }

  @Test
  void aRoundFromAScenarioKeepsItsScript() {
    Round round =
        interrupted(
            new Material.OfScenario(SampleScript.lateParcel().scenario()),
            new RoundStep.Look(0),
            new RoundStep.Seen(),
            new RoundStep.Seen(),
            new RoundStep.Answered(Optional.of("Let me see.")));
    try (LogbookFolder logbook = open()) {
      RoundKeeper.Kept kept = new LogbookRounds(logbook).unfinished().getFirst();
      assertThat(kept.round()).isEqualTo(round);
    }
  }

  @Test
  void whatCannotBeKeptWaitsAndSaysSo() {
    Drill drill = DrillShelf.read(folder).find("mirror").orElseThrow();
    Round round =
        Round.begin(
            new RoundPlan(new Material.OfDrill(drill, Hand.BASIC), List.of("Ada", "Bo")), AT);
    try (LogbookFolder logbook = open()) {
      RoundRecorder recorder =
          RoundRecorder.ofNew(new LogbookRounds(logbook), Map.of(0, "x".repeat(81)));
      RoundRecorder.Report report = recorder.record(round);
      assertThat(report.status()).isEqualTo(RoundRecorder.Status.WAITING);
      assertThat(report.news()).isPresent();
    }
  }

  @Test
  void whoeverAgreesByANewNameGetsARecord() {
    Drill drill = DrillShelf.read(folder).find("mirror").orElseThrow();
    Round round =
        Round.begin(
            new RoundPlan(new Material.OfDrill(drill, Hand.BASIC), List.of("Ada", "Bo")), AT);
    try (LogbookFolder logbook = open()) {
      RoundRecorder recorder = RoundRecorder.ofNew(new LogbookRounds(logbook), Map.of(0, "Newt"));
      assertThat(recorder.record(round).status()).isEqualTo(RoundRecorder.Status.SAFE);
      assertThat(logbook.get().learners().find("Newt")).isPresent();
    }
  }
}
