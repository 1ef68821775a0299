package org.intheirshoes.app.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.scenario.Scenario;

/// The analysis of the script at hand, worked out in the background and remembered.
public final class Analyses {

  private final Background background;
  private Optional<Analysis> last = Optional.empty();

  /// Analyses worked out by this runner.
  public Analyses(Background background) {
    this.background = background;
  }

  /// Hands over the analysis of a script, at once if it is known.
  public void of(Scenario scenario, Consumer<Analysis> to) {
    Optional<Analysis> known = last.filter(analysis -> analysis.scenario().equals(scenario));
    if (known.isPresent()) {
      to.accept(known.get());
      return;
    }
    // Two of the largest would not fit into the window's memory.
    last = Optional.empty();
    background.run(
        () -> Analysis.of(scenario),
        analysis -> {
          last = Optional.of(analysis);
          to.accept(analysis);
        },
        failure -> {
          throw new IllegalStateException(failure);
        });
  }
}
