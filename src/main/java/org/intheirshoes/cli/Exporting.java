package org.intheirshoes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.export.WholeFile;
import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Mixin;

/// What every export has: the options `--data` and `--out`, and a logbook that must be there.
final class Exporting {

  private static final Texts TEXTS = Texts.of(Exporting.class);

  @Mixin private DataFolder data;

  @Mixin private OutFile out;

  /// What one export makes of a logbook.
  interface Export {

    /// What is to be written; empty if nothing can be, and then the user was told.
    Optional<WholeFile.Content> of(Logbook logbook);
  }

  /// Whether the export is printed.
  boolean isPrinted() {
    return out.isPrinted();
  }

  /// Writes an export.
  ///
  /// @param usual the folder of the logbook where none is named
  /// @return the exit code
  int write(Export export, Terminal terminal, Path usual) throws IOException {
    try (LogbookFolder folder = data.logbook(usual)) {
      if (!folder.exists()) {
        terminal.complain(TEXTS.get("logbook.none", folder.file()));
        return ExitCode.WRONG;
      }
      Logbook logbook = folder.get();
      folder.notice().ifPresent(terminal::complain);
      Optional<WholeFile.Content> content = export.of(logbook);
      if (content.isEmpty()) {
        return ExitCode.WRONG;
      }
      out.write(content.get(), terminal);
      return ExitCode.FINE;
    }
  }
}
