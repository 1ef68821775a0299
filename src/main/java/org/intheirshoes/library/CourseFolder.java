package org.intheirshoes.library;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.intheirshoes.scenario.ProblemCode;

/// The user's own courses, each in a file named after its id, beside those of the program. It may be
/// used by several threads.
public final class CourseFolder {

  /// What is taken away gets this behind its name, so that it can come back.
  private static final String REMOVED = ".removed";

  private final Path folder;

  /// The courses in a folder, which is made when the first one is added.
  public CourseFolder(Path folder) {
    this.folder = folder;
  }

  /// A course that was taken away.
  ///
  /// @param file where it was
  public record Removed(Course course, Path file) {}

  /// Reads all courses anew. Takes a moment.
  public synchronized CourseShelf read() {
    return CourseShelf.read(folder);
  }

  /// Checks a course and, if it has no problem, copies it here under its id. One of the user's own
  /// with the same id is replaced.
  ///
  /// @return its course is present if and only if it stands here now
  public synchronized CourseReader.Reading add(Path from, Course.Known known) {
    byte[] bytes;
    try {
      bytes = CourseReader.bytes(from);
    } catch (IOException | SecurityException _) {
      return CourseReader.read(from);
    }
    CourseReader.Reading reading = CourseReader.read(bytes, known);
    if (reading.course().isEmpty()) {
      return reading;
    }
    String id = reading.course().get().id();
    CourseShelf shelf = read();
    Optional<Path> former = shelf.file(id);
    if (shelf.find(id).isPresent() && former.isEmpty()) {
      return CourseReader.Reading.refused(
          ProblemCode.ID_TAKEN,
          "The id “" + id + "” belongs to a course that comes with the program.",
          "Give yours an id of its own, for example “" + id + "-2”.");
    }
    try {
      write(bytes, former.orElseGet(() -> freePlace(id)));
      return reading;
    } catch (IOException | SecurityException _) {
      return CourseReader.Reading.refused(
          ProblemCode.NOT_SAVED,
          "The course cannot be copied to " + folder + ".",
          "Check that there is room, and that you may write there.");
    }
  }

  /// The file named like the id, unless something else has that name.
  private Path freePlace(String id) {
    Path place = folder.resolve(id + ".json");
    for (int i = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); i++) {
      place = folder.resolve(id + "-" + i + ".json");
    }
    return place;
  }

  private void write(byte[] bytes, Path place) throws IOException {
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, ".adding-", ".tmp");
    try {
      Files.write(draft, bytes);
      move(draft, place);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Takes one of the user's own courses away; nothing happens to one of the program's.
  ///
  /// @return what can be brought back until another file of that name is taken away
  /// @throws IOException if it could not be taken away; it is still there then
  public synchronized Optional<Removed> remove(String id) throws IOException {
    CourseShelf shelf = read();
    Optional<Course> course = shelf.find(id);
    Optional<Path> file = shelf.file(id);
    if (course.isEmpty() || file.isEmpty()) {
      return Optional.empty();
    }
    move(file.get(), aside(file.get()));
    return Optional.of(new Removed(course.get(), file.get()));
  }

  /// Brings back what was taken away, unless another file has its place now.
  ///
  /// @throws IOException if it could not be brought back
  public synchronized void restore(Removed removed) throws IOException {
    if (!Files.exists(removed.file(), LinkOption.NOFOLLOW_LINKS)) {
      move(aside(removed.file()), removed.file());
    }
  }

  private static Path aside(Path file) {
    return file.resolveSibling(file.getFileName() + REMOVED);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
