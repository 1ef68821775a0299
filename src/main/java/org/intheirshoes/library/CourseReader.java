package org.intheirshoes.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.scenario.Fields;
import org.intheirshoes.scenario.Json;
import org.intheirshoes.scenario.JsonFile;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.Problems;

/// Reads a course of format 1 as strictly as a script is read: every problem at once, each with its
/// place. It never throws for what stands in the file.
///
/// ```json
/// {
///   "course": 1, "id": "first-week", "title": "First week", "about": "...",
///   "steps": [
///     { "scenario": "one-scoop", "why": "...", "reach": 60 },
///     { "drill": "mirror", "why": "..." }
///   ]
/// }
/// ```
public final class CourseReader {

  private static final int FORMAT = 1;
  private static final int FILE_BYTES = 256 << 10;
  private static final int STEPS = 60;

  private CourseReader() {}

  /// What reading found.
  ///
  /// @param course present if and only if there is no problem
  /// @param problems by place
  public record Reading(Optional<Course> course, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /// Reads a file; one that cannot be read is a problem too.
  public static Reading read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in.readNBytes(FILE_BYTES + 1));
    } catch (IOException | SecurityException _) {
      Problems problems = new Problems();
      problems.wholeFile(
          ProblemCode.UNREADABLE, "The file cannot be read.", "Check that you may read it.");
      return new Reading(Optional.empty(), problems.sorted());
    }
  }

  /// Reads the bytes of a course.
  public static Reading read(byte[] bytes) {
    Problems problems = new Problems();
    if (bytes.length > FILE_BYTES) {
      problems.wholeFile(
          ProblemCode.FILE_TOO_LARGE,
          "The file is larger than " + FILE_BYTES + " bytes, the most that a course may have.",
          "Make two courses of it.");
      return new Reading(Optional.empty(), problems.sorted());
    }
    Optional<Course> course;
    try {
      course = JsonFile.parse(bytes, problems).map(root -> course(problems, root));
    } catch (Problems.Full _) {
      course = Optional.empty();
    }
    return new Reading(problems.hasErrors() ? Optional.empty() : course, problems.sorted());
  }

  /// Whether bytes mean to be a course: an object with a field `course`.
  public static boolean isCourse(byte[] bytes) {
    if (bytes.length > FILE_BYTES) {
      return false;
    }
    try {
      return JsonFile.parse(bytes, new Problems())
          .filter(root -> root instanceof Json.Obj object && object.fields().containsKey("course"))
          .isPresent();
    } catch (Problems.Full _) {
      return false;
    }
  }

  private static Course course(Problems problems, Json root) {
    Fields fields = Fields.of(problems, "", root, "course", "id", "title", "about", "steps");
    if (fields.number("course", 0, Integer.MAX_VALUE) != FORMAT) {
      fields.report(
          ProblemCode.UNKNOWN_FORMAT,
          "course",
          "This program reads courses of format " + FORMAT + ".",
          "Write \"course\": " + FORMAT + ", or use a newer version of the program.");
    }
    Set<String> taken = new HashSet<>();
    List<Course.Step> steps =
        fields.requiredList("steps", (pointer, json) -> step(problems, pointer, json, taken));
    if (steps.isEmpty() || steps.size() > STEPS) {
      fields.report(
          ProblemCode.OUT_OF_RANGE,
          "steps",
          "There are " + steps.size() + " steps; a course has 1 to " + STEPS + ".",
          "Write what is to be practised, in order, or make two courses of it.");
    }
    return new Course(fields.id("id"), fields.text("title"), fields.text("about"), steps);
  }

  private static Course.Step step(Problems problems, String pointer, Json json, Set<String> taken) {
    Fields fields = Fields.of(problems, pointer, json, "scenario", "drill", "why", "reach");
    boolean drill = fields.has("drill");
    if (drill == fields.has("scenario")) {
      problems.add(
          ProblemCode.MISSING_FIELD,
          pointer,
          fields.spot(),
          "A step is either a scenario or a drill.",
          "Write \"scenario\" or \"drill\" with an id, and not both.");
    }
    if (drill && fields.has("reach")) {
      fields.report(
          ProblemCode.UNKNOWN_FIELD, "reach", "A drill has no score to reach.", "Remove “reach”.");
    }
    String id = fields.optionalId(drill ? "drill" : "scenario").orElse("");
    if (!id.isEmpty() && !taken.add((drill ? "drill " : "scenario ") + id)) {
      fields.report(
          ProblemCode.DUPLICATE_ID,
          drill ? "drill" : "scenario",
          "“" + id + "” is a step of this course already.",
          "Name each one once.");
    }
    String why = fields.text("why");
    return drill
        ? new Course.Pair(id, why)
        : new Course.Play(id, why, fields.numberOr("reach", 0, 100, Course.USUAL_REACH));
  }
}
