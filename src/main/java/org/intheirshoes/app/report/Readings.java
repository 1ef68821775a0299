package org.intheirshoes.app.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.library.CheckedScript;
import org.intheirshoes.library.FileStamp;
import org.intheirshoes.library.LanguagePacks;

/// Reads and checks scripts apart from the screen, and remembers the last one, so that who comes back
/// to a report finds it at once.
public final class Readings {

  private final Background background;
  private final LanguagePacks packs = LanguagePacks.ofTheProgram();
  private Optional<Reading> last = Optional.empty();

  /// Readings done by this runner.
  public Readings(Background background) {
    this.background = background;
  }

  /// A script as it was read.
  ///
  /// @param file where it lies
  /// @param stamp how it lay there
  /// @param script what was found in it
  /// @param plan how it is drawn, once that is known
  record Reading(
      Path file, FileStamp stamp, CheckedScript script, Optional<ReportModel.Plan> plan) {}

  /// The runner.
  Background background() {
    return background;
  }

  /// The last reading of a file, if it was the last that was read. It may have changed since.
  Optional<Reading> last(Path file) {
    return last.filter(reading -> reading.file().equals(file));
  }

  /// Reads a script.
  ///
  /// @return ends it
  Subscription read(Path file, Consumer<Reading> done, Consumer<Exception> failed) {
    return background.start(
        () ->
            new Reading(file, FileStamp.of(file), CheckedScript.of(file, packs), Optional.empty()),
        reading -> {
          last = Optional.of(reading);
          done.accept(reading);
        },
        failed);
  }

  /// Remembers how the script that was read last is drawn.
  void drawn(CheckedScript script, ReportModel.Plan plan) {
    last =
        last.map(
            reading ->
                reading.script().equals(script)
                    ? new Reading(
                        reading.file(), reading.stamp(), reading.script(), Optional.of(plan))
                    : reading);
  }
}
