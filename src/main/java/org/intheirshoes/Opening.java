package org.intheirshoes;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How the window opens.
///
/// @param data the folder of everything that is kept; it may not exist yet
record Opening(Path data) {

  static final String DATA = "--data";

  /// Whether a command line is for the window: it is empty, or begins with one of its options.
  static boolean isMeant(List<String> arguments) {
    return arguments.isEmpty()
        || arguments.getFirst().equals(DATA)
        || arguments.getFirst().startsWith(DATA + "=");
  }

  /// What the window's arguments ask for.
  ///
  /// @param usual the folder where none is named
  /// @return empty if they cannot be followed: there is something else than one folder
  static Optional<Opening> of(List<String> arguments, Path usual) {
    if (arguments.isEmpty()) {
      return Optional.of(new Opening(usual));
    }
    if (!isMeant(arguments)) {
      return Optional.empty();
    }
    String first = arguments.getFirst();
    boolean joined = first.contains("=");
    List<String> rest = arguments.subList(1, arguments.size());
    String folder = joined ? first.substring(DATA.length() + 1) : String.join("", rest);
    return rest.size() == (joined ? 0 : 1) ? folder(folder).map(Opening::new) : Optional.empty();
  }

  private static Optional<Path> folder(String name) {
    try {
      Path folder = Path.of(name);
      boolean usable = !name.isBlank() && (!Files.exists(folder) || Files.isDirectory(folder));
      return usable ? Optional.of(folder.toAbsolutePath()) : Optional.empty();
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// The arguments that ask for this.
  String[] arguments() {
    return new String[] {DATA, data.toString()};
  }
}
