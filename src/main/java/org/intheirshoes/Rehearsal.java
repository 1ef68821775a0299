package org.intheirshoes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.intheirshoes.cli.CommandLineApp;

/// Plays the program through once, while it is packaged: commands here, then the window in
/// [org.intheirshoes.app.shell.PlayThrough]. The Java virtual machine notes which classes that takes, and ships
/// them ready for the next start; see `src/build/Training.java`.
///
/// Asked for with the system property `shoes.rehearsal`; what it keeps goes into the program's folder of
/// that start.
final class Rehearsal {

  static final String SCRIPT = "broken-tv";

  private static final String CHOICES = "heartbroken,i-do-hear-that,nobody-cared";

  private Rehearsal() {}

  /// Whether this start is a rehearsal.
  static boolean isAsked() {
    return Boolean.getBoolean("shoes.rehearsal");
  }

  /// Rehearses commands, with their usual output.
  static void commands(Path data) {
    try (var in = Rehearsal.class.getResourceAsStream("/scenarios/" + SCRIPT + ".json")) {
      Files.createDirectories(data);
      Path script = data.resolve("rehearsal.json");
      Files.write(script, Objects.requireNonNull(in).readAllBytes());
      CommandLineApp.run(data, "check", script.toString());
      CommandLineApp.run(data, "play", SCRIPT, "--choices", CHOICES, "--json");
      CommandLineApp.run(data, "--help");
      Files.delete(script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
