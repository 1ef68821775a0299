package org.intheirshoes.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.intheirshoes.scenario.Limits;
import org.intheirshoes.texts.Language;

/// The courses to choose from: those that come with the program, in the order of
/// `scenarios/courses/shelf.txt`, then the user's own by file name. A bundled id is never replaced. A
/// course of the program is told in the language spoken now, from `scenarios/courses/es` and so on.
public final class CourseShelf {

  private static final String ROOT = "/scenarios/courses/";

  private final Map<String, Course> courses = new LinkedHashMap<>();
  private final Map<String, Path> own = new HashMap<>();

  private CourseShelf() {}

  /// Reads the bundled courses and those in a folder, which need not exist; what is broken or has a
  /// taken id is left out, and `check` tells why.
  public static CourseShelf read(Path folder) {
    CourseShelf shelf = new CourseShelf();
    for (String id : ids()) {
      resource(Language.now().code() + "/" + id + ".json")
          .or(() -> resource(id + ".json"))
          .flatMap(bytes -> CourseReader.read(bytes).course())
          .ifPresent(course -> shelf.courses.put(course.id(), course));
    }
    for (Path file : contents(folder)) {
      CourseReader.read(file).course().ifPresent(course -> shelf.put(course, file));
    }
    return shelf;
  }

  private void put(Course course, Path file) {
    if (courses.putIfAbsent(course.id(), course) == null) {
      own.put(course.id(), file);
    }
  }

  /// All of them.
  public List<Course> courses() {
    return List.copyOf(courses.values());
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
    return resource("shelf.txt")
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .map(
            text ->
                text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList())
        .orElse(List.of());
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = CourseShelf.class.getResourceAsStream(ROOT + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readNBytes(Limits.FILE_BYTES + 1));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file " + ROOT + name + " is damaged", e);
    }
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
