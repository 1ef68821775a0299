package org.intheirshoes;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

/// A program of its own that plays a round until it is killed, and tells after every step how many are
/// safe.
final class RoundWriter {

  private RoundWriter() {}

  /// Plays a round.
  ///
  /// @param arguments the folder of the logbook
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Clock clock = Clock.systemUTC();
    RoundKeeper keeper = new LogbookRounds(new LogbookFolder(folder, clock));
    List<RoundKeeper.Kept> left = keeper.unfinished();
    RoundRecorder recorder =
        left.isEmpty()
            ? RoundRecorder.ofNew(keeper, Map.of(0, "Ada"))
            : RoundRecorder.of(keeper, left.getFirst());
    Round round =
        left.isEmpty()
            ? begun(folder, clock)
            : left.getFirst().round().apply(new RoundStep.Reopen(), clock.instant());
    for (int i = 0; ; i++) {
      for (RoundStep step :
          List.of(
              new RoundStep.LeaveCards(),
              new RoundStep.Start(),
              i % 2 == 0 ? new RoundStep.Pause() : new RoundStep.GoOn())) {
        if (round.can(step)) {
          round = round.apply(step, clock.instant());
        }
      }
      if (recorder.record(round).status() == RoundRecorder.Status.SAFE) {
        System.out.println(round.log().size());
      }
    }
  }

  private static Round begun(Path folder, Clock clock) {
    Drill drill = DrillShelf.read(folder).find("mirror").orElseThrow();
    RoundPlan plan = new RoundPlan(new Material.OfDrill(drill, Hand.BASIC), List.of("Ada", "Bo"));
    return Round.begin(plan, clock.instant());
  }
}
