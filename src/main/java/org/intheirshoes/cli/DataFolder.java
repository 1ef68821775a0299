package org.intheirshoes.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.intheirshoes.logbook.LogbookFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option `--data`: where the logbook lies.
final class DataFolder {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of the logbook; without it, where the system keeps such data.")
  private @Nullable Path folder;

  /// The folder with the logbook.
  ///
  /// @param usual the folder where none is named
  LogbookFolder logbook(Path usual) {
    return new LogbookFolder(folder == null ? usual : folder, Clock.system(ZoneId.systemDefault()));
  }
}
