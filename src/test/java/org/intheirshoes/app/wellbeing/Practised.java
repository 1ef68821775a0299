package org.intheirshoes.app.wellbeing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.scenario.Scenario;

/// A learner with a shelf and a logbook in a folder, at an hour of a day.
final class Practised implements AutoCloseable {

  static final Instant MORNING = Instant.parse("2026-11-22T09:00:00Z");

  final List<Destination> visited = new ArrayList<>();
  final Shelf shelf;
  private final Path folder;
  private final Clock clock;
  private final LogbookFolder logbook;

  Practised(Path folder) {
    this(folder, MORNING);
  }

  private Practised(Path folder, Instant now) {
    this.folder = folder;
    this.clock = Clock.fixed(now, ZoneOffset.UTC);
    this.shelf = new Shelf(folder.resolve("scenarios"));
    this.logbook = new LogbookFolder(folder.resolve("data"), clock);
  }

  /// The same record so much later.
  Practised later(Duration time) {
    return new Practised(folder, clock.instant().plus(time));
  }

  WellbeingSources sources() {
    return new WellbeingSources(
        shelf,
        Background.inline(),
        clock,
        new Quieted(folder.resolve("quieted.properties"), Background.inline()),
        visited::add);
  }

  LearnerLog log(String name) {
    return new LearnerLog(logbook, name, clock);
  }

  CurrentLearner.Seat seat() {
    return seat(CurrentLearner.Kind.NAMED, "Ada");
  }

  CurrentLearner.Seat seat(CurrentLearner.Kind kind, String name) {
    return new CurrentLearner.Seat(kind, name, log(name));
  }

  ScenarioStart start() {
    return new ScenarioStart(shelf, log("Ada"), Background.inline(), visited::add, _ -> {});
  }

  Scenario scenario(String id) {
    return shelf.open(shelf.find(id).orElseThrow()).scenario().orElseThrow();
  }

  /// Finishes a scenario as badly as can be.
  Practised fail(String id) {
    Conversation begun = Conversation.begin(scenario(id));
    log("Ada").recorder(begun).record(exact(begun).worstFrom(begun));
    return this;
  }

  /// Finishes a scenario as well as can be.
  Practised shine(String id) {
    Conversation begun = Conversation.begin(scenario(id));
    log("Ada").recorder(begun).record(exact(begun).bestFrom(begun));
    return this;
  }

  private static Exact exact(Conversation begun) {
    return (Exact) Analysis.of(begun.scenario());
  }

  @Override
  public void close() {
    logbook.close();
  }
}
