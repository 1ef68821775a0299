package org.intheirshoes.app.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work when it is told to, one thing after the other: for tests of what happens meanwhile.
public final class LaterBackground implements Background {

  private final Deque<Runnable> work = new ArrayDeque<>();

  @Override
  public <T> void run(Callable<T> what, Consumer<T> done, Consumer<Exception> failed) {
    work.add(() -> Background.inline().run(what, done, failed));
  }

  /// Runs what waits, and what that asks for.
  public void runAll() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  /// Forgets what waits.
  @Override
  public void close() {
    work.clear();
  }
}
