package org.intheirshoes;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundPlan;
import org.intheirshoes.drill.RoundRecorder;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;

/// Puts finished conversations and rounds into a learner's record, as the program does.
///
/// @param data the folder of everything that is kept
record Practised(Path data, String learner) {

  private LogbookFolder open() {
    return new LogbookFolder(data, clock());
  }

  private static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  private static Conversation begun(String scenario) {
    Shelf shelf = new Shelf(Path.of("target", "no-such-folder"));
    return Conversation.begin(
        shelf.open(shelf.find(scenario).orElseThrow()).scenario().orElseThrow());
  }

  /// Plays scenarios along their best lines.
  Practised best(String... scenarios) {
    for (String scenario : scenarios) {
      Conversation begun = begun(scenario);
      play(begun, ((Exact) Analysis.of(begun.scenario())).bestFrom(begun));
    }
    return this;
  }

  /// Plays scenarios as badly as can be.
  Practised worst(String... scenarios) {
    for (String scenario : scenarios) {
      Conversation begun = begun(scenario);
      play(begun, ((Exact) Analysis.of(begun.scenario())).worstFrom(begun));
    }
    return this;
  }

  private void play(Conversation begun, Conversation end) {
    try (LogbookFolder logbook = open()) {
      LearnerLog log = new LearnerLog(logbook, learner, clock());
      log.recorder(begun).record(end);
      log.rate();
    }
  }

  /// Plays drills, with somebody who keeps nothing.
  Practised drills(String... drills) {
    try (LogbookFolder logbook = open()) {
      logbook.get().learners().named(learner);
      for (String id : drills) {
        Material drill =
            new Material.OfDrill(DrillShelf.read(data).find(id).orElseThrow(), Hand.BASIC);
        Round round = Round.begin(new RoundPlan(drill, List.of(learner, "Bo")), clock().instant());
        for (RoundStep step : List.of(new RoundStep.EndEarly(), new RoundStep.Finish())) {
          round = round.apply(step, clock().instant());
        }
        RoundRecorder.ofNew(new LogbookRounds(logbook), Map.of(0, learner)).record(round);
      }
    }
    return this;
  }
}
