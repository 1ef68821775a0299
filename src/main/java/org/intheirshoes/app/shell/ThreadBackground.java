package org.intheirshoes.app.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.util.Subscription;

/// Runs work on daemon threads, two for what may overlap and one for what may not, and hands results
/// to the JavaFX thread.
final class ThreadBackground implements Background {

  private final Lane free = new Lane(2);
  private final Lane ordered = new Lane(1);
  private final AtomicBoolean closed = new AtomicBoolean();

  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    free.run(work, done, failed);
  }

  @Override
  public <T> Subscription start(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    return free.start(work, done, failed);
  }

  @Override
  public Background inOrder() {
    return ordered;
  }

  @Override
  public void close() {
    closed.set(true);
    free.threads.shutdownNow();
    ordered.threads.shutdownNow();
  }

  private final class Lane implements Background {
    private final ExecutorService threads;

    Lane(int count) {
      threads =
          Executors.newFixedThreadPool(
              count, work -> Thread.ofPlatform().daemon().name("background").unstarted(work));
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
      start(work, done, failed);
    }

    @Override
    public <T> Subscription start(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
      if (closed.get()) {
        return Subscription.EMPTY;
      }
      AtomicBoolean needless = new AtomicBoolean();
      Future<?> task = threads.submit(() -> work(work, done, failed, needless));
      return () -> {
        needless.set(true);
        task.cancel(true);
      };
    }

    private <T> void work(
        Callable<T> work, Consumer<T> done, Consumer<Exception> failed, AtomicBoolean needless) {
      try {
        T result = work.call();
        later(() -> done.accept(result), needless);
      } catch (Exception e) {
        later(() -> failed.accept(e), needless);
      } catch (StackOverflowError | OutOfMemoryError e) {
        // Too much for this machine is a failure like others; the screen must not wait for ever.
        later(() -> failed.accept(new ExecutionException(e)), needless);
      }
    }

    private void later(Runnable action, AtomicBoolean needless) {
      Platform.runLater(
          () -> {
            if (!closed.get() && !needless.get()) {
              action.run();
            }
          });
    }

    @Override
    public Background inOrder() {
      return ordered;
    }

    @Override
    public void close() {
      ThreadBackground.this.close();
    }
  }
}
