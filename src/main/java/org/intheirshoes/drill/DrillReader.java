package org.intheirshoes.drill;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intheirshoes.scenario.Fields;
import org.intheirshoes.scenario.Json;
import org.intheirshoes.scenario.JsonFile;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.Problems;

/// Reads a drill of format 1 as strictly as a script is read: every problem at once, each with its
/// place. It never throws for what stands in the file.
public final class DrillReader {

  /// The format that this reader knows.
  public static final int FORMAT = 1;

  /// Bytes of a drill file.
  public static final int FILE_BYTES = 256 << 10;

  private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  /// What reading found.
  ///
  /// @param drill present if and only if no problem is an error
  /// @param problems by place
  public record Reading(Optional<Drill> drill, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  private DrillReader() {}

  /// Reads a file; one that cannot be read is a problem too.
  public static Reading read(Path file) {
    Problems problems = new Problems();
    try {
      if (!Files.isRegularFile(file)) {
        problems.wholeFile(
            ProblemCode.UNREADABLE,
            Files.exists(file) ? "This is not a file." : "There is no such file.",
            "Give the path of a drill.");
        return refused(problems);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(in.readNBytes(FILE_BYTES + 1));
      }
    } catch (IOException | SecurityException _) {
      problems.wholeFile(
          ProblemCode.UNREADABLE,
          "The file cannot be read.",
          "Check that it may be read and is not open in a program that locks it.");
      return refused(problems);
    }
  }

  /// Reads the bytes of a drill.
  public static Reading read(byte[] bytes) {
    Problems problems = new Problems();
    if (bytes.length > FILE_BYTES) {
      problems.wholeFile(
          ProblemCode.FILE_TOO_LARGE,
          "The file is larger than " + FILE_BYTES + " bytes, the most that a drill may have.",
          "Keep what two people can read in a minute; make a second drill of the rest.");
      return refused(problems);
    }
    try {
      Optional<Json> root = JsonFile.parse(bytes, problems);
      if (root.isEmpty()) {
        return refused(problems);
      }
      Drill drill = drill(problems, root.get());
      return new Reading(
          problems.hasErrors() ? Optional.empty() : Optional.of(drill), problems.sorted());
    } catch (Problems.Full _) {
      return refused(problems);
    }
  }

  /// Whether a file means to be a drill, see [#isDrill(byte[])]; a file that cannot be read does
  /// not.
  public static boolean isDrill(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return isDrill(in.readNBytes(FILE_BYTES + 1));
    } catch (IOException | SecurityException _) {
      return false;
    }
  }

  /// Whether bytes mean to be a drill: an object with a field `drill`, or with `phases` and without
  /// the `format` of a scenario.
  public static boolean isDrill(byte[] bytes) {
    if (bytes.length > FILE_BYTES) {
      return false;
    }
    try {
      return JsonFile.parse(bytes, new Problems())
          .filter(Json.Obj.class::isInstance)
          .map(root -> ((Json.Obj) root).fields().keySet())
          .filter(
              names ->
                  names.contains("drill")
                      || (names.contains("phases") && !names.contains("format")))
          .isPresent();
    } catch (Problems.Full _) {
      return false;
    }
  }

  private static Reading refused(Problems problems) {
    return new Reading(Optional.empty(), problems.sorted());
  }

  static Drill drill(Problems problems, Json root) {
    Fields fields =
        Fields.of(
            problems,
            "",
            root,
            "drill",
            "id",
            "version",
            "language",
            "title",
            "summary",
            "skills",
            "level",
            "minutes",
            "contentNote",
            "scene",
            "roles",
            "phases",
            "lines",
            "twist",
            "observer",
            "debrief",
            "variants");
    format(fields);
    PartsReader parts = new PartsReader(problems);
    List<Phase> phases = parts.phases(fields);
    Drill.About about =
        new Drill.About(
            fields.text("title"),
            fields.text("summary"),
            fields.ids("skills"),
            fields.number("level", 1, 3),
            fields.number("minutes", 1, 120),
            fields.optionalText("contentNote"));
    return new Drill(
        fields.id("id"),
        fields.formed("version", VERSION, "1.0.0"),
        fields.formed("language", LANGUAGE, "en"),
        about,
        phases,
        parts.observer(fields),
        parts.needed(fields, "debrief", 1, 8),
        new HandReader(problems, parts, phases).hands(fields));
  }

  private static void format(Fields fields) {
    int format = fields.number("drill", 0, Integer.MAX_VALUE);
    if (fields.has("drill") && format != FORMAT) {
      fields.report(
          ProblemCode.UNKNOWN_FORMAT,
          "drill",
          "The format is " + format + "; this program reads drills of format " + FORMAT + ".",
          "Write \"drill\": " + FORMAT + ", or use a newer version of the program.");
    }
  }
}
