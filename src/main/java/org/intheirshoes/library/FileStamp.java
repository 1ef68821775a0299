package org.intheirshoes.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How a script and the test plan beside it lie on the disk: two stamps differ if one of them was
/// written, replaced or taken away in between. Looking at it reads no content.
///
/// @param marks one for each file; none where there is nothing
public record FileStamp(List<String> marks) {

  private static final int FILES_MAX = 200;

  public FileStamp {
    marks = List.copyOf(marks);
  }

  /// How a script lies there now. What cannot be looked at counts as not there.
  ///
  /// @param script a file, or a folder, of which the files directly in it count
  public static FileStamp of(Path script) {
    List<String> marks = new ArrayList<>();
    if (Files.isDirectory(script)) {
      try (Stream<Path> files = Files.list(script)) {
        files.sorted().limit(FILES_MAX).forEach(file -> mark(file, marks));
      } catch (IOException | UncheckedIOException | SecurityException _) {
        return new FileStamp(List.of());
      }
    } else {
      mark(script, marks);
      PlanFile.beside(script).ifPresent(plan -> mark(plan, marks));
    }
    return new FileStamp(marks);
  }

  /// Whether there is anything.
  public boolean isThere() {
    return !marks.isEmpty();
  }

  private static void mark(Path file, List<String> marks) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      // Many editors write a new file and give it the old name: then its key is another.
      marks.add(
          file.getFileName()
              + " "
              + now.size()
              + " "
              + now.lastModifiedTime().toInstant()
              + " "
              + now.fileKey());
    } catch (IOException | SecurityException _) {
      // Not there; that is a state like others.
    }
  }
}
