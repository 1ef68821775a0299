package org.intheirshoes.app.shell;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The typefaces that the program brings with it.
public final class Typefaces {

  private static final List<String> FILES =
      List.of("Inter-Regular.otf", "Inter-Italic.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");

  private static final FutureTask<Void> LOADING = new FutureTask<>(Typefaces::read, null);

  private Typefaces() {}

  /// Begins to load them on a thread of its own, while JavaFX waits for the system's window library. What fails
  /// here is told by [#load].
  public static void loadAhead() {
    Thread.ofPlatform()
        .daemon()
        .name("typefaces")
        .start(
            () -> {
              LOADING.run();
              // The first text asks the system for its typefaces.
              new Text(" ").getLayoutBounds();
            });
  }

  /// Loads them, once; waits where that was begun. On any thread.
  ///
  /// @throws IllegalStateException if the system lacks what JavaFX needs for text
  static void load() {
    LOADING.run();
    try {
      LOADING.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void read() {
    for (String file : FILES) {
      Font.loadFont(resource("fonts/" + file).toExternalForm(), 16);
    }
    Icon.load();
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Typefaces.class.getResource(name), name);
  }
}
