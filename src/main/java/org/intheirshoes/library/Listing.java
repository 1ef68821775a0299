package org.intheirshoes.library;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;

/// What stands on the shelf, read once.
///
/// @param items by id, bundled first
/// @param broken what lies in the user's folder and cannot be played
record Listing(Map<String, ShelfItem> items, List<Checked> broken) {

  /// What comes with the program.
  static Listing of(BundledScripts bundled) {
    Listing listing = new Listing(new LinkedHashMap<>(), new ArrayList<>());
    List<ShelfItem> indexed = bundled.indexed();
    indexed.forEach(item -> listing.items.put(item.id(), item));
    if (indexed.isEmpty()) {
      listing.putScripts(bundled);
    }
    return listing;
  }

  /// The same and what lies in the user's folder. That is read and not analysed: an analysis of many
  /// or large scripts takes longer than anybody waits for a list. Opening one analyses it, and tells
  /// what keeps it from being played. What did not change since the last time is not even read.
  Listing with(Path folder) {
    Listing listing = new Listing(new LinkedHashMap<>(items), new ArrayList<>(broken));
    OwnIndex known = OwnIndex.in(folder);
    Map<String, OwnIndex.Entry> now = new LinkedHashMap<>();
    ScriptLoader loader = new ScriptLoader();
    for (Path path : contents(folder)) {
      FileStamp stamp = FileStamp.of(path);
      known
          .find(path, stamp)
          .filter(item -> listing.items.putIfAbsent(item.id(), item) == null)
          .or(() -> listing.putOwn(loader.read(path), path))
          .ifPresent(item -> now.put(OwnIndex.name(path), new OwnIndex.Entry(stamp, item)));
    }
    OwnIndex found = new OwnIndex(now);
    if (!found.equals(known)) {
      found.keep(folder);
    }
    return listing;
  }

  /// The bundled items as their scripts tell, whatever an index says.
  static List<ShelfItem> readScripts(BundledScripts bundled) {
    Listing listing = new Listing(new LinkedHashMap<>(), new ArrayList<>());
    listing.putScripts(bundled);
    return List.copyOf(listing.items.values());
  }

  private void putScripts(BundledScripts bundled) {
    for (String id : bundled.ids()) {
      bundled.read(id).ifPresent(reading -> putBundled(id, reading));
    }
  }

  /// The tests of the program have followed every way through a bundled script; only reading it
  /// here keeps the start quick.
  private void putBundled(String id, ScenarioReader.Reading reading) {
    reading
        .scenario()
        .ifPresentOrElse(
            scenario -> put(scenario, new ShelfItem.Bundled()),
            () -> broken.add(Checked.of(id, reading)));
  }

  private Optional<ShelfItem> putOwn(Checked checked, Path path) {
    if (checked.scenario().isEmpty()) {
      broken.add(checked);
      return Optional.empty();
    }
    if (items.containsKey(checked.scenario().get().id())) {
      broken.add(checked.refusedFor(taken(checked.scenario().get().id())));
      return Optional.empty();
    }
    return Optional.of(put(checked.scenario().get(), new ShelfItem.Own(path)));
  }

  private ShelfItem put(Scenario scenario, ShelfItem.Origin origin) {
    ShelfItem item =
        new ShelfItem(
            scenario.id(),
            scenario.language(),
            scenario.card(),
            scenario.customer().name(),
            scenario.customer().look(),
            origin);
    items.put(item.id(), item);
    return item;
  }

  /// The problem of a script whose id another one on the shelf has.
  static Problem taken(String id) {
    return Refusal.wholeFile(
        ProblemCode.ID_TAKEN,
        "The shelf already has another scenario with the id “" + id + "”.",
        "Give this one an id of its own.");
  }

  /// Scripts, zips and folders, by name. A folder that cannot be listed counts as empty.
  private static List<Path> contents(Path folder) {
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Listing::isScenario)) {
      children.forEach(found::add);
    } catch (IOException | DirectoryIteratorException _) {
      found.clear();
    }
    found.sort(null);
    return found;
  }

  private static boolean isScenario(Path path) {
    String name = String.valueOf(path.getFileName());
    return !name.startsWith(".")
        && (Pack.isScript(name) || ScriptLoader.isZip(path) || Files.isDirectory(path));
  }
}
