package org.intheirshoes.app.shell;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work at once.
final class InlineBackground implements Background {

  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    T result;
    try {
      result = work.call();
    } catch (Exception e) {
      failed.accept(e);
      return;
    }
    done.accept(result);
  }

  @Override
  public void close() {}
}
