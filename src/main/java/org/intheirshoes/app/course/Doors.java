package org.intheirshoes.app.course;

import java.util.function.Consumer;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.DrillFolder;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.drill.Material;

/// Where courses lead.
///
/// @param start the way into conversations for who practises now
record Doors(ScenarioStart start, DrillFolder drills, Background background, Navigator navigator) {

  /// Begins what a step names, or goes on with it; does nothing for what is no more.
  ///
  /// @param failed told what went wrong, on the screen's thread
  void begin(Stop stop, Consumer<Exception> failed) {
    switch (stop.thing()) {
      case Stop.Talk(var item) -> start.open(item, failed);
      case Stop.ForTwo(String id, var _) ->
          background.run(
              () -> drills.read().find(id), found -> found.ifPresent(this::prepare), failed);
      case Stop.Gone _ -> {}
    }
  }

  private void prepare(Drill drill) {
    navigator.go(new Destination.PairSetup(new Material.OfDrill(drill, Hand.BASIC)));
  }
}
