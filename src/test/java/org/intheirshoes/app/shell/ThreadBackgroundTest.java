package org.intheirshoes.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Work apart from the screen, on real threads.
class ThreadBackgroundTest {

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void bringsResultsToTheScreensThread() throws Exception {
    try (Background background = Background.threads()) {
      CompletableFuture<Boolean> there = new CompletableFuture<>();
      background.run(
          Platform::isFxApplicationThread,
          here -> there.complete(!here && Platform.isFxApplicationThread()),
          there::completeExceptionally);
      assertThat(there.get(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void workThatIsNoLongerWantedIsInterruptedAndHandsNothingOver() throws Exception {
    try (Background background = Background.threads()) {
      CountDownLatch begun = new CountDownLatch(1);
      CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
      List<String> handedOver = new CopyOnWriteArrayList<>();
      Subscription wanted =
          background.start(
              () -> {
                begun.countDown();
                try {
                  Thread.sleep(60_000);
                  interrupted.complete(false);
                } catch (InterruptedException _) {
                  interrupted.complete(true);
                }
                return "late";
              },
              handedOver::add,
              _ -> handedOver.add("failed"));
      assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
      wanted.unsubscribe();
      assertThat(interrupted.get(30, TimeUnit.SECONDS)).isTrue();
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(handedOver).isEmpty();
    }
  }

  @Test
  void workTooLargeForTheMachineFailsLikeOther() throws Exception {
    try (Background background = Background.threads()) {
      CompletableFuture<Exception> failed = new CompletableFuture<>();
      background.run(
          () -> {
            throw new StackOverflowError();
          },
          _ -> failed.cancel(true),
          failed::complete);
      assertThat(failed.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(StackOverflowError.class);
    }
  }

  @Test
  void doesOneThingAfterTheOtherWhereThatIsAskedFor() throws Exception {
    List<Integer> done = new CopyOnWriteArrayList<>();
    CountDownLatch all = new CountDownLatch(50);
    try (Background background = Background.threads()) {
      for (int i : IntStream.range(0, 50).toArray()) {
        background
            .inOrder()
            .run(
                () -> {
                  // The earlier, the slower: they would overtake each other if they could.
                  Thread.sleep((50 - i) / 10);
                  done.add(i);
                  return i;
                },
                _ -> all.countDown(),
                _ -> all.countDown());
      }
      assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(done).isEqualTo(IntStream.range(0, 50).boxed().toList());
  }

  @Test
  void dropsWhatComesAfterItWasClosed() throws Exception {
    List<String> results = new CopyOnWriteArrayList<>();
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<String> ended = new CompletableFuture<>();
    Background background = Background.threads();
    background.run(
        () -> {
          begun.countDown();
          try {
            Thread.sleep(60_000);
          } catch (InterruptedException _) {
            ended.complete("interrupted");
          }
          return "late";
        },
        results::add,
        e -> results.add(e.toString()));
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    background.close();
    assertThat(ended.get(30, TimeUnit.SECONDS)).isEqualTo("interrupted");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(results).isEmpty();
  }
}
