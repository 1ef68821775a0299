package org.intheirshoes.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.intheirshoes.scenario.Fields;
import org.intheirshoes.scenario.Json;
import org.intheirshoes.scenario.JsonFile;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.Problems;
import org.intheirshoes.scenario.Spelling;

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

  private final Problems problems = new Problems();
  private final Optional<Course.Known> known;
  private final Set<String> taken = new HashSet<>();

  private CourseReader(Optional<Course.Known> known) {
    this.known = known;
  }

  /// What reading found.
  ///
  /// @param course present if and only if there is no problem
  /// @param problems by place
  public record Reading(Optional<Course> course, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }

    /// A course that cannot be taken as a whole.
    static Reading refused(ProblemCode code, String message, String hint) {
      return new Reading(Optional.empty(), List.of(Refusal.wholeFile(code, message, hint)));
    }
  }

  /// Reads a file; one that cannot be read is a problem too.
  public static Reading read(Path file) {
    return read(file, Optional.empty());
  }

  /// Likewise; a step whose scenario or drill is not known is a problem.
  public static Reading read(Path file, Course.Known known) {
    return read(file, Optional.of(known));
  }

  private static Reading read(Path file, Optional<Course.Known> known) {
    try {
      return new CourseReader(known).reading(bytes(file));
    } catch (IOException | SecurityException _) {
      return Reading.refused(
          ProblemCode.UNREADABLE, "The file cannot be read.", "Check that you may read it.");
    }
  }

  /// Reads the bytes of a course.
  public static Reading read(byte[] bytes) {
    return new CourseReader(Optional.empty()).reading(bytes);
  }

  /// Likewise; a step whose scenario or drill is not known is a problem.
  static Reading read(byte[] bytes, Course.Known known) {
    return new CourseReader(Optional.of(known)).reading(bytes);
  }

  /// What a file holds, as far as a course may go.
  static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(FILE_BYTES + 1);
    }
  }

  private Reading reading(byte[] bytes) {
    if (bytes.length > FILE_BYTES) {
      return Reading.refused(
          ProblemCode.FILE_TOO_LARGE,
          "The file is larger than " + FILE_BYTES + " bytes, the most that a course may have.",
          "Make two courses of it.");
    }
    Optional<Course> course;
    try {
      course = JsonFile.parse(bytes, problems).map(this::course);
    } catch (Problems.Full _) {
      course = Optional.empty();
    }
    return new Reading(problems.hasErrors() ? Optional.empty() : course, problems.sorted());
  }

  /// Whether a file means to be a course; one that cannot be read does not.
  public static boolean isCourse(Path file) {
    try {
      return Files.isRegularFile(file) && isCourse(bytes(file));
    } catch (IOException | SecurityException _) {
      return false;
    }
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

  private Course course(Json root) {
    Fields fields = Fields.of(problems, "", root, "course", "id", "title", "about", "steps");
    if (fields.number("course", 0, Integer.MAX_VALUE) != FORMAT) {
      fields.report(
          ProblemCode.UNKNOWN_FORMAT,
          "course",
          "This program reads courses of format " + FORMAT + ".",
          "Write \"course\": " + FORMAT + ", or use a newer version of the program.");
    }
    List<Course.Step> steps = fields.requiredList("steps", this::step);
    if (steps.isEmpty() || steps.size() > STEPS) {
      fields.report(
          ProblemCode.OUT_OF_RANGE,
          "steps",
          "There are " + steps.size() + " steps; a course has 1 to " + STEPS + ".",
          "Write what is to be practised, in order, or make two courses of it.");
    }
    return new Course(fields.id("id"), fields.text("title"), fields.text("about"), steps);
  }

  private Course.Step step(String pointer, Json json) {
    Fields fields = Fields.of(problems, pointer, json, "scenario", "drill", "why", "reach");
    boolean drill = fields.get("drill").isPresent();
    if (drill == fields.get("scenario").isPresent()) {
      problems.add(
          ProblemCode.MISSING_FIELD,
          pointer,
          fields.spot(),
          "A step is either a scenario or a drill.",
          "Write \"scenario\" or \"drill\" with an id, and not both.");
    }
    if (drill && fields.get("reach").isPresent()) {
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
    Course.Step step =
        drill
            ? new Course.Pair(id, why)
            : new Course.Play(id, why, fields.numberOr("reach", 0, 100, Course.USUAL_REACH));
    if (!id.isEmpty()) {
      known
          .filter(there -> !there.has(step))
          .ifPresent(there -> reportMissing(fields, step, there));
    }
    return step;
  }

  private static void reportMissing(Fields fields, Course.Step step, Course.Known known) {
    switch (step) {
      case Course.Play(String id, String _, int _) ->
          fields.report(
              ProblemCode.DEAD_LINK,
              "scenario",
              "There is no scenario “" + id + "” on the shelf.",
              hint(id, known.scenarios(), "Put it on the shelf first"));
      case Course.Pair(String id, String _) ->
          fields.report(
              ProblemCode.DEAD_LINK,
              "drill",
              "There is no drill “" + id + "”.",
              hint(id, known.drills(), "Put it into the folder of your drills first"));
    }
  }

  private static String hint(String id, Set<String> known, String otherwise) {
    return Spelling.nearest(id, known)
        .map(near -> "Did you mean “" + near + "”?")
        .orElseGet(
            () ->
                otherwise
                    + ", or name one of these: "
                    + String.join(", ", new TreeSet<>(known))
                    + ".");
  }
}
