package org.intheirshoes.app.shell;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The typefaces that the program brings with it.
public final class Typefaces {

  private static final Logger LOG = LoggerFactory.getLogger(Typefaces.class);

  private static final List<String> FILES =
      List.of("Inter-Regular.otf", "Inter-Italic.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");

  private static boolean areLoaded;

  private Typefaces() {}

  /// Begins to load them on a thread of its own, while JavaFX waits for the system's window library. What fails
  /// here is tried again, and told, by [#load].
  public static void loadAhead() {
    Thread.ofPlatform()
        .daemon()
        .name("typefaces")
        .start(
            () -> {
              try {
                load();
                // The first text asks the system for its typefaces.
                new Text(" ").getLayoutBounds();
              } catch (RuntimeException | LinkageError e) {
                LOG.debug("No typefaces ahead", e);
              }
            });
  }

  /// Loads them, once; waits where that was begun. On any thread.
  static synchronized void load() {
    if (areLoaded) {
      return;
    }
    for (String file : FILES) {
      Font.loadFont(resource("fonts/" + file).toExternalForm(), 16);
    }
    Icon.load();
    areLoaded = true;
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Typefaces.class.getResource(name), name);
  }
}
