package org.intheirshoes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.cli.CommandLineApp;
import org.jspecify.annotations.Nullable;

/// The program's entry: without a command the desktop (where there is no display, the same scenarios in
/// the terminal), otherwise a command line.
///
/// Nothing here names a JavaFX type, so that a command starts without loading JavaFX.
public final class Main {

  private Main() {}

  /// Starts the program and ends the process with the command's exit code, or 0.
  public static void main(String[] args) {
    List<String> arguments = List.of(args);
    if (!Opening.isMeant(arguments)) {
      System.exit(CommandLineApp.run(UserData.folder(), args));
    }
    Optional<Opening> opening = Opening.of(arguments, UserData.folder());
    opening.ifPresentOrElse(
        Main::open, () -> System.exit(CommandLineApp.refuseWindow(String.join(" ", args))));
  }

  private static void open(Opening opening) {
    opening
        .drill()
        .filter(id -> CommandLineApp.refusesDrill(opening.data(), id))
        .ifPresent(_ -> System.exit(CommandLineApp.WRONG));
    if (!hasDisplay(
        System.getProperty("os.name", ""),
        System.getenv(),
        System.getProperty("glass.platform", ""))) {
      playInTerminal(opening, "there is no display here");
    }
    if (Rehearsal.isAsked()) {
      Rehearsal.commands(opening.data());
    }
    Ahead.begin(opening.data());
    try {
      DesktopApp.open(opening);
    } catch (UnsupportedOperationException e) {
      // A display that refuses us, or a system without JavaFX's libraries.
      playInTerminal(opening, e.getMessage());
    }
  }

  private static void playInTerminal(Opening opening, @Nullable String reason) {
    if (opening.classroom().isPresent()) {
      System.exit(CommandLineApp.refuseClass());
    }
    if (opening.drill().isPresent()) {
      System.exit(CommandLineApp.refuseDrill());
    }
    String why = reason == null ? "the display refuses it" : reason;
    System.exit(CommandLineApp.offer(opening.data(), why));
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
