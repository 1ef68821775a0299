package org.intheirshoes.app.shell;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for a file. Apart, since the system's dialog is not there in tests. Every answer is
/// empty if the user thought better of it.
public interface FilePicker {

  /// A scenario script or a zip.
  Optional<Path> pickScenario();

  /// What another machine exported, as JSON.
  Optional<Path> pickExport();

  /// A file to write, which may be there already.
  ///
  /// @param name a name to begin with, with its ending
  Optional<Path> saveAs(String name);
}
