package org.intheirshoes.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.intheirshoes.texts.Language;
import org.intheirshoes.texts.ProgramFiles;

/// The drills to choose from: those that come with the program, in the order of
/// `scenarios/drills/shelf.txt`, then the user's own by file name. A bundled id is never replaced. A drill
/// of the program is told in the language spoken now, from `scenarios/drills/es` and so on.
public final class DrillShelf {

  private static final ProgramFiles FILES = ProgramFiles.in("scenarios/drills");

  private final Map<String, Drill> drills = new LinkedHashMap<>();

  private DrillShelf() {}

  /// Reads the bundled drills and those in a folder, which need not exist; what is broken or has a
  /// taken id is left out, and `check` tells why.
  public static DrillShelf read(Path folder) {
    DrillShelf shelf = new DrillShelf();
    bundled().forEach(shelf::put);
    own(folder).forEach(shelf::put);
    return shelf;
  }

  /// Reads those that come with the program.
  static List<Drill> bundled() {
    return ids().stream()
        .flatMap(id -> FILES.inLanguage(id + ".json").stream())
        .flatMap(bytes -> DrillReader.read(bytes).drill().stream())
        .toList();
  }

  private static Stream<Drill> own(Path folder) {
    return contents(folder).stream().flatMap(file -> DrillReader.read(file).drill().stream());
  }

  /// What the shelf shows of the drills, by id, in their order.
  static SequencedMap<String, Drill.About> abouts(Path folder) {
    SequencedMap<String, Drill.About> abouts = new LinkedHashMap<>();
    FILES
        .read(DrillIndex.name(Language.now()))
        .ifPresentOrElse(
            index -> abouts.putAll(indexed(index)),
            () -> bundled().forEach(drill -> abouts.put(drill.id(), drill.about())));
    own(folder).forEach(drill -> abouts.putIfAbsent(drill.id(), drill.about()));
    return abouts;
  }

  private static SequencedMap<String, Drill.About> indexed(byte[] index) {
    try {
      return DrillIndex.read(index);
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the drills is damaged", e);
    }
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
    return FILES.list("shelf.txt");
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
