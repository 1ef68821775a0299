package org.intheirshoes.app.drill;

import java.util.function.Consumer;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundRecorder;

/// Keeps a round apart from the screen, step by step in their order.
final class RoundSaving {

  private final RoundRecorder recorder;
  private final Background background;
  private Consumer<String> told = _ -> {};

  RoundSaving(RoundRecorder recorder, Background background) {
    this.recorder = recorder;
    this.background = background.inOrder();
  }

  /// Who hears what became of it.
  void tellTo(Consumer<String> told) {
    this.told = told;
  }

  void save(Round round) {
    background.run(
        () -> recorder.record(round),
        report -> report.news().ifPresent(told),
        failure -> {
          throw new IllegalStateException(failure);
        });
  }

  /// Writes, on this thread, what is not written yet: the program may be about to end.
  void finish(Round round) {
    recorder.record(round);
  }
}
