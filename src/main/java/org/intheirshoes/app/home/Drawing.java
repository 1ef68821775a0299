package org.intheirshoes.app.home;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;

/// Draws the customers of the shelf: those of the first row at once, so that the page can be used, and one
/// more with each frame after that. A shelf has more people on it than a window has room for.
final class Drawing {

  /// Cards that stand in sight when the page comes up.
  private static final int AT_ONCE = 4;

  private final Deque<ScenarioCard> waiting = new ArrayDeque<>();
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          next();
        }
      };

  /// Draws the customers of these cards, and of no others any more.
  void draw(List<ScenarioCard> cards) {
    stop();
    waiting.addAll(cards);
    for (int i = 0; i < AT_ONCE && !waiting.isEmpty(); i++) {
      waiting.remove().draw();
    }
    if (!waiting.isEmpty()) {
      frames.start();
    }
  }

  private void next() {
    if (waiting.isEmpty()) {
      frames.stop();
    } else {
      waiting.remove().draw();
    }
  }

  /// Draws no more.
  void stop() {
    frames.stop();
    waiting.clear();
  }
}
