package org.intheirshoes.app.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs work on two daemon threads and hands results to the JavaFX thread.
final class ThreadBackground implements Background {

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          2, work -> Thread.ofPlatform().daemon().name("background").unstarted(work));
  private final AtomicBoolean closed = new AtomicBoolean();

  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    if (closed.get()) {
      return;
    }
    threads.execute(
        () -> {
          try {
            T result = work.call();
            later(() -> done.accept(result));
          } catch (Exception e) {
            later(() -> failed.accept(e));
          }
        });
  }

  private void later(Runnable action) {
    Platform.runLater(
        () -> {
          if (!closed.get()) {
            action.run();
          }
        });
  }

  @Override
  public void close() {
    closed.set(true);
    threads.shutdownNow();
  }
}
