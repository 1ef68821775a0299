package org.intheirshoes.app.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.LaterBackground;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Coverage;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Resumed;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageModelTest {

  @TempDir Path folder;
  private final List<Destination> visited = new ArrayList<>();
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

  private CoverageModel model(Background background) {
    ScenarioStart start =
        new ScenarioStart(shelf, log(), Background.inline(), visited::add, _ -> {});
    return new CoverageModel(shelf, background, visited::add, start);
  }

  private ShelfItem item(String id) {
    return shelf.find(id).orElseThrow();
  }

  private Scenario scenario(String id) {
    return shelf.open(item(id)).scenario().orElseThrow();
  }

  @Test
  void readsTheScriptsBehindThePage() {
    LaterBackground later = new LaterBackground();
    CoverageModel model = model(later);
    assertThat(model.stateProperty().get()).isEqualTo(new CoverageModel.State.Reading());
    later.runAll();
    assertThat(model.stateProperty().get())
        .isEqualTo(new CoverageModel.State.Shown(Coverage.of(shelf)));
  }

  @Test
  void opensAScenarioAsTheShelfDoes() {
    CoverageModel model = model(Background.inline());
    model.open(item("broken-tv"));
    model.open(item("hotel-guest"));
    assertThat(visited)
        .containsExactly(
            new Destination.Practice(Conversation.begin(scenario("broken-tv"))),
            new Destination.ContentNote(scenario("hotel-guest")));
  }

  @Test
  void goesOnWithOneThatWasLeft() throws java.io.IOException {
    Conversation begun = Conversation.begin(scenario("broken-tv"));
    Conversation left = begun.choose(begun.offered().getFirst());
    log().recorder(begun).record(left);
    model(Background.inline()).open(item("broken-tv"));
    assertThat(visited)
        .containsExactly(new Destination.Practice(new Resumed(left, Optional.empty(), List.of())));
  }

  @Test
  void goesBackToTheShelf() {
    model(Background.inline()).leave();
    assertThat(visited).containsExactly(new Destination.Home());
  }
}
