package org.intheirshoes.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.scenario.BrokenFile;
import org.intheirshoes.texts.Language;
import org.intheirshoes.texts.ProgramFiles;

/// The courses to choose from: those that come with the program, in the order of
/// `scenarios/courses/shelf.txt`, then the user's own by file name. A bundled id is never replaced. A
/// course of the program is told in the language spoken now, from `scenarios/courses/es` and so on.
public final class CourseShelf {

  private static final ProgramFiles FILES = ProgramFiles.in("scenarios/courses");

  private final Map<String, Course> courses = new LinkedHashMap<>();
  private final Map<String, Path> own = new HashMap<>();
  private final List<BrokenFile> broken = new ArrayList<>();

  private CourseShelf() {}

  /// Reads the bundled courses and those in a folder, which need not exist; [#broken] tells what is left
  /// out.
  public static CourseShelf read(Path folder) {
    CourseShelf shelf = new CourseShelf();
    FILES
        .read(CourseIndex.name(Language.now()))
        .map(CourseShelf::indexed)
        .orElseGet(CourseShelf::bundled)
        .forEach(course -> shelf.courses.put(course.id(), course));
    for (Path file : contents(folder)) {
      CourseReader.Reading reading = CourseReader.read(file);
      reading
          .course()
          .ifPresentOrElse(
              course -> shelf.put(course, file),
              () -> shelf.broken.add(new BrokenFile(file, reading.problems())));
    }
    return shelf;
  }

  /// Reads those that come with the program.
  static List<Course> bundled() {
    return ids().stream()
        .flatMap(id -> FILES.inLanguage(id + ".json").stream())
        .flatMap(bytes -> CourseReader.read(bytes).course().stream())
        .toList();
  }

  private static List<Course> indexed(byte[] index) {
    try {
      return CourseIndex.read(index);
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the courses is damaged", e);
    }
  }

  private void put(Course course, Path file) {
    if (courses.putIfAbsent(course.id(), course) == null) {
      own.put(course.id(), file);
    } else {
      broken.add(BrokenFile.taken(file, "course", course.id()));
    }
  }

  /// All of them.
  public List<Course> courses() {
    return List.copyOf(courses.values());
  }

  /// What lies in the user's folder and is no course that can be taken, by file name.
  public List<BrokenFile> broken() {
    return List.copyOf(broken);
  }

  /// The course with this id.
  public Optional<Course> find(String id) {
    return Optional.ofNullable(courses.get(id));
  }

  /// The file of one of the user's own courses; empty for one that comes with the program.
  public Optional<Path> file(String id) {
    return Optional.ofNullable(own.get(id));
  }

  /// The ids of the bundled courses, in order.
  static List<String> ids() {
    return FILES.list("shelf.txt");
  }

  private static List<Path> contents(Path folder) {
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, "*.json")) {
      children.forEach(found::add);
    } catch (IOException | DirectoryIteratorException _) {
      found.clear();
    }
    found.sort(null);
    return found;
  }
}
