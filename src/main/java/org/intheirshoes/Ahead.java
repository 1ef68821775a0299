package org.intheirshoes;

import java.nio.file.Path;
import java.time.ZoneId;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.LogbookFolder;

/// Readies what the first page asks for and what needs no screen, while JavaFX starts: the system's libraries
/// take a while and leave the other core idle. Nothing depends on it; what is not ready yet is readied when
/// it is asked for.
final class Ahead {

  private Ahead() {}

  /// Begins, on a thread of its own, for a program that keeps its data in a folder.
  static void begin(Path data) {
    Thread.ofPlatform()
        .daemon()
        .name("ahead")
        .start(
            () -> {
              new Shelf(data.resolve("scenarios")).known();
              ZoneId.systemDefault();
              LogbookFolder.ready();
            });
  }
}
