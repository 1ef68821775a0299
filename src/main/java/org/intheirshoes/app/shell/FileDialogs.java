package org.intheirshoes.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's dialogs for files, above a window.
public final class FileDialogs implements FilePicker {

  private final Window window;

  /// Dialogs above a window.
  public FileDialogs(Window window) {
    this.window = window;
  }

  @Override
  public Optional<Path> pickScenario() {
    return path(chooser("*.json", "*.zip", "*.shoes").showOpenDialog(window));
  }

  @Override
  public Optional<Path> pickExport() {
    return path(chooser("*.json").showOpenDialog(window));
  }

  @Override
  public Optional<Path> saveAs(String name) {
    FileChooser chooser = chooser("*" + name.substring(name.lastIndexOf('.')));
    chooser.setInitialFileName(name);
    return path(chooser.showSaveDialog(window));
  }

  private static Optional<Path> path(@Nullable File chosen) {
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  private static FileChooser chooser(String... patterns) {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns));
    return chooser;
  }
}
