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
/// @param classroom the script of a class to open with, by id or as a path; empty for another page
/// @param drill the drill of a pair to open with, by id; empty for another page
/// @param script the zip or script to ask about, as a desktop hands it over; empty for another page
record Opening(
    Path data, Optional<String> classroom, Optional<String> drill, Optional<Path> script) {

  static final String DATA = "--data";
  static final String CLASSROOM = "classroom";
  static final String DRILL = "drill";

  /// A window that opens with home.
  Opening(Path data) {
    this(data, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// A window that opens with a class.
  Opening(Path data, Optional<String> classroom) {
    this(data, classroom, Optional.empty(), Optional.empty());
  }

  /// Whether a command line is for the window: it is empty, begins with one of its options, asks
  /// for a class or a drill, or names a scenario's file and nothing else.
  static boolean isMeant(List<String> given) {
    List<String> arguments = dataFirst(given);
    return arguments.isEmpty()
        || arguments.getFirst().equals(DATA)
        || arguments.getFirst().startsWith(DATA + "=")
        || isPage(arguments)
        || script(arguments).isPresent();
  }

  private static Optional<Path> script(List<String> arguments) {
    if (arguments.size() != 1 || !arguments.getFirst().matches("(?i).+\\.(json|zip|shoes)")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(arguments.getFirst()))
          .filter(Files::isRegularFile)
          .map(Path::toAbsolutePath);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// The folder may stand behind the page, as it does with every command.
  private static List<String> dataFirst(List<String> arguments) {
    if (arguments.size() < 3 || !isPage(arguments.subList(0, 2))) {
      return arguments;
    }
    String third = arguments.get(2);
    if (!third.equals(DATA) && !third.startsWith(DATA + "=")) {
      return arguments;
    }
    List<String> ordered = new ArrayList<>(arguments.subList(2, arguments.size()));
    ordered.addAll(arguments.subList(0, 2));
    return ordered;
  }

  private static boolean isPage(List<String> arguments) {
    return asks(arguments, CLASSROOM) || asks(arguments, DRILL);
  }

  private static boolean asks(List<String> arguments, String page) {
    return arguments.size() == 2
        && arguments.getFirst().equals(page)
        && !arguments.get(1).startsWith("-");
  }

  /// What the window's arguments ask for.
  ///
  /// @param usual the folder where none is named
  /// @return empty if they cannot be followed: there is something else than one folder and one page
  static Optional<Opening> of(List<String> given, Path usual) {
    List<String> arguments = dataFirst(given);
    if (!isMeant(arguments)) {
      return Optional.empty();
    }
    if (arguments.isEmpty() || isPage(arguments) || script(arguments).isPresent()) {
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
    if (asks(rest, DRILL)) {
      return Optional.of(
          new Opening(data, Optional.empty(), Optional.of(rest.get(1)), Optional.empty()));
    }
    Optional<Path> script = script(rest);
    if (script.isPresent()) {
      return Optional.of(new Opening(data, Optional.empty(), Optional.empty(), script));
    }
    return asks(rest, CLASSROOM)
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
    drill.ifPresent(id -> arguments.addAll(List.of(DRILL, id)));
    script.ifPresent(file -> arguments.add(file.toString()));
    return arguments.toArray(String[]::new);
  }
}
