package org.intheirshoes.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class SecondFrameTest {

  private final List<String> happened = new CopyOnWriteArrayList<>();
  private final CountDownLatch done = new CountDownLatch(1);

  /// Tells each frame before what is done in it.
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          happened.add("frame");
          if (happened.size() == 4) {
            stop();
            done.countDown();
          }
        }
      };

  @Test
  void itIsDoneInTheSecondFrameAndOnlyThere() throws Exception {
    SecondFrame second = new SecondFrame(() -> happened.add("done"));
    play(second::start);
    assertThat(happened).containsExactly("frame", "frame", "done", "frame");
  }

  @Test
  void oneThatIsStoppedDoesNothing() throws Exception {
    SecondFrame second = new SecondFrame(() -> happened.add("done"));
    play(
        () -> {
          second.start();
          second.stop();
        });
    assertThat(happened).doesNotContain("done");
  }

  private void play(Runnable begin) throws TimeoutException, InterruptedException {
    FxToolkit.registerPrimaryStage();
    Platform.runLater(
        () -> {
          frames.start();
          begin.run();
        });
    assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
  }
}
