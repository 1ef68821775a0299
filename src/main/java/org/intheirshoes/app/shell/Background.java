package org.intheirshoes.app.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// Runs slow work apart from the screen and brings its result back to it. The only place where the
/// program changes threads.
public interface Background extends AutoCloseable {

  /// Runs work.
  ///
  /// @param work runs apart from the screen; must not touch it
  /// @param done gets the result, on the screen's thread
  /// @param failed gets what was thrown, on the screen's thread
  <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

  /// Runs work that may become needless.
  ///
  /// @return ends it: its thread is interrupted if it is under way, and nothing is handed over
  default <T> Subscription start(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    AtomicBoolean needless = new AtomicBoolean();
    run(
        work,
        result -> {
          if (!needless.get()) {
            done.accept(result);
          }
        },
        failure -> {
          if (!needless.get()) {
            failed.accept(failure);
          }
        });
    return () -> needless.set(true);
  }

  /// A runner like this one that does one thing after the other, in the order it was asked: for the
  /// logbook, so that what is read comes after what was written. The same at every call; it ends with
  /// this one. It is this one where that keeps the order anyway.
  default Background inOrder() {
    return this;
  }

  /// Ends work that is under way; its results are dropped.
  @Override
  void close();

  /// Runs everything at once, on the calling thread: for tests.
  static Background inline() {
    return new InlineBackground();
  }

  /// Runs work on threads of its own.
  static Background threads() {
    return new ThreadBackground();
  }
}
