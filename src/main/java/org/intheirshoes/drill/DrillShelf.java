package org.intheirshoes.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.texts.Language;

/// The drills to choose from: those that come with the program, in the order of
/// `scenarios/drills/shelf.txt`, then the user's own by file name. A bundled id is never replaced. A drill
/// of the program is told in the language spoken now, from `scenarios/drills/es` and so on.
public final class DrillShelf {

  private static final String ROOT = "/scenarios/drills/";

  private final Map<String, Drill> drills = new LinkedHashMap<>();

  private DrillShelf() {}

  /// Reads the bundled drills and those in a folder, which need not exist; what is broken or has a
  /// taken id is left out, and `check` tells why.
  public static DrillShelf read(Path folder) {
    DrillShelf shelf = new DrillShelf();
    for (String id : ids()) {
      resource(Language.now().code() + "/" + id + ".json")
          .or(() -> resource(id + ".json"))
          .flatMap(bytes -> DrillReader.read(bytes).drill())
          .ifPresent(shelf::put);
    }
    for (Path file : contents(folder)) {
      DrillReader.read(file).drill().ifPresent(shelf::put);
    }
    return shelf;
  }

  private void put(Drill drill) {
    drills.putIfAbsent(drill.id(), drill);
  }

  /// All of them.
  public List<Drill> drills() {
    return List.copyOf(drills.values());
  }

  /// The drill with this id.
  public Optional<Drill> find(String id) {
    return Optional.ofNullable(drills.get(id));
  }

  /// The ids of the bundled drills, in order.
  static List<String> ids() {
    return resource("shelf.txt")
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .map(
            text ->
                text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList())
        .orElse(List.of());
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = DrillShelf.class.getResourceAsStream(ROOT + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file " + ROOT + name + " is damaged", e);
    }
  }

  private static List<Path> contents(Path folder) {
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, "*.json")) {
      children.forEach(found::add);
    } catch (IOException | DirectoryIteratorException _) {
      found.clear();
    }
    found.sort(null);
    return found;
  }
}
