package org.intheirshoes;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the window opens.
///
/// @param data the folder of everything that is kept; it may not exist yet
/// @param classroom the script of a class to open with, by id or as a path; empty for home
record Opening(Path data, Optional<String> classroom) {

  static final String DATA = "--data";
  static final String CLASSROOM = "classroom";

  /// A window that opens with home.
  Opening(Path data) {
    this(data, Optional.empty());
  }

  /// Whether a command line is for the window: it is empty, begins with one of its options, or asks
  /// for a class.
  static boolean isMeant(List<String> arguments) {
    return arguments.isEmpty()
        || arguments.getFirst().equals(DATA)
        || arguments.getFirst().startsWith(DATA + "=")
        || isClass(arguments);
  }

  private static boolean isClass(List<String> arguments) {
    return arguments.size() == 2
        && arguments.getFirst().equals(CLASSROOM)
        && !arguments.get(1).startsWith("-");
  }

  /// What the window's arguments ask for.
  ///
  /// @param usual the folder where none is named
  /// @return empty if they cannot be followed: there is something else than one folder and one class
  static Optional<Opening> of(List<String> arguments, Path usual) {
    if (!isMeant(arguments)) {
      return Optional.empty();
    }
    if (arguments.isEmpty() || isClass(arguments)) {
      return rest(usual, arguments);
    }
    String first = arguments.getFirst();
    boolean joined = first.contains("=");
    if (!joined && arguments.size() < 2) {
      return Optional.empty();
    }
    String folder = joined ? first.substring(DATA.length() + 1) : arguments.get(1);
    List<String> rest = arguments.subList(joined ? 1 : 2, arguments.size());
    return folder(folder).flatMap(data -> rest(data, rest));
  }

  private static Optional<Opening> rest(Path data, List<String> rest) {
    if (rest.isEmpty()) {
      return Optional.of(new Opening(data));
    }
    return isClass(rest)
        ? Optional.of(new Opening(data, Optional.of(rest.get(1))))
        : Optional.empty();
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
    List<String> arguments = new ArrayList<>(List.of(DATA, data.toString()));
    classroom.ifPresent(script -> arguments.addAll(List.of(CLASSROOM, script)));
    return arguments.toArray(String[]::new);
  }
}
