package org.intheirshoes.app.home;

import static java.time.format.TextStyle.FULL;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.LaterBackground;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfFilter;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.GoodMoment;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Resumed;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeModelTest {

  @TempDir Path folder;
  private final List<Destination> visited = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private Shelf shelf = new Shelf(Path.of("unset"));
  private LogbookFolder logbook = new LogbookFolder(Path.of("unset"), Clock.systemUTC());

  @BeforeEach
  void open() {
    shelf = new Shelf(folder.resolve("scenarios"));
    logbook = new LogbookFolder(folder.resolve("data"), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    logbook.close();
  }

  private LearnerLog log() {
    return new LearnerLog(logbook, "Ada", Clock.systemUTC());
  }

  private static CurrentLearner.Seat seat(LearnerLog log) {
    return new CurrentLearner.Seat(CurrentLearner.Kind.NAMED, log.learner(), log);
  }

  private HomeModel home() {
    return new HomeModel(
        new Browsing(shelf), seat(log()), Background.inline(), visited::add, told::add);
  }

  private ShelfItem item(String id) {
    return shelf.find(id).orElseThrow();
  }

  private Scenario scenario(String id) {
    return shelf.open(item(id)).scenario().orElseThrow();
  }

  private Path script(String name, String id) throws IOException {
    try (var in =
        Objects.requireNonNull(
            HomeModelTest.class.getResourceAsStream(
                "/org/intheirshoes/scenario/every-field.json"))) {
      String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return Files.writeString(
          folder.resolve(name), text.replaceFirst("\"id\": \"[a-z-]+\"", "\"id\": \"" + id + "\""));
    }
  }

  @Nested
  class TheShelf {

    @Test
    void showsTheBundledScenariosInTheirOrder() {
      assertThat(home().shown())
          .extracting(ShelfItem::id)
          .startsWith("one-scoop", "first-interview", "narrow-shoes")
          .contains("broken-tv", "hotel-guest");
    }

    @Test
    void isSearchedAsOneTypes() {
      HomeModel home = home();
      home.queryProperty().set("spaniel");
      assertThat(home.shown()).extracting(ShelfItem::id).containsExactly("hotel-guest");
      home.queryProperty().set("no such word");
      assertThat(home.shown()).isEmpty();
      home.queryProperty().set(" ");
      assertThat(home.shown()).containsExactlyElementsOf(shelf.items());
    }

    @Test
    void opensAScenarioAtItsBriefing() {
      home().goOn(item("broken-tv"));
      assertThat(visited)
          .containsExactly(new Destination.Practice(Conversation.begin(scenario("broken-tv"))));
    }

    @Test
    void opensASensitiveScenarioAtItsNote() {
      home().goOn(item("hotel-guest"));
      assertThat(visited).containsExactly(new Destination.ContentNote(scenario("hotel-guest")));
    }

    @Test
    void leadsToWhatWentWell() {
      home().showMoments();
      assertThat(visited).containsExactly(new Destination.Moments());
    }
  }

  @Nested
  class LevelsAndChannels {

    private HomeModel home = home();

    @BeforeEach
    void show() {
      home = home();
    }

    private List<String> ids() {
      return home.shown().stream().map(ShelfItem::id).toList();
    }

    @Test
    void showsOneLevelOrOneChannel() {
      home.show(home.filter().press(1));
      assertThat(home.shown()).isNotEmpty().allMatch(item -> item.card().level() == 1);
      home.show(ShelfFilter.ALL.press(Channel.EMAIL));
      assertThat(home.shown())
          .isNotEmpty()
          .allMatch(item -> item.card().channel() == Channel.EMAIL);
      assertThat(home.size()).isEqualTo(shelf.items().size());
    }

    @Test
    void showsALevelOfAChannel() {
      home.show(home.filter().press(3).press(Channel.EMAIL));
      assertThat(ids()).containsExactly("standstill", "year-in-pictures");
    }

    @Test
    void letsGoOfWhatIsPressedAgain() {
      home.show(home.filter().press(3).press(Channel.EMAIL));
      home.show(home.filter().press(3));
      assertThat(ids()).containsExactly("a-kind-word", "standstill", "year-in-pictures");
      home.show(home.filter().press(Channel.EMAIL));
      assertThat(home.shown()).containsExactlyElementsOf(shelf.items());
    }

    @Test
    void searchesAmongThem() {
      home.queryProperty().set("spaniel");
      home.show(home.filter().press(3));
      assertThat(home.shown()).isEmpty();
      home.show(home.filter().press(2));
      assertThat(ids()).containsExactly("hotel-guest");
    }

    @Test
    void standsWhenOneComesBack() {
      Browsing browsing = new Browsing(shelf);
      new HomeModel(browsing, seat(log()), Background.inline(), visited::add, told::add)
          .show(ShelfFilter.ALL.press(Channel.CLINIC));
      HomeModel again =
          new HomeModel(browsing, seat(log()), Background.inline(), visited::add, told::add);
      assertThat(again.filterProperty().get()).isEqualTo(ShelfFilter.ALL.press(Channel.CLINIC));
      assertThat(again.shown()).extracting(ShelfItem::id).containsExactly("hand-on-the-doorknob");
    }

    @Test
    void changesNothingAboutWhatIsNext() {
      Optional<Next> next = home.next();
      home.show(home.filter().press(3));
      assertThat(home.next()).isEqualTo(next);
    }

    @Test
    void leadsToWhatTheShelfCovers() {
      home.showCoverage();
      assertThat(visited).containsExactly(new Destination.Coverage());
    }
  }

  @Nested
  class AConversationThatWasLeft {

    private Conversation left() throws IOException {
      Conversation begun = Conversation.begin(scenario("hotel-guest"));
      Conversation left = begun.choose(begun.offered().getFirst());
      log().recorder(begun).record(left);
      return left;
    }

    @Test
    void isTheNextThing() throws IOException {
      left();
      HomeModel home = home();
      assertThat(home.next()).contains(new Next.Left(item("hotel-guest"), 2));
      assertThat(home.standingsProperty().get().of("hotel-guest"))
          .isEqualTo(new Standings.Standing.Open(2));
    }

    @Test
    void goesOnAtTheSameTurn() throws IOException {
      Conversation left = left();
      home().goOn(item("hotel-guest"));
      assertThat(visited)
          .containsExactly(
              new Destination.Practice(new Resumed(left, Optional.empty(), List.of())));
    }

    @Test
    void canBeBegunAnew() throws IOException {
      left();
      home().beginAnew(item("hotel-guest"));
      assertThat(visited).containsExactly(new Destination.ContentNote(scenario("hotel-guest")));
    }
  }

  @Nested
  class WithARecord {

    private void finish(String id, Finish how) {
      Conversation begun = Conversation.begin(scenario(id));
      Exact exact = (Exact) Analysis.of(begun.scenario());
      log()
          .recorder(begun)
          .record(
              switch (how) {
                case BEST -> exact.bestFrom(begun);
                case WORST -> exact.worstFrom(begun);
              });
    }

    private Standings.Standing standing(HomeModel home, String id) {
      return home.standingsProperty().get().of(id);
    }

    @Test
    void theBestScoresAreShownAndWhatIsNew() {
      finish("broken-tv", Finish.WORST);
      finish("broken-tv", Finish.BEST);
      HomeModel home = home();
      assertThat(standing(home, "broken-tv")).isEqualTo(new Standings.Standing.Best(100));
      assertThat(standing(home, "hotel-guest")).isEqualTo(new Standings.Standing.New());
    }

    @Test
    void theLogbookAdvisesWhatIsNextWithItsReason() {
      finish("broken-tv", Finish.WORST);
      assertThat(home().next().orElseThrow())
          .isInstanceOfSatisfying(
              Next.Advised.class,
              advised -> {
                assertThat(advised.item().id()).isNotEqualTo("broken-tv");
                assertThat(advised.practice().why()).isNotBlank();
              });
    }

    @Test
    void whatWentWellLatelyIsTold() {
      finish("broken-tv", Finish.BEST);
      GoodMoment good = home().good().orElseThrow();
      ZonedDateTime then = good.at().atZone(ZoneOffset.UTC);
      assertThat(GoodWords.of(good, then)).startsWith("Went well today: ");
      assertThat(GoodWords.of(good, then.plusDays(1))).startsWith("Went well yesterday: ");
      assertThat(GoodWords.of(good, then.plusDays(3)))
          .startsWith("Went well on " + then.getDayOfWeek().getDisplayName(FULL, ENGLISH) + ": ");
      assertThat(GoodWords.of(good, then.plusDays(9)))
          .startsWith("Went well on " + then.getDayOfMonth() + " ");
    }

    @Test
    void theShelfIsThereBeforeTheLogbookWasRead() {
      finish("broken-tv", Finish.BEST);
      LaterBackground later = new LaterBackground();
      HomeModel home =
          new HomeModel(new Browsing(shelf), seat(log()), later, visited::add, told::add);
      assertThat(home.shown()).containsExactlyElementsOf(shelf.items());
      assertThat(home.next().orElseThrow()).isInstanceOf(Next.First.class);
      assertThat(standing(home, "broken-tv")).isEqualTo(new Standings.Standing.Unknown());
      later.runAll();
      assertThat(standing(home, "broken-tv")).isEqualTo(new Standings.Standing.Best(100));
    }

    @Test
    void whatTheUserPutThereComesBehindTheRestOnceItWasRead() throws IOException {
      Files.createDirectories(folder.resolve("scenarios"));
      script("scenarios/mine.json", "my-own");
      Files.writeString(folder.resolve("scenarios/bad.json"), "{");
      int brought = shelf.known().size();
      LaterBackground later = new LaterBackground();
      HomeModel home =
          new HomeModel(new Browsing(shelf), seat(log()), later, visited::add, told::add);
      assertThat(home.shown()).hasSize(brought);
      assertThat(home.noticeProperty().get().text()).isEmpty();
      later.runAll();
      assertThat(home.shown())
          .extracting(ShelfItem::id)
          .hasSize(brought + 1)
          .last()
          .isEqualTo("my-own");
      assertThat(home.size()).isEqualTo(brought + 1);
      assertThat(home.noticeProperty().get().text()).contains("bad.json");
    }

    @Test
    void aLogbookThatCannotBeReadIsToldAndTheShelfWorks() throws IOException {
      Files.writeString(folder.resolve("data"), "a file where the folder belongs");
      HomeModel home = home();
      assertThat(home.noticeProperty().get().text()).contains("cannot be written");
      home.goOn(item("broken-tv"));
      assertThat(visited)
          .containsExactly(new Destination.Practice(Conversation.begin(scenario("broken-tv"))));
    }
  }

  private enum Finish {
    BEST,
    WORST
  }

  @Nested
  class AScriptThatChangedSinceItWasLeft {

    @Test
    void goesOnAsItWasAndSaysSo() throws IOException {
      home().add(script("mine.json", "my-own"));
      Conversation begun = Conversation.begin(scenario("my-own"));
      Conversation left = begun.choose(begun.offered().getFirst());
      log().recorder(begun).record(left);
      home().goOn(item("my-own"));
      assertThat(told).isEmpty();
      Path own = ((ShelfItem.Own) item("my-own").origin()).path().resolve("my-own.json");
      Files.writeString(
          own, Files.readString(own).replaceFirst("\"minutes\": *[0-9]+", "\"minutes\": 19"));
      shelf = new Shelf(folder.resolve("scenarios"));
      home().goOn(item("my-own"));
      assertThat(visited)
          .last()
          .isEqualTo(new Destination.Practice(new Resumed(left, Optional.empty(), List.of())));
      assertThat(told)
          .singleElement()
          .asString()
          .startsWith("The script has changed since. You go on with version");
    }
  }

  @Nested
  class AScriptThatIsDropped {

    @Test
    void goesOnTheShelfIfItCanBePlayed() throws IOException {
      HomeModel home = home();
      home.add(script("mine.json", "my-own"));
      assertThat(home.shown()).extracting(ShelfItem::id).contains("my-own");
      assertThat(home.noticeProperty().get().text()).contains("is on the shelf now");
    }

    @Test
    void showsItsProblemsIfNot() throws IOException {
      HomeModel home = home();
      home.add(Files.writeString(folder.resolve("broken.json"), "{ \"format\": 1"));
      assertThat(visited).hasSize(1);
      assertThat(visited.getFirst())
          .isInstanceOfSatisfying(
              Destination.ScriptReport.class,
              report -> assertThat(report.script()).hasFileName("broken.json"));
      assertThat(home.shown()).extracting(ShelfItem::isBundled).containsOnly(true);
    }
  }
}
