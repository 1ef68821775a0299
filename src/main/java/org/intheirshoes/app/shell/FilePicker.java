package org.intheirshoes.app.shell;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for a file. Apart, since the system's dialog is not there in tests.
@FunctionalInterface
public interface FilePicker {

  /// A scenario script or a zip; empty if the user thought better of it.
  Optional<Path> pickScenario();
}
