package org.intheirshoes.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.app.shell.LaterBackground;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scripts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportModelTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T14:02:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final ByHand ticker = new ByHand();
  private final List<Destination> visited = new ArrayList<>();
  private Shelf shelf = new Shelf(Path.of("none"));
  private Path script = Path.of("none");

  @BeforeEach
  void write() {
    shelf = new Shelf(folder.resolve("scenarios"));
    script = SampleScript.lateParcel().in(folder.resolve("mine.json"));
  }

  private ReportModel report(Destination.ScriptReport asked, Background background) {
    return new ReportModel(
        asked,
        new ReportSources(shelf, new Readings(background), new Picker(), ticker, CLOCK),
        visited::add);
  }

  private ReportModel report(Readings readings) {
    return new ReportModel(
        new Destination.ScriptReport(script),
        new ReportSources(shelf, readings, new Picker(), ticker, CLOCK),
        visited::add);
  }

  private ReportModel report() {
    return report(new Destination.ScriptReport(script), Background.inline());
  }

  private final class Picker implements FilePicker {
    @Override
    public Optional<Path> pickScenario() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> pickExport() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> saveAs(String name) {
      return Optional.of(folder.resolve(name));
    }
  }

  private static Verdict verdict(ReportModel model) {
    return Verdict.of(model.nowProperty().get().orElseThrow());
  }

  private void replace(SampleScript other) throws IOException {
    Path draft = other.in(folder.resolve("draft.tmp"));
    Files.move(draft, script, StandardCopyOption.REPLACE_EXISTING);
  }

  private void breakIt() throws IOException {
    Path draft = Files.writeString(folder.resolve("draft.tmp"), "{ \"format\": 1");
    Files.move(draft, script, StandardCopyOption.REPLACE_EXISTING);
  }

  @Nested
  class WhatItTells {

    @Test
    void theVerdictIsOneSentence() {
      assertThat(verdict(report()).grade()).isEqualTo(Verdict.Grade.LOOK);
      assertThat(verdict(report()).sentence()).startsWith("It can be played.").contains("smells");
    }

    @Test
    void aBrokenScriptHasProblemsAndNoGraph() throws IOException {
      breakIt();
      ReportModel model = report();
      assertThat(verdict(model).grade()).isEqualTo(Verdict.Grade.BROKEN);
      assertThat(model.goodProperty().get()).isEmpty();
      assertThat(model.planProperty().get()).isEmpty();
    }

    @Test
    void aTestPlanThatFailsComesBeforeSmells() throws IOException {
      Files.writeString(folder.resolve("mine.testplan"), "## A path\nchoose: no-such-response\n");
      assertThat(verdict(report()).sentence()).contains("breaks its test plan");
    }

    @Test
    void smellsAreFoundAtTheirBeats() {
      ReportModel model = report();
      var found = Finding.byPlace(model.nowProperty().get().orElseThrow());
      assertThat(found).isNotEmpty();
      assertThat(model.goodProperty().get().orElseThrow().scenario().places().keySet())
          .containsAll(found.keySet());
    }

    @Test
    void itSaysWhatItIsDoing() {
      LaterBackground later = new LaterBackground();
      ReportModel model = report(new Destination.ScriptReport(script), later);
      assertThat(model.progressProperty().get()).startsWith("Reading and checking");
      later.runAll();
      assertThat(model.progressProperty().get()).isEmpty();
      assertThat(model.planProperty().get()).isPresent();
    }

    @Test
    void ofAScriptTooLargeToDrawItShowsThePartAroundThePlaceThatIsChosen() throws IOException {
      Files.write(script, Scripts.large(10_000).bytes());
      ReportModel model = report();
      assertThat(drawn(model)).contains("b0", "b1", "b50").doesNotContain("b100", "b9999");
      assertThat(model.arrival("b9999")).isPresent();
      model.choose("b5000");
      assertThat(drawn(model)).contains("b2499", "b5000", "done").doesNotContain("b0");
    }

    @Test
    void thatPartStaysWhereItIsWhileTheNextStepIsInSight() throws IOException {
      Files.write(script, Scripts.large(401).bytes());
      ReportModel model = report();
      List<String> before = drawn(model);
      model.choose("b10");
      assertThat(drawn(model)).isEqualTo(before);
      model.choose(before.getLast());
      assertThat(drawn(model)).isNotEqualTo(before).contains(before.getLast());
    }

    private static List<String> drawn(ReportModel model) {
      return model.planProperty().get().orElseThrow().graph().nodes().stream()
          .map(node -> node.place().id())
          .toList();
    }
  }

  @Nested
  class WhenTheFileChanges {

    @Test
    void itIsReadAgainOnceItRestsAndSaysWhen() throws IOException {
      ReportModel model = report();
      model.watch();
      replace(SampleScript.lateParcel().with("The parcel that did not come", "Another title"));
      ticker.look(1);
      assertThat(title(model)).isEqualTo("The parcel that did not come");
      ticker.look(1);
      assertThat(title(model)).isEqualTo("Another title");
      assertThat(model.toldProperty().get()).isEqualTo("Read again at 14:02.");
    }

    @Test
    void theChosenBeatStaysIfItIsStillThere() throws IOException {
      ReportModel model = report();
      model.watch();
      String start = model.placeProperty().get().orElseThrow();
      model.choose("still");
      replace(SampleScript.lateParcel().with("The parcel that did not come", "Another title"));
      ticker.look(2);
      assertThat(model.placeProperty().get()).contains("still");
      replace(SampleScript.lateParcel().with("\"still\"", "\"later\""));
      ticker.look(2);
      assertThat(model.placeProperty().get()).contains(start);
    }

    @Test
    void aBrokenFileShowsProblemsAndKeepsTheLastGoodGraph() throws IOException {
      ReportModel model = report();
      model.watch();
      ReportModel.Plan plan = model.planProperty().get().orElseThrow();
      breakIt();
      ticker.look(2);
      assertThat(verdict(model).grade()).isEqualTo(Verdict.Grade.BROKEN);
      assertThat(model.planProperty().get()).containsSame(plan);
      assertThat(model.toldProperty().get()).contains("those of 14:02");
      replace(SampleScript.lateParcel());
      ticker.look(2);
      assertThat(verdict(model).grade()).isEqualTo(Verdict.Grade.LOOK);
    }

    @Test
    void aFileThatIsAwayForAMomentIsReadWhenItIsBack() throws IOException {
      ReportModel model = report();
      model.watch();
      Files.delete(script);
      ticker.look(2);
      assertThat(verdict(model).grade()).isEqualTo(Verdict.Grade.BROKEN);
      SampleScript.lateParcel().in(script);
      ticker.look(2);
      assertThat(verdict(model).grade()).isEqualTo(Verdict.Grade.LOOK);
    }

    @Test
    void aFileLeftAloneIsNotReadAgain() {
      ReportModel model = report();
      model.watch();
      ticker.look(5);
      assertThat(model.toldProperty().get()).isEmpty();
    }

    @Test
    void nobodyLooksWhileThePageIsNotShown() throws IOException {
      ReportModel model = report();
      assertThat(ticker.isUsed()).isFalse();
      model.watch();
      model.rest();
      assertThat(ticker.isUsed()).isFalse();
      breakIt();
      ticker.look(3);
      assertThat(verdict(model).grade()).isEqualTo(Verdict.Grade.LOOK);
    }

    private static String title(ReportModel model) {
      return model.goodProperty().get().orElseThrow().scenario().card().title();
    }
  }

  @Nested
  class WhoComesBack {

    private final LaterBackground later = new LaterBackground();
    private final Readings readings = new Readings(later);

    @Test
    void findsTheReportAtOnceAndNothingIsReadAgain() {
      ReportModel first = report(readings);
      later.runAll();
      ReportModel again = report(readings);
      assertThat(again.progressProperty().get()).isEmpty();
      assertThat(again.nowProperty().get().orElseThrow())
          .isSameAs(first.nowProperty().get().orElseThrow());
      assertThat(again.planProperty().get().orElseThrow())
          .isSameAs(first.planProperty().get().orElseThrow());
      later.runAll();
      assertThat(again.nowProperty().get().orElseThrow())
          .isSameAs(first.nowProperty().get().orElseThrow());
      assertThat(again.toldProperty().get()).isEmpty();
    }

    @Test
    void seesWhatWasWrittenMeanwhile() throws IOException {
      report(readings);
      later.runAll();
      replace(SampleScript.lateParcel().with("The parcel that did not come", "Another title"));
      ReportModel again = report(readings);
      later.runAll();
      assertThat(again.goodProperty().get().orElseThrow().scenario().card().title())
          .isEqualTo("Another title");
    }

    @Test
    void hasEndedWhatWasUnfinishedWhenSheLeft() {
      ReportModel first = report(readings);
      first.rest();
      later.runAll();
      assertThat(first.nowProperty().get()).isEmpty();
      assertThat(report(readings).nowProperty().get()).isEmpty();
    }
  }

  @Nested
  class Trying {

    @Test
    void itPlaysFromABeatAndComesBackToIt() {
      ReportModel model = report();
      model.playFrom("still");
      assertThat(visited).hasSize(1);
      assertThat(visited.getFirst())
          .isInstanceOfSatisfying(
              Destination.Trial.class,
              trial -> {
                assertThat(trial.conversation().place().id()).isEqualTo("still");
                assertThat(trial.told()).contains("likeliest way");
                assertThat(trial.back())
                    .isEqualTo(new Destination.ScriptReport(script, Optional.of("still"), ""));
              });
    }

    @Test
    void itOpensAtTheBeatItIsAskedFor() {
      ReportModel model =
          report(
              new Destination.ScriptReport(script, Optional.of("still"), ""), Background.inline());
      assertThat(model.sectionProperty().get()).isEqualTo(ReportModel.Section.GRAPH);
      assertThat(model.placeProperty().get()).contains("still");
    }
  }

  @Nested
  class Keeping {

    @Test
    void theReportIsSavedAsAPage() {
      ReportModel model = report();
      model.save();
      assertThat(folder.resolve("late-parcel-report.html"))
          .content()
          .contains("The parcel that did not come");
      assertThat(model.toldProperty().get()).startsWith("The report is saved");
    }

    @Test
    void theScriptGoesOnTheShelfAsItStands() {
      ReportModel model = report();
      assertThat(model.canBeShelved()).isTrue();
      model.shelve();
      assertThat(shelf.find("late-parcel")).isPresent();
      assertThat(model.toldProperty().get()).isEqualTo("It is on the shelf as it stood at 14:02.");
    }

    @Test
    void whatLiesOnTheShelfIsNotPutThere() {
      shelf.add(script);
      Path own = folder.resolve("scenarios").resolve("late-parcel");
      assertThat(own).isDirectory();
      assertThat(report(new Destination.ScriptReport(own), Background.inline()).canBeShelved())
          .isFalse();
    }
  }
}
