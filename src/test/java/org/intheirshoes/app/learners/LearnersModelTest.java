package org.intheirshoes.app.learners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.CurrentLearner.Kind;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.app.shell.LaterBackground;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Played;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LearnersModelTest {

  private static final Shelf SHELF = new Shelf(Path.of("target", "no-such-folder"));

  @TempDir Path folder;

  private final List<Duration> waits = new ArrayList<>();
  private Settings kept = Settings.FIRST;
  private Background background = Background.inline();
  private LogbookFolder logbook = new LogbookFolder(Path.of("unset"), Clock.systemUTC());

  @BeforeEach
  void open() {
    logbook = new LogbookFolder(folder.resolve("data"), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    logbook.close();
  }

  /// The program's start, as the settings remember it.
  private CurrentLearner start() {
    CurrentLearner current =
        new CurrentLearner(
            logbook,
            new SettingsModel(kept, now -> kept = now),
            "ada.system",
            background,
            Clock.systemUTC());
    current.check();
    return current;
  }

  private LearnersModel page(CurrentLearner current) {
    return new LearnersModel(
        logbook, current, new OneFile(), background, new Pace(Clock.systemUTC(), waits::add));
  }

  /// Picks one file, whatever is asked for.
  private final class OneFile implements FilePicker {
    @Override
    public Optional<Path> pickScenario() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> pickExport() {
      return Optional.of(file("json"));
    }

    @Override
    public Optional<Path> saveAs(String name) {
      return Optional.of(file(name.substring(name.lastIndexOf('.') + 1)));
    }
  }

  private Path file(String ending) {
    return folder.resolve("export." + ending);
  }

  private static void play(CurrentLearner current) {
    Conversation begun =
        Conversation.begin(
            SHELF.open(SHELF.find("broken-tv").orElseThrow()).scenario().orElseThrow());
    current.get().log().recorder(begun).record(begun.choose(begun.offered().getFirst()));
  }

  private List<String> players() {
    return logbook.get().played().stream().map(Played::learner).toList();
  }

  private static Learner learner(LearnersModel page, String name) {
    return page.learners().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class AtTheFirstStart {

    @Test
    void theNameOnTheSystemIsUsedAndNothingIsWrittenYet() {
      CurrentLearner current = start();
      assertThat(current.get().kind()).isEqualTo(Kind.UNNAMED);
      assertThat(current.get().name()).isEqualTo("ada.system");
      assertThat(page(current).learners()).isEmpty();
    }

    @Test
    void whatWasToldBeforeIsNotToldBesideAQuestion() {
      LearnersModel page = page(start());
      page.add("Ada");
      assertThat(page.noticeProperty().get()).isNotEmpty();
      page.askName();
      assertThat(page.noticeProperty().get()).isEmpty();
    }

    @Test
    void sheCanBeRenamedBeforeAndAfterSheWasRecorded() {
      CurrentLearner current = start();
      page(current).rename("Ada");
      assertThat(current.get().kind()).isEqualTo(Kind.NAMED);
      play(current);
      page(current).rename("Countess");
      play(current);
      assertThat(players()).containsExactly("Countess", "Countess");
      assertThat(start().get().name()).isEqualTo("Countess");
    }
  }

  @Nested
  class SomeoneElse {

    @Test
    void isAddedAndPractisesFromThenOnAlsoAfterARestart() {
      CurrentLearner current = start();
      page(current).add("Ines");
      play(current);
      assertThat(players()).containsExactly("Ines");
      assertThat(start().get().name()).isEqualTo("Ines");
    }

    @Test
    void needsANameOfHerOwn() {
      CurrentLearner current = start();
      LearnersModel page = page(current);
      page.add("Ines");
      page.add("INES");
      assertThat(page.noticeProperty().get()).contains("There is a learner called “Ines” already");
      page.add("  ");
      assertThat(page.noticeProperty().get()).contains("A name has 1 to");
      assertThat(page.learners()).hasSize(1);
    }

    @Test
    void isChosenWithoutAPinWhereThereIsNone() {
      CurrentLearner current = start();
      LearnersModel page = page(current);
      page.add("Ines");
      page.add("Omar");
      page.choose(learner(page, "Ines"));
      assertThat(current.get().name()).isEqualTo("Ines");
      assertThat(page.kept().map(Learner::name)).contains("Ines");
    }
  }

  @Nested
  class AGuest {

    @Test
    void leavesNothingInTheFile() {
      CurrentLearner current = start();
      LearnersModel page = page(current);
      page.add("Ines");
      page.chooseGuest();
      play(current);
      assertThat(current.get().log().unfinished()).hasSize(1);
      assertThat(players()).isEmpty();
      page.choose(learner(page, "Ines"));
      page.chooseGuest();
      assertThat(current.get().log().unfinished()).as("of the guest before").isEmpty();
    }

    @Test
    void isNotRemembered() {
      CurrentLearner current = start();
      page(current).add("Ines");
      page(current).chooseGuest();
      assertThat(start().get().name()).isEqualTo("Ines");
    }

    @Test
    void takesNothingAwayWithHer() {
      CurrentLearner current = start();
      page(current).chooseGuest();
      page(current).export(ExportFormat.JSON);
      assertThat(file("json")).doesNotExist();
    }
  }

  @Nested
  class APin {

    private CurrentLearner locked() {
      CurrentLearner current = start();
      LearnersModel page = page(current);
      page.add("Ines");
      page.lock("4711", "4711");
      play(current);
      return current;
    }

    @Test
    void isAskedAtTheStartAndMeanwhileAGuestMayPractise() {
      locked();
      CurrentLearner again = start();
      assertThat(again.get().kind()).isEqualTo(Kind.LOCKED);
      assertThat(again.get().log().unfinished()).isEmpty();
      play(again);
      assertThat(players()).containsExactly("Ines");
      LearnersModel page = page(again);
      assertThat(page.taskProperty().get()).isInstanceOf(LearnersModel.Task.Pin.class);
      page.enter("4711");
      assertThat(again.get().kind()).isEqualTo(Kind.NAMED);
      assertThat(again.get().log().unfinished()).hasSize(1);
    }

    @Test
    void letsNobodyInWithAnotherAndSoonMakesThemWait() {
      CurrentLearner current = locked();
      LearnersModel page = page(current);
      page.chooseGuest();
      page.choose(learner(page, "Ines"));
      for (int i = 0; i < 5; i++) {
        page.enter("000" + i);
      }
      assertThat(current.get().kind()).isEqualTo(Kind.GUEST);
      assertThat(page.taskProperty().get())
          .isEqualTo(new LearnersModel.Task.Pin(learner(page, "Ines"), 5, 8));
      assertThat(waits).extracting(Duration::toSeconds).containsExactly(0L, 0L, 0L, 2L, 4L);
      page.enter("4711");
      assertThat(current.get().name()).isEqualTo("Ines");
    }

    @Test
    void mustBeTypedTheSameTwiceAndBeLongEnough() {
      CurrentLearner current = start();
      LearnersModel page = page(current);
      page.add("Ines");
      page.lock("4711", "4712");
      assertThat(page.noticeProperty().get()).contains("differ");
      page.lock("12", "12");
      assertThat(page.noticeProperty().get()).contains("A PIN has 4 to 64 characters");
      assertThat(learner(page, "Ines").lock()).isEqualTo(Learner.Lock.OPEN);
    }

    @Test
    void canBeRemoved() {
      CurrentLearner current = locked();
      page(current).unlock();
      assertThat(start().get().kind()).isEqualTo(Kind.NAMED);
    }

    @Test
    void thatWasForgottenLeavesOnlyDeleting() {
      locked();
      CurrentLearner again = start();
      LearnersModel page = page(again);
      page.askDelete(learner(page, "Ines"));
      page.delete("ines");
      assertThat(page.learners()).isEmpty();
      assertThat(again.get().kind()).isEqualTo(Kind.GUEST);
    }
  }

  @Nested
  class TheRecord {

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void isTakenAwayInEveryFormat(ExportFormat format) throws IOException {
      CurrentLearner current = start();
      page(current).rename("Ines");
      play(current);
      LearnersModel page = page(current);
      page.export(format);
      assertThat(file(format.ending())).isNotEmptyFile();
      assertThat(page.noticeProperty().get()).contains(file(format.ending()).toString());
    }

    @Test
    void isDeletedForGoodAndComesBackFromAnExport() throws IOException {
      CurrentLearner current = start();
      page(current).rename("Ines Almeida-Quincey");
      play(current);
      LearnersModel page = page(current);
      page.export(ExportFormat.JSON);
      page.askDelete(page.kept().orElseThrow());
      page.delete("Ines");
      assertThat(page.noticeProperty().get()).contains("not the name");
      assertThat(players()).hasSize(1);
      page.delete("Ines Almeida-Quincey");
      assertThat(page.learners()).isEmpty();
      assertThat(current.get().kind()).isEqualTo(Kind.GUEST);
      logbook.close();
      assertThat(traces("Almeida-Quincey")).isEmpty();
      page.importFile();
      assertThat(page.noticeProperty().get()).startsWith("1 conversation came");
      page.importFile();
      assertThat(page.noticeProperty().get()).startsWith("No conversation came");
      page.choose(learner(page, "Ines Almeida-Quincey"));
      assertThat(current.get().log().unfinished()).hasSize(1);
    }

    private List<Path> traces(String name) throws IOException {
      try (Stream<Path> files = Files.list(folder.resolve("data"))) {
        List<Path> found = new ArrayList<>();
        for (Path file : files.toList()) {
          if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(name)) {
            found.add(file);
          }
        }
        return found;
      }
    }

    @Test
    void stayedAsItWasWhenTheFileIsNoExport() throws IOException {
      Files.writeString(file("json"), "no list");
      CurrentLearner current = start();
      LearnersModel page = page(current);
      page.importFile();
      assertThat(page.noticeProperty().get()).startsWith("That did not work");
      assertThat(page.workProperty().get()).isEqualTo(LearnersModel.Work.DONE);
    }
  }

  @Test
  void onlyOneThingIsDoneAtATime() {
    LaterBackground later = new LaterBackground();
    background = later;
    CurrentLearner current = start();
    LearnersModel page = page(current);
    page.add("Ines");
    assertThat(page.workProperty().get()).isEqualTo(LearnersModel.Work.UNDER_WAY);
    page.add("Omar");
    page.chooseGuest();
    later.runAll();
    assertThat(page.learners()).extracting(Learner::name).containsExactly("Ines");
    assertThat(current.get().name()).isEqualTo("Ines");
  }

  @Test
  void aLogbookThatCannotBeReadIsToldAndKeepsNobodyFromPractising() throws IOException {
    Files.writeString(folder.resolve("data"), "a file where the folder belongs");
    CurrentLearner current = start();
    LearnersModel page = page(current);
    assertThat(page.noticeProperty().get()).contains("cannot be written");
    page.chooseGuest();
    assertThat(current.get().kind()).isEqualTo(Kind.GUEST);
  }
}
