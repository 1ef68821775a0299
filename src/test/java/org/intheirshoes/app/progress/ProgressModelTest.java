package org.intheirshoes.app.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.LaterBackground;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.CuePickup;
import org.intheirshoes.logbook.GoodMoment;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Practice;
import org.intheirshoes.logbook.Resumed;
import org.intheirshoes.logbook.RoundRecords;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressModelTest {

  @TempDir Path folder;
  private final List<Destination> visited = new ArrayList<>();
  private final Runner runner = new Runner();
  private Shelf shelf = new Shelf(Path.of("unset"));
  private LogbookFolder logbook = new LogbookFolder(Path.of("unset"), Months.clock());

  /// Runs work at once, or holds it back, or fails.
  private static final class Runner implements Background {
    private enum Mode {
      RUNS,
      WAITS,
      FAILS
    }

    private Mode mode = Mode.RUNS;

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
      switch (mode) {
        case RUNS -> Background.inline().run(work, done, failed);
        case WAITS -> {}
        case FAILS -> failed.accept(new IllegalStateException("The disk is full."));
      }
    }

    @Override
    public void close() {}
  }

  @BeforeEach
  void open() {
    shelf = new Shelf(folder.resolve("scenarios"));
    logbook = new LogbookFolder(data(), Months.clock());
  }

  @AfterEach
  void close() {
    logbook.close();
  }

  private Path data() {
    return folder.resolve("data");
  }

  private LearnerLog log() {
    return new LearnerLog(logbook, "Ada", Months.clock());
  }

  private ProgressModel model() {
    return new ProgressModel(shelf, log(), runner, start(log()), Months.clock());
  }

  private ScenarioStart start(LearnerLog log) {
    return new ScenarioStart(shelf, log, runner, visited::add, _ -> {});
  }

  private static ProgressModel.Shown shown(ProgressModel model) {
    return (ProgressModel.Shown) model.stateProperty().get();
  }

  @Test
  void loadsUntilTheLogbookHasBeenRead() {
    runner.mode = Runner.Mode.WAITS;
    assertThat(model().stateProperty().get()).isEqualTo(new ProgressModel.Loading());
  }

  @Test
  void readsNothingBeforeWhatWasBegunInOrderIsDone() {
    LaterBackground saving = new LaterBackground();
    Background atOnce =
        new Background() {
          @Override
          public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            Background.inline().run(work, done, failed);
          }

          @Override
          public Background inOrder() {
            return saving;
          }

          @Override
          public void close() {}
        };
    ProgressModel model = new ProgressModel(shelf, log(), atOnce, start(log()), Months.clock());
    assertThat(model.stateProperty().get()).isEqualTo(new ProgressModel.Loading());
    saving.runAll();
    assertThat(model.stateProperty().get()).isInstanceOf(ProgressModel.Empty.class);
  }

  @Nested
  class BeforeTheFirstPlay {

    @Test
    void offersWhereToBegin() {
      ProgressModel.Empty empty = (ProgressModel.Empty) model().stateProperty().get();
      ProgressModel.Next next = empty.next().orElseThrow();
      assertThat(next.practice().reason()).isEqualTo(Practice.Reason.BEGIN);
      assertThat(next.item().card().level()).isEqualTo(1);
    }

    @Test
    void beginsThere() {
      ProgressModel model = model();
      ProgressModel.Next next =
          ((ProgressModel.Empty) model.stateProperty().get()).next().orElseThrow();
      model.begin(next);
      assertThat(visited)
          .containsExactly(
              new Destination.Practice(
                  Conversation.begin(shelf.open(next.item()).scenario().orElseThrow())));
    }

    @Test
    void showsWhatWasKeptOfRounds() {
      logbook.get().learners().named("Ada");
      RoundRecords rounds = logbook.get().rounds();
      Instant now = Months.clock().instant();
      String round = rounds.begin(Optional.empty(), "plan", Map.of(0, "Ada"), now);
      rounds.keep(round, new RoundRecords.MomentAt(1, 0), "Mirror", "By four, or I call.", now);
      ProgressModel model = model();
      ProgressModel.Empty empty = (ProgressModel.Empty) model.stateProperty().get();
      assertThat(empty.moments())
          .extracting(GoodMoment::words)
          .containsExactly("By four, or I call.");
      assertThat(model.kept()).containsExactlyElementsOf(empty.moments());
    }

    @Test
    void isNotOverWithAConversationThatWasLeft() {
      leave("narrow-shoes");
      assertThat(model().stateProperty().get()).isInstanceOf(ProgressModel.Empty.class);
    }
  }

  private Conversation leave(String scenario) {
    Scenario script = shelf.open(shelf.find(scenario).orElseThrow()).scenario().orElseThrow();
    Conversation begun = Conversation.begin(script);
    Conversation left = begun.choose(begun.offered().getFirst());
    log().recorder(begun).record(left);
    return left;
  }

  @Test
  void goesOnWhereTheNextBestThingWasLeft() {
    ProgressModel.Empty empty = (ProgressModel.Empty) model().stateProperty().get();
    Conversation left = leave(empty.next().orElseThrow().item().id());
    ProgressModel model = model();
    model.begin(((ProgressModel.Empty) model.stateProperty().get()).next().orElseThrow());
    assertThat(visited)
        .containsExactly(new Destination.Practice(new Resumed(left, Optional.empty(), List.of())));
  }

  @Test
  void tellsWhenTheNextBestThingCannotBeOpened() {
    ProgressModel model = model();
    runner.mode = Runner.Mode.FAILS;
    model.begin(((ProgressModel.Empty) model.stateProperty().get()).next().orElseThrow());
    assertThat(model.noticeProperty().get()).startsWith("That did not work.");
    assertThat(visited).isEmpty();
  }

  @Nested
  class AfterMonths {

    @BeforeEach
    void practise() {
      Months.write(data(), "Ada", Months.NOW);
    }

    @Test
    void showsWhatTheLogbookTells() {
      ProgressModel.Shown shown = shown(model());
      assertThat(shown.progress()).isEqualTo(log().progress());
      assertThat(shown.progress().calendar()).hasSizeGreaterThan(20);
      assertThat(shown.next()).isPresent();
    }

    @Test
    void showsHowWellCuesAreFound() {
      CuePickup pickup = shown(model()).pickup();
      assertThat(pickup).isEqualTo(log().cuePickup());
      assertThat(pickup.hits()).isPositive();
      assertThat(pickup.misses()).isPositive();
    }

    @Test
    void showsAnotherLearnerNothingOfIt() {
      ProgressModel model =
          new ProgressModel(
              shelf,
              new LearnerLog(logbook, "Bo", Months.clock()),
              runner,
              start(log()),
              Months.clock());
      assertThat(model.stateProperty().get()).isInstanceOf(ProgressModel.Empty.class);
    }

    @Test
    void showsGoodMomentsOfLate() {
      ProgressModel model = model();
      assertThat(shown(model).moments())
          .isNotEmpty()
          .containsExactlyElementsOf(log().progress().good());
      assertThat(model.kept()).isEmpty();
    }

    @Test
    void keepsAGoodMomentWhereItStandsAndPutsItFirstTheNextTime() {
      ProgressModel model = model();
      List<GoodMoment> moments = shown(model).moments();
      GoodMoment last = moments.getLast();
      model.keep(last);
      assertThat(model.kept()).containsExactly(last);
      assertThat(shown(model).moments()).isEqualTo(moments);
      ProgressModel later = model();
      assertThat(later.kept()).containsExactly(last);
      assertThat(shown(later).moments()).startsWith(last).hasSameElementsAs(moments);
      assertThat(shown(later).moments()).doesNotHaveDuplicates();
    }

    @Test
    void letsGoOfAGoodMomentAndStillShowsItUntilThePageIsLeft() {
      GoodMoment moment = shown(model()).moments().getLast();
      model().keep(moment);
      ProgressModel model = model();
      model.letGo(moment);
      assertThat(model.kept()).isEmpty();
      assertThat(shown(model).moments()).contains(moment);
      assertThat(model().kept()).isEmpty();
    }

    @Test
    void whoListensForKeptMomentsIsNotForgotten() {
      ProgressModel model = model();
      List<GoodMoment> heard = new ArrayList<>();
      SetChangeListener<GoodMoment> listener = change -> heard.add(change.getElementAdded());
      model.kept().addListener(listener);
      // What only a weak reference holds is gone after this.
      System.gc();
      GoodMoment moment = shown(model).moments().getFirst();
      model.keep(moment);
      assertThat(heard).containsExactly(moment);
    }

    @Test
    void tellsWhenAGoodMomentCannotBeKept() {
      ProgressModel model = model();
      runner.mode = Runner.Mode.FAILS;
      model.keep(shown(model).moments().getFirst());
      assertThat(model.noticeProperty().get())
          .isEqualTo("That could not be saved. The disk is full.");
      assertThat(model.kept()).isEmpty();
    }
  }

  @Nested
  class AnUnreadableLogbook {

    @Test
    void isToldInASentence() throws IOException {
      Files.writeString(data(), "A file where the folder should be.");
      ProgressModel.Unreadable told = (ProgressModel.Unreadable) model().stateProperty().get();
      assertThat(told.sentence()).contains(data().toString()).endsWith("in the meantime.");
    }

    @Test
    void isReadOnceItCanBe() throws IOException {
      Files.writeString(data(), "A file where the folder should be.");
      ProgressModel model = model();
      Files.delete(data());
      model.tryAgain();
      assertThat(model.stateProperty().get()).isInstanceOf(ProgressModel.Empty.class);
    }
  }
}
