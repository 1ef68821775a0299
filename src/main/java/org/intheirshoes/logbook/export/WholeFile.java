package org.intheirshoes.logbook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file that is there as a whole or not at all.
public final class WholeFile {

  /// What is to be in the file.
  @FunctionalInterface
  public interface Content {
    /// @param out is closed by the caller
    @SuppressWarnings("MissingSummary")
    void write(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /// Writes a file, or replaces it.
  ///
  /// @throws IOException if it could not be written; what was there before is still there
  public static void write(Path path, Content content) throws IOException {
    Path file = path.toAbsolutePath();
    Path draft = Files.createTempFile(file.getParent(), "export", ".tmp");
    try {
      try (OutputStream stream = Files.newOutputStream(draft)) {
        content.write(stream);
      }
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
