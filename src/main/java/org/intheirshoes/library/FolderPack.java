package org.intheirshoes.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.scenario.ProblemCode;

/// A folder on the disk. Symbolic links are refused: they may lead out of it.
final class FolderPack extends Pack {

  private final Path folder;

  FolderPack(Path folder) {
    this.folder = folder;
  }

  @Override
  void walk(Taker taker) throws IOException, Refusal {
    Survey survey = new Survey(folder);
    Files.walkFileTree(folder, survey);
    survey.refuse();
    for (Path file : survey.files) {
      try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        taker.take(folder.relativize(file).toString().replace('\\', '/'), content);
      }
    }
  }

  /// Looks at everything once before anything is opened.
  private static final class Survey extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> links = new ArrayList<>();
    private int entries;
    private long bytes;

    Survey(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : counted(0);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        links.add(file);
        return FileVisitResult.TERMINATE;
      }
      if (attributes.isRegularFile()) {
        files.add(file);
      }
      return counted(attributes.size());
    }

    private FileVisitResult counted(long size) {
      entries++;
      bytes += size;
      return isTooLarge() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private boolean isTooLarge() {
      return entries > ENTRIES + 1 || bytes > BYTES;
    }

    void refuse() throws Refusal {
      if (!links.isEmpty()) {
        throw new Refusal(
            ProblemCode.PATH_LEAVES_FOLDER,
            "“"
                + shown(root.relativize(links.getFirst()).toString())
                + "” is a link, and may lead out of the folder.",
            "Put the file itself there.");
      }
      if (isTooLarge()) {
        throw new Refusal(
            ProblemCode.FOLDER_TOO_LARGE,
            "The folder holds more than 2000 files or 256 MiB.",
            "Give the folder of one scenario: its script and its media.");
      }
      files.sort(null);
    }
  }
}
