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
import java.util.function.Function;
import org.intheirshoes.scenario.BrokenFile;
import org.intheirshoes.texts.Language;
import org.intheirshoes.texts.ProgramFiles;

/// The drills to choose from: those that come with the program, in the order of
/// `scenarios/drills/shelf.txt`, then the user's own by file name. A bundled id is never replaced. A drill
/// of the program is told in the language spoken now, from `scenarios/drills/es` and so on.
public final class DrillShelf {

  private static final ProgramFiles FILES = ProgramFiles.in("scenarios/drills");

  private final Map<String, Drill> drills = new LinkedHashMap<>();
  private final List<BrokenFile> broken = new ArrayList<>();

  private DrillShelf() {}

  /// Reads the bundled drills and those in a folder, which need not exist; [#broken] tells what is left
  /// out.
  public static DrillShelf read(Path folder) {
    DrillShelf shelf = new DrillShelf();
    bundled().forEach(drill -> shelf.drills.put(drill.id(), drill));
    shelf.broken.addAll(addOwn(folder, shelf.drills, Function.identity()));
    return shelf;
  }

  /// Reads those that come with the program.
  static List<Drill> bundled() {
    return ids().stream()
        .flatMap(id -> FILES.inLanguage(id + ".json").stream())
        .flatMap(bytes -> DrillReader.read(bytes).drill().stream())
        .toList();
  }

  /// Adds what lies in a folder.
  ///
  /// @param known by id; nothing of it is replaced
  /// @param told what to keep of a drill
  /// @return what cannot be added
  private static <T> List<BrokenFile> addOwn(
      Path folder, Map<String, T> known, Function<Drill, T> told) {
    List<BrokenFile> broken = new ArrayList<>();
    for (Path file : contents(folder)) {
      DrillReader.Reading reading = DrillReader.read(file);
      if (reading.drill().isEmpty()) {
        broken.add(new BrokenFile(file, reading.problems()));
      } else {
        Drill drill = reading.drill().get();
        if (known.putIfAbsent(drill.id(), told.apply(drill)) != null) {
          broken.add(BrokenFile.taken(file, "drill", drill.id()));
        }
      }
    }
    return broken;
  }

  /// What can be told of the drills without reading those of the program.
  static DrillFolder.Told told(Path folder) {
    SequencedMap<String, Drill.About> abouts = new LinkedHashMap<>();
    FILES
        .read(DrillIndex.name(Language.now()))
        .ifPresentOrElse(
            index -> abouts.putAll(indexed(index)),
            () -> bundled().forEach(drill -> abouts.put(drill.id(), drill.about())));
    return new DrillFolder.Told(abouts, addOwn(folder, abouts, Drill::about));
  }

  private static SequencedMap<String, Drill.About> indexed(byte[] index) {
    try {
      return DrillIndex.read(index);
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the drills is damaged", e);
    }
  }

  /// All of them.
  public List<Drill> drills() {
    return List.copyOf(drills.values());
  }

  /// What lies in the user's folder and is no drill that can be played, by file name.
  public List<BrokenFile> broken() {
    return List.copyOf(broken);
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
