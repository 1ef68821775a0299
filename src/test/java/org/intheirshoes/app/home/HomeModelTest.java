package org.intheirshoes.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
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
    return new HomeModel(shelf, seat(log()), Background.inline(), visited::add, told::add);
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
          .containsExactly("narrow-shoes", "broken-tv", "hotel-guest");
    }

    @Test
    void isSearchedAsOneTypes() {
      HomeModel home = home();
      home.queryProperty().set("spaniel");
      assertThat(home.shown()).extracting(ShelfItem::id).containsExactly("hotel-guest");
      home.queryProperty().set("no such word");
      assertThat(home.shown()).isEmpty();
      home.queryProperty().set(" ");
      assertThat(home.shown()).hasSize(3);
    }

    @Test
    void opensAScenarioAtItsBriefing() {
      home().goOn(item("broken-tv"));
      assertThat(visited)
          .containsExactly(new Destination.Practice(Conversation.begin(scenario("broken-tv"))));
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
      assertThat(visited).containsExactly(new Destination.Practice(left));
    }

    @Test
    void canBeBegunAnew() throws IOException {
      left();
      home().beginAnew(item("hotel-guest"));
      assertThat(visited)
          .containsExactly(new Destination.Practice(Conversation.begin(scenario("hotel-guest"))));
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
              Destination.Problems.class,
              problems -> assertThat(problems.checked().problems()).isNotEmpty());
      assertThat(home.shown()).hasSize(3);
    }
  }
}
