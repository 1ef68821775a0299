package org.intheirshoes.app.course;

import java.util.function.Consumer;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.drill.Material;

/// Where courses lead.
///
/// @param start the way into conversations for who practises now
record Doors(ScenarioStart start, Navigator navigator) {

  /// Begins what a step names, or goes on with it; does nothing for what is no more.
  ///
  /// @param failed told what went wrong, on the screen's thread
  void begin(Stop stop, Consumer<Exception> failed) {
    switch (stop.thing()) {
      case Stop.Talk(var item) -> start.open(item, failed);
      case Stop.ForTwo(var drill) ->
          navigator.go(new Destination.PairSetup(new Material.OfDrill(drill, Hand.BASIC)));
      case Stop.Gone _ -> {}
    }
  }
}
