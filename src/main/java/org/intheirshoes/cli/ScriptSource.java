package org.intheirshoes.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.ScriptLoader;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.texts.Texts;

/// Finds the script that an argument names: a path, or the id of a scenario on the shelf.
final class ScriptSource {

  private static final Texts TEXTS = Texts.of(ScriptSource.class);

  private final Shelf shelf;
  private final Terminal terminal;

  ScriptSource(Shelf shelf, Terminal terminal) {
    this.shelf = shelf;
    this.terminal = terminal;
  }

  /// The script; empty where there is none, and then the user was told.
  Optional<Checked> find(String argument) {
    Optional<Path> path = path(argument).filter(Files::exists);
    if (path.isPresent()) {
      return path.map(new ScriptLoader()::load);
    }
    Optional<ShelfItem> item = shelf.find(argument);
    if (item.isEmpty()) {
      terminal.complain(TEXTS.get("script.none", argument, ids()));
    }
    return item.map(shelf::open);
  }

  private String ids() {
    return shelf.items().stream().map(ShelfItem::id).collect(Collectors.joining(", "));
  }

  /// The path that an argument names, if the system can have one of that name.
  static Optional<Path> path(String argument) {
    try {
      return Optional.of(Path.of(argument));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// Tells why a script cannot be played.
  void complain(Checked checked) {
    for (Problem problem : checked.problems()) {
      if (problem.isError()) {
        terminal.complain(ProblemText.line(checked.name(), problem));
        terminal.complain("    ", problem.hint());
      }
    }
  }
}
