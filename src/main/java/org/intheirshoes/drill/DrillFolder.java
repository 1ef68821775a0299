package org.intheirshoes.drill;

import java.nio.file.Path;
import java.util.SequencedMap;

/// The drills to choose from: the program's, and those in a folder of the user's.
public final class DrillFolder {

  private final Path folder;

  /// @param folder need not exist
  public DrillFolder(Path folder) {
    this.folder = folder;
  }

  /// Reads all of them; takes a moment.
  public DrillShelf read() {
    return DrillShelf.read(folder);
  }

  /// What the shelf shows of all of them, by id; at once where there are only the program's.
  public SequencedMap<String, Drill.About> abouts() {
    return DrillShelf.abouts(folder);
  }
}
