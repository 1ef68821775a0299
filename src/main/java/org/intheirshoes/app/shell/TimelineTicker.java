package org.intheirshoes.app.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Ticks four times a second, so that a second shown is never late enough to notice.
public final class TimelineTicker implements Ticker {

  private static final Duration STEP = Duration.millis(250);

  @Override
  public Subscription start(Runnable tick) {
    Timeline timeline = new Timeline(new KeyFrame(STEP, _ -> tick.run()));
    timeline.setCycleCount(Animation.INDEFINITE);
    timeline.play();
    return timeline::stop;
  }
}
