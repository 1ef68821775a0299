package org.intheirshoes.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.jspecify.annotations.Nullable;

/// The scenarios to choose from: those that come with the program, then the user's own.
///
/// Ids are permanent, since saved conversations name them, so: a bundled id is never overwritten, and
/// of the user's scenarios only the one with the same id is replaced.
///
/// The shelf reads everything once and keeps it; [#refresh] reads again what the user's folder holds
/// now. Reading a large script of the user's takes its time, so a screen asks for what is [#known]
/// and for the [#items] behind its back. It may be used by several threads.
public final class Shelf {

  private final BundledScripts bundled;
  private final Path folder;
  private volatile @Nullable Listing listing;
  private volatile @Nullable Listing brought;
  private volatile @Nullable SearchIndex searchable;

  /// A shelf.
  ///
  /// @param folder the user's scenarios; made when the first one is added
  public Shelf(Path folder) {
    this(folder, BundledScripts.ofTheProgram());
  }

  Shelf(Path folder, BundledScripts bundled) {
    this.folder = folder;
    this.bundled = bundled;
  }

  /// What can be told without reading anything of the user's: all [#items] once they were read, until
  /// then the bundled scenarios.
  public List<ShelfItem> known() {
    return List.copyOf(told().items().values());
  }

  private Listing told() {
    Listing read = listing;
    return read == null ? bundled() : read;
  }

  /// What can be played: the bundled scenarios in their order, then the user's by file name. The first
  /// to ask waits until they were read.
  public List<ShelfItem> items() {
    return List.copyOf(listing().items().values());
  }

  /// What lies in the user's folder and cannot be played, with the reasons.
  public List<Checked> broken() {
    return List.copyOf(listing().broken());
  }

  /// The item with this id.
  public Optional<ShelfItem> find(String id) {
    return Optional.ofNullable(listing().items().get(id));
  }

  /// Those of the items that are [#known] in which every word of the query stands: in title, summary,
  /// setting, channel, skills or the customer's name. Case and accents do not matter; an empty query
  /// finds all.
  public List<ShelfItem> search(String query) {
    return searchable().find(new Search(query));
  }

  /// Makes a shelf of hundreds ready to be searched; otherwise the first search does.
  public void prepareSearch() {
    searchable();
  }

  /// Two threads may both make it, and alike.
  @SuppressWarnings("ReferenceEquality") // a listing is the same one until the shelf was read again
  private SearchIndex searchable() {
    Listing now = told();
    SearchIndex ready = searchable;
    if (ready == null || ready.listing() != now) {
      ready = SearchIndex.of(now);
      searchable = ready;
    }
    return ready;
  }

  /// Reads and checks the script of an item.
  public Checked open(ShelfItem item) {
    ScriptLoader loader = new ScriptLoader();
    return switch (item.origin()) {
      case ShelfItem.Own(Path path) -> loader.load(path);
      case ShelfItem.Bundled() ->
          bundled
              .read(item.id())
              .map(reading -> Checked.of(item.id(), reading))
              .orElseGet(() -> Checked.refused(item.id(), noSuchScenario(item.id())));
    };
  }

  /// Reads the script of an item and does not analyse it; empty if it cannot be read any more.
  public Optional<Scenario> script(ShelfItem item) {
    return switch (item.origin()) {
      case ShelfItem.Own(Path path) -> new ScriptLoader().read(path).scenario();
      case ShelfItem.Bundled() -> bundled.read(item.id()).flatMap(ScenarioReader.Reading::scenario);
    };
  }

  /// Checks a script, a folder or a zip and, if it can be played, copies it into the user's folder
  /// under its id. A scenario of the user's with the same id is replaced.
  ///
  /// @return playable if and only if it stands on the shelf now
  public synchronized Checked add(Path path) {
    Checked checked = new ScriptLoader().load(path);
    if (checked.scenario().isEmpty()) {
      return checked;
    }
    Scenario scenario = checked.scenario().get();
    Optional<ShelfItem> former = find(scenario.id());
    if (former.filter(ShelfItem::isBundled).isPresent()) {
      return checked.refusedFor(bundledId(scenario.id()));
    }
    try (Intake intake = new Intake(folder, scenario.id())) {
      Checked copied = intake.copy(path).named(checked.name());
      if (copied.scenario().filter(scenario::equals).isEmpty()) {
        return copied.refusedFor(changedMeanwhile());
      }
      intake.place(former.flatMap(ShelfItem::path));
      return copied;
    } catch (Refusal refusal) {
      return checked.refusedFor(refusal.problem());
    } catch (IOException | SecurityException _) {
      return checked.refusedFor(notSaved());
    } finally {
      listing = bundled().with(folder);
    }
  }

  /// Whether a file lies in the user's folder, so that changing it changes the shelf.
  public boolean holds(Path path) {
    return path.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
  }

  /// Forgets what was read: the user's folder and the language of the program may have changed.
  public synchronized void refresh() {
    listing = null;
    brought = null;
  }

  private synchronized Listing listing() {
    Listing known = listing;
    if (known == null) {
      known = bundled().with(folder);
      listing = known;
    }
    return known;
  }

  /// Two threads may both read them, and alike.
  private Listing bundled() {
    Listing known = brought;
    if (known == null) {
      known = Listing.of(bundled);
      brought = known;
    }
    return known;
  }

  private static Problem noSuchScenario(String id) {
    return Refusal.wholeFile(
        ProblemCode.UNREADABLE,
        "The shelf has no scenario “" + id + "”.",
        "Choose one of those it has.");
  }

  private static Problem bundledId(String id) {
    return Refusal.wholeFile(
        ProblemCode.ID_TAKEN,
        "The id “" + id + "” belongs to a scenario that comes with the program.",
        "Give yours an id of its own, for example “" + id + "-2”.");
  }

  private static Problem changedMeanwhile() {
    return Refusal.wholeFile(
        ProblemCode.NOT_SAVED, "The script changed while it was copied.", "Add it again.");
  }

  private Problem notSaved() {
    return Refusal.wholeFile(
        ProblemCode.NOT_SAVED,
        "The scenario cannot be copied to " + folder + ".",
        "Check that there is room, and that you may write there.");
  }
}
