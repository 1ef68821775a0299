package org.intheirshoes.app.practice;

import javafx.animation.AnimationTimer;

/// Does something in the second frame from now. What changed already is so drawn first, and alone: a marked
/// response is drawn in a third of the time that a face takes.
final class SecondFrame extends AnimationTimer {

  private final Runnable then;
  private boolean firstIsDrawn;

  SecondFrame(Runnable then) {
    this.then = then;
  }

  @Override
  public void start() {
    firstIsDrawn = false;
    super.start();
  }

  @Override
  public void handle(long now) {
    if (firstIsDrawn) {
      stop();
      then.run();
    }
    firstIsDrawn = true;
  }
}
