package org.intheirshoes.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Copies one scenario into the user's folder: first into a hidden folder beside its place, then by a
/// move, so that a failure half-way leaves the shelf as it was.
final class Intake implements AutoCloseable {

  /// The only files that a script may bring; everything else is left behind.
  private static final Pattern MEDIA =
      Pattern.compile("portrait\\.png|audio/[A-Za-z0-9_-]+\\.(ogg|wav|mp3)");

  private final Path folder;
  private final String id;
  private final Path work;
  private final Path copy;

  Intake(Path folder, String id) throws IOException {
    Files.createDirectories(folder);
    this.folder = folder;
    this.id = id;
    this.work = Files.createTempDirectory(folder, ".adding-");
    this.copy = Files.createDirectory(work.resolve("new"));
  }

  /// Copies the script and its media.
  ///
  /// @return the check of the copy
  Checked copy(Path from) throws IOException, Refusal {
    Path script = copy.resolve(id + ".json");
    if (Files.isDirectory(from) || ScriptLoader.isZip(from)) {
      Pack pack = Pack.at(from);
      Pack.Script found = pack.script();
      Files.write(script, found.bytes());
      copyMedia(pack, found.folder());
    } else {
      Files.copy(from, script);
    }
    return new ScriptLoader().load(copy);
  }

  private void copyMedia(Pack pack, String root) throws IOException, Refusal {
    pack.walk(
        (path, content) -> {
          String inside = path.startsWith(root) ? path.substring(root.length()) : "";
          if (MEDIA.matcher(inside).matches()) {
            Path to = copy.resolve(inside);
            Files.createDirectories(to.getParent());
            Files.copy(content, to);
          }
        });
  }

  /// Moves the copy to its place on the shelf, and what it replaces away.
  ///
  /// @param former the scenario that it replaces
  void place(Optional<Path> former) throws IOException {
    if (former.isEmpty()) {
      move(copy, freePlace());
      return;
    }
    // Outside the working folder, so that nothing is lost if it can neither go nor come back.
    Path aside = Files.createTempDirectory(folder, ".replaced-");
    Path old = aside.resolve(String.valueOf(former.get().getFileName()));
    move(former.get(), old);
    try {
      move(copy, freePlace());
    } catch (IOException failed) {
      move(old, former.get());
      deleteAll(aside);
      throw failed;
    }
    deleteAll(aside);
  }

  /// The folder named like the id, unless something else has that name.
  private Path freePlace() {
    Path place = folder.resolve(id);
    for (int i = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); i++) {
      place = folder.resolve(id + "-" + i);
    }
    return place;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to);
    }
  }

  /// Clears the working folder away.
  @Override
  public void close() throws IOException {
    deleteAll(work);
  }

  private static void deleteAll(Path root) throws IOException {
    try (Stream<Path> left = Files.walk(root)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
