package org.intheirshoes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.drill.MarksCsv;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundPlan;
import org.intheirshoes.drill.RoundRecord;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.drill.Sheet;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.drill.Stamped;
import org.intheirshoes.logbook.GoodMoment;
import org.intheirshoes.logbook.KeptRound;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.RoundRecords;
import org.intheirshoes.logbook.StepState;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `drills export` and `drills import`.
class DrillsExportTest {

  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  @TempDir Path folder;

  /// A drill up to the first marks, which are the rep's and the customer's own.
  private Round marked(String customer, String rep) {
    Drill drill = DrillShelf.read(folder).find("mirror").orElseThrow();
    Round round =
        Round.begin(
            new RoundPlan(new Material.OfDrill(drill, Hand.BASIC), List.of(customer, rep)), AT);
    round = round.apply(new RoundStep.LeaveCards(), AT.plusSeconds(1));
    while (round.results().isEmpty()) {
      round = round.apply(next(round), AT.plusSeconds(round.log().size() + 1L));
    }
    return round;
  }

  private static RoundStep next(Round round) {
    return switch (round.stage()) {
      case Stage.Ready _ -> new RoundStep.Start();
      case Stage.Playing _ -> new RoundStep.EndPhase();
      case Stage.HandOver(int player, _, _) -> new RoundStep.Look(player);
      case Stage.Marking(int player, _) -> new RoundStep.Mark(player, sheet(player));
      case Stage.Comparing(_, Stage.Voices voices) ->
          voices == Stage.Voices.ALL ? new RoundStep.NextTurn() : new RoundStep.ObserverSpeaks();
      case Stage.CardShown _, Stage.TwistShown _, Stage.SceneShown _, Stage.Reading _ ->
          new RoundStep.Seen();
      case Stage.Answering _, Stage.Choosing _, Stage.Debrief _, Stage.Finished _ ->
          throw new IllegalStateException(round.stage().toString());
    };
  }

  private static Sheet sheet(int player) {
    return new Sheet(
        new Marks(player, 3, 4),
        Set.of(new Sheet.Tick(Axis.ACKNOWLEDGEMENT, 0)),
        List.of(new Sheet.Moment(1, Axis.ACTION, 2, "=SUM(A1)")));
  }

  private LogbookFolder logbook(String name) {
    return new LogbookFolder(folder.resolve(name), Clock.system(ZoneId.systemDefault()));
  }

  private void keep(String name, Round round, int steps, Map<Integer, String> agreed) {
    try (LogbookFolder logbook = logbook(name)) {
      agreed.values().forEach(logbook.get().learners()::named);
      RoundRecords rounds = logbook.get().rounds();
      Optional<Scenario> script =
          round.plan().material() instanceof Material.OfScenario(Scenario scenario)
              ? Optional.of(scenario)
              : Optional.empty();
      String plan = RoundRecord.plan(round.plan(), round.began());
      go(rounds, rounds.begin(script, plan, agreed, round.began()), round, 0, steps);
    }
  }

  private static void go(RoundRecords rounds, String uuid, Round round, int from, int to) {
    for (int i = from; i < to; i++) {
      Stamped step = round.log().get(i);
      rounds.append(uuid, i + 1, RoundRecord.step(step), step.at(), StepState.RUNNING);
    }
  }

  private List<KeptRound> kept(String name) {
    try (LogbookFolder logbook = logbook(name)) {
      return logbook.get().rounds().all();
    }
  }

  private static List<String> players(KeptRound kept) {
    return RoundRecord.read(kept.scenario(), kept.plan(), kept.steps()).plan().players();
  }

  private TestRun export(String name, String format, String... more) {
    List<String> all = new ArrayList<>(List.of("drills", "export", "--format", format));
    all.addAll(List.of("--data", folder.resolve(name).toString()));
    all.addAll(List.of(more));
    return TestRun.of(folder, all.toArray(String[]::new));
  }

  private TestRun move(String from, String to) {
    Path file = folder.resolve("rounds.json");
    assertThat(export(from, "json", "--out", file.toString()).exit()).isZero();
    return take(file, to);
  }

  private TestRun take(Path file, String name) {
    return TestRun.of(
        folder, "drills", "import", file.toString(), "--data", folder.resolve(name).toString());
  }

  @Test
  void theRoundsMoveToAnotherMachineAndNothingIsAddedTwice() throws IOException {
    Round round = marked("Ada", "Bo");
    byte[] script = Files.readAllBytes(Path.of("scenarios", "broken-tv.json"));
    Scenario scenario = ScenarioReader.read(script).scenario().orElseThrow();
    Round path =
        Round.begin(
            new RoundPlan(new Material.OfScenario(scenario), List.of("Ada", "Bo")),
            AT.plusSeconds(900));
    keep("here", round, round.log().size(), Map.of(0, "Ada", 1, "Bo"));
    keep("here", path, 0, Map.of(0, "Ada", 1, "Bo"));
    assertThat(move("here", "there").out()).startsWith("2 rounds were added;");
    assertThat(kept("there")).isEqualTo(kept("here"));
    assertThat(move("here", "there").out()).contains("2 were here already");
    assertThat(kept("there")).isEqualTo(kept("here"));
  }

  @Test
  void aRoundThatWentOnElsewhereGoesOnHere() {
    Round round = marked("Ada", "Bo");
    keep("here", round, 2, Map.of(0, "Ada", 1, "Bo"));
    move("here", "there");
    try (LogbookFolder logbook = logbook("there")) {
      RoundRecords rounds = logbook.get().rounds();
      go(rounds, rounds.all().getFirst().uuid(), round, 2, 5);
    }
    assertThat(move("there", "here").out()).contains("1 was renewed");
    assertThat(kept("here")).isEqualTo(kept("there"));
  }

  @Test
  void whoDidNotAgreeIsNotNamed() {
    Round round = marked("Player 2", "Bartholomew");
    keep("here", round, round.log().size(), Map.of(0, "Player 2"));
    assertThat(export("here", "json").out()).contains("Player 2").doesNotContain("Bartholomew");
    assertThat(export("here", "csv").out()).contains("Player 2*").doesNotContain("Bartholomew");
    move("here", "there");
    assertThat(players(kept("there").getFirst())).containsExactly("Player 2", "Player 2*");
  }

  @Test
  void aRecordBehindAPinStaysAndSoDoesItsName() {
    Round round = marked("Zenobia", "Bartholomew");
    keep("here", round, 2, Map.of(0, "Zenobia", 1, "Bartholomew"));
    keep("here", round, 2, Map.of(1, "Bartholomew"));
    try (LogbookFolder logbook = logbook("here")) {
      logbook.get().learners().lock(logbook.get().learners().named("Bartholomew"), "4711");
    }
    TestRun run = move("here", "there");
    assertThat(run.out()).startsWith("1 round was added;");
    assertThat(players(kept("there").getFirst())).containsExactly("Zenobia", "Player 2");
    assertThat(kept("there").getFirst().agreed()).containsExactly(Map.entry(0, "Zenobia"));
    assertThat(export("here", "json", "--learner", "Bartholomew").exit()).isEqualTo(2);
    assertThat(export("here", "json", "--learner", "Bartholomew", "--pin", "4711").out())
        .contains("Bartholomew")
        .contains("Player 1")
        .doesNotContain("Zenobia");
    assertThat(export("here", "json", "--pin", "4711").out()).contains("Zenobia", "Bartholomew");
  }

  @Test
  void theMarksAreATableWithoutFormulas() {
    Round round = marked("Ada", "Bo");
    keep("here", round, round.log().size(), Map.of(0, "Ada"));
    List<String> lines = export("here", "csv").out().lines().toList();
    assertThat(lines.getFirst()).isEqualTo(String.join(",", MarksCsv.columns().keySet()));
    assertThat(lines).hasSize(1 + round.results().size() * 2 * 4);
    int rep = round.results().getFirst().seating().rep();
    String marked = rep == 0 ? "Ada" : "Player 2";
    String evidence = round.plan().material().lookFor(Axis.ACKNOWLEDGEMENT).getFirst();
    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line.replace("\"", ""))
                    .contains(",mirror,2026-11-22T09:00:00Z,1,Ada,")
                    .contains("," + marked + ",rep,,acknowledgement,0," + evidence))
        .anySatisfy(line -> assertThat(line).contains(",rep,1,action,2,,'=SUM(A1)"));
  }

  /// A round to its end, with words wherever players may write some.
  private Round talkative() {
    Round round = marked("Ada", "Bo");
    for (RoundStep step :
        List.of(
            new RoundStep.EndEarly(),
            new RoundStep.Answer(0, 0, "Zenobia hummed."),
            new RoundStep.Commit(0, "Ask Zenobia."),
            new RoundStep.KeepMoment(0, "Zenobia laughed."),
            new RoundStep.KeepMoment(1, "So did Bo."),
            new RoundStep.Finish())) {
      round = round.apply(step, AT.plusSeconds(round.log().size() + 1L));
    }
    return round;
  }

  private List<String> kept(String name, String learner) {
    try (LogbookFolder logbook = logbook(name)) {
      return logbook.get().kept(logbook.get().learners().named(learner)).stream()
          .map(GoodMoment::words)
          .toList();
    }
  }

  @Test
  void whatPlayersWroteIsToldOfAndCanBeLeftOut() {
    Round round = talkative();
    keep("here", round, round.log().size(), Map.of(0, "Ada"));
    TestRun whole = export("here", "json");
    assertThat(whole.out()).contains("Zenobia hummed", "Ask Zenobia", "Zenobia laughed", "SUM(A1)");
    assertThat(whole.complaint()).contains("--no-words");
    for (String format : List.of("json", "csv")) {
      TestRun bare = export("here", format, "--no-words");
      assertThat(bare.out()).isNotEmpty().doesNotContain("Zenobia", "So did Bo", "SUM(A1)");
      assertThat(bare.complaint()).isEmpty();
    }
  }

  @Test
  void aRoundWithoutItsWordsCanBeReadElsewhere() {
    Round round = talkative();
    keep("here", round, round.log().size(), Map.of(0, "Ada"));
    Path file = folder.resolve("bare.json");
    assertThat(export("here", "json", "--no-words", "--out", file.toString()).exit()).isZero();
    assertThat(take(file, "there").out()).startsWith("1 round was added;");
    KeptRound there = kept("there").getFirst();
    Round read = RoundRecord.read(there.scenario(), there.plan(), there.steps());
    assertThat(read.isFinished()).isTrue();
    assertThat(read.results()).hasSameSizeAs(round.results());
    assertThat(read.moments()).isEmpty();
  }

  @Test
  void goodMomentsOfRoundsStandOnTheShelfThere() {
    Round round = talkative();
    keep("here", round, round.log().size(), Map.of(0, "Ada"));
    move("here", "there");
    assertThat(kept("there", "Ada")).containsExactly("Zenobia laughed.");
    assertThat(kept("there", "Bo")).isEmpty();
  }

  @Test
  void aGoodMomentThatWasLetGoDoesNotComeBackWithTheFile() {
    Round round = talkative();
    keep("here", round, round.log().size(), Map.of(0, "Ada"));
    move("here", "there");
    try (LogbookFolder logbook = logbook("there")) {
      LearnerLog ada = new LearnerLog(logbook, "Ada", Clock.systemUTC());
      ada.letGo(ada.kept().getFirst());
    }
    move("here", "there");
    assertThat(kept("there", "Ada")).isEmpty();
  }

  @Test
  void aFileThatIsWrongInOnePlaceChangesNothing() throws IOException {
    Round round = marked("Ada", "Bo");
    keep("here", round, round.log().size(), Map.of(0, "Ada"));
    String right = export("here", "json").out();
    for (String wrong :
        List.of(
            "{}",
            "[{}]",
            right.replace("\"format\":1,\"id\"", "\"format\":2,\"id\""),
            right.replace("\"at\":\"2026", "\"at\":\"x"),
            right.replace("\"player\":0,\"name\"", "\"player\":2,\"name\""),
            right.replace("\"player\":0,\"name\"", "\"player\":7,\"name\""),
            right.replaceFirst("\"learners\":\\[[^\\]]*\\]", "\"learners\":[]"),
            right.replaceFirst("leave-cards", "elsewhere"),
            right + "x")) {
      assertThat(wrong).isNotEqualTo(right);
      Path file = folder.resolve("wrong.json");
      Files.writeString(file, wrong);
      TestRun run = take(file, "there");
      assertThat(run.exit()).as(run.out()).isEqualTo(2);
      assertThat(run.complaint()).contains("Nothing was imported.");
      assertThat(kept("there")).isEmpty();
    }
  }

  @Test
  void withoutALogbookThereIsASentence() {
    assertThat(export("none", "json").err()).startsWith("There is no logbook");
  }
}
