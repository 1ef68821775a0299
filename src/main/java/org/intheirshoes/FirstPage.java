package org.intheirshoes;

import java.nio.file.Path;
import org.intheirshoes.app.classroom.ClassPages;
import org.intheirshoes.app.drill.PairPages;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.ScriptLoader;
import org.intheirshoes.library.Shelf;

/// Where the window begins: with the class or the drill it was asked for, with a class that was
/// interrupted, or at home.
record FirstPage(Shelf shelf, ClassPages classes, PairPages pairs) {

  /// The page of an opening.
  Destination of(Opening opening) {
    return opening
        .classroom()
        .map(this::classOf)
        .or(() -> opening.drill().map(this::drillOf))
        .or(classes::interrupted)
        .orElseGet(Destination.Home::new);
  }

  /// A drill that is not there leads to those that are.
  private Destination drillOf(String id) {
    return pairs.before(id).orElseGet(Destination.Pairs::new);
  }

  private Destination classOf(String script) {
    Checked checked =
        shelf
            .find(script)
            .map(shelf::open)
            .orElseGet(() -> new ScriptLoader().load(Path.of(script)));
    return checked
        .scenario()
        .map(classes::begin)
        .orElseGet(() -> new Destination.Problems(checked));
  }
}
