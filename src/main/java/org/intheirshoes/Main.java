package org.intheirshoes;

import java.util.Map;
import org.intheirshoes.cli.CommandLineApp;
import org.jspecify.annotations.Nullable;

/// The program's entry: without arguments the desktop (where there is no display, the same scenarios in
/// the terminal), otherwise a command line.
///
/// Nothing here names a JavaFX type, so that a command starts without loading JavaFX.
public final class Main {

  private Main() {}

  /// Starts the program and ends the process with the command's exit code, or 0.
  public static void main(String[] args) {
    if (args.length > 0) {
      System.exit(CommandLineApp.run(UserData.folder(), args));
    }
    if (!hasDisplay(
        System.getProperty("os.name", ""),
        System.getenv(),
        System.getProperty("glass.platform", ""))) {
      playInTerminal("there is no display here");
    }
    try {
      DesktopApp.open();
    } catch (UnsupportedOperationException e) {
      // A display that refuses us, or a system without JavaFX's libraries.
      playInTerminal(e.getMessage());
    }
  }

  private static void playInTerminal(@Nullable String reason) {
    String why = reason == null ? "the display refuses it" : reason;
    System.exit(CommandLineApp.offer(UserData.folder(), why));
  }

  /// Whether a window can open. Only Linux may lack a display; JavaFX's Headless platform needs none.
  static boolean hasDisplay(String osName, Map<String, String> environment, String glassPlatform) {
    return !osName.startsWith("Linux")
        || "Headless".equalsIgnoreCase(glassPlatform)
        || isSet(environment.get("DISPLAY"))
        || isSet(environment.get("WAYLAND_DISPLAY"));
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.isEmpty();
  }
}
