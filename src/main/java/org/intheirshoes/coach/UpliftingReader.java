package org.intheirshoes.coach;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.intheirshoes.scenario.Fields;
import org.intheirshoes.scenario.Json;
import org.intheirshoes.scenario.JsonFile;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.Problems;

/// Reads a file of uplifting moments as strictly as a script: every problem at once, each with its
/// place. It never throws for what stands in the file.
public final class UpliftingReader {

  /// Bytes of a file.
  public static final int FILE_BYTES = 256 << 10;

  /// Moments in a file.
  public static final int MOMENTS = 200;

  /// Characters of a text: what can be read in one breath or two.
  public static final int TEXT = 240;

  /// Characters of a place.
  public static final int PLACE = 40;

  private static final int FORMAT = 1;
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  /// What reading found.
  ///
  /// @param moments none if there is any problem
  /// @param problems by place
  public record Reading(List<Uplifting> moments, List<Problem> problems) {
    public Reading {
      moments = List.copyOf(moments);
      problems = List.copyOf(problems);
    }
  }

  private final Problems problems = new Problems();
  private final Set<String> ids = new HashSet<>();

  private UpliftingReader() {}

  /// Reads the bytes of a file.
  public static Reading read(byte[] bytes) {
    return new UpliftingReader().reading(bytes);
  }

  private Reading reading(byte[] bytes) {
    List<Uplifting> moments = List.of();
    try {
      if (bytes.length > FILE_BYTES) {
        problems.wholeFile(
            ProblemCode.FILE_TOO_LARGE,
            "The file is larger than " + FILE_BYTES + " bytes.",
            "Keep the best of it.");
      } else {
        Optional<Json> root = JsonFile.parse(bytes, problems);
        moments = root.map(this::moments).orElse(List.of());
      }
    } catch (Problems.Full _) {
      moments = List.of();
    }
    return new Reading(problems.hasErrors() ? List.of() : moments, problems.sorted());
  }

  private List<Uplifting> moments(Json root) {
    Fields fields = Fields.of(problems, "", root, "format", "language", "moments");
    if (fields.number("format", 0, Integer.MAX_VALUE) != FORMAT) {
      fields.report(
          ProblemCode.UNKNOWN_FORMAT,
          "format",
          "This is not format " + FORMAT + " of uplifting moments.",
          "Write \"format\": " + FORMAT + ".");
    }
    fields.formed("language", LANGUAGE, "en");
    List<Uplifting> moments = fields.requiredList("moments", this::moment);
    if (moments.size() > MOMENTS) {
      fields.report(
          ProblemCode.OUT_OF_RANGE,
          "moments",
          "There are " + moments.size() + " moments; at most " + MOMENTS + " fit.",
          "Keep the best of them.");
    }
    return moments;
  }

  private Uplifting moment(String pointer, Json json) {
    Fields fields = Fields.of(problems, pointer, json, "id", "place", "text");
    String id = fields.id("id");
    if (!id.isEmpty() && !ids.add(id)) {
      fields.report(
          ProblemCode.DUPLICATE_ID,
          "id",
          "Another moment is called “" + id + "”.",
          "Give each moment its own id.");
    }
    return new Uplifting(id, limited(fields, "place", PLACE), limited(fields, "text", TEXT));
  }

  private static String limited(Fields fields, String name, int most) {
    String text = fields.text(name);
    if (text.length() > most) {
      fields.report(
          ProblemCode.OUT_OF_RANGE,
          name,
          "This has " + text.length() + " characters; at most " + most + " fit.",
          "Cut it.");
    }
    return text;
  }
}
