package org.intheirshoes.drill;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import org.intheirshoes.scenario.BrokenFile;

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

  /// What a list shows of all of them; at once where there are only the program's.
  public Told told() {
    return DrillShelf.told(folder);
  }

  /// What a list shows of drills.
  ///
  /// @param abouts by id, in their order
  /// @param broken what lies in the user's folder and is no drill that can be played, by file name
  public record Told(SequencedMap<String, Drill.About> abouts, List<BrokenFile> broken) {
    public Told {
      broken = List.copyOf(broken);
    }
  }
}
