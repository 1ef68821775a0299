package org.intheirshoes.scenario;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The file of a translation: JSON in which each text of the script stands beside its translation, so that
/// whoever edits it needs nothing else.
///
/// ```json
/// {
///   "translation": 1, "scenario": "one-scoop", "language": "es",
///   "texts": { "title": { "from": "One scoop", "to": "Una bola" } }
/// }
/// ```
public final class TranslationFile {

  private static final int FORMAT = 1;
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final Json NONE = new Json.Obj(Json.Spot.NOWHERE, Map.of());

  private TranslationFile() {}

  /// What reading found.
  ///
  /// @param translation present if and only if there is no problem
  /// @param problems by place
  public record Reading(Optional<Translation> translation, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /// Reads the bytes of a translation, as strictly as a script.
  public static Reading read(byte[] bytes) {
    Problems problems = new Problems();
    Optional<Translation> translation;
    try {
      translation = JsonFile.parse(bytes, problems).map(root -> translation(problems, root));
    } catch (Problems.Full _) {
      translation = Optional.empty();
    }
    return new Reading(problems.hasErrors() ? Optional.empty() : translation, problems.sorted());
  }

  private static Translation translation(Problems problems, Json root) {
    Fields fields = Fields.of(problems, "", root, "translation", "scenario", "language", "texts");
    if (fields.number("translation", 0, Integer.MAX_VALUE) != FORMAT) {
      fields.report(
          ProblemCode.UNKNOWN_FORMAT,
          "translation",
          "This is not format " + FORMAT + " of a translation.",
          "Write \"translation\": " + FORMAT + ".");
    }
    Map<String, Translation.Line> lines = new LinkedHashMap<>();
    if (fields.object("texts").orElse(NONE) instanceof Json.Obj(Json.Spot _, var texts)) {
      String at = fields.child("texts");
      texts.forEach(
          (key, field) -> lines.put(key, line(problems, Problems.child(at, key), field.value())));
    }
    return new Translation(fields.id("scenario"), fields.formed("language", LANGUAGE, "en"), lines);
  }

  private static Translation.Line line(Problems problems, String pointer, Json json) {
    Fields fields = Fields.of(problems, pointer, json, "from", "to");
    return new Translation.Line(
        fields.optionalText("from").orElse(""), fields.optionalText("to").orElse(""));
  }

  /// The texts of a script by key, in its order; empty if it is no JSON.
  public static Map<String, String> texts(byte[] script) {
    return JsonFile.parse(script, new Problems()).map(Prose::of).orElse(Map.of());
  }

  /// The file of a translation, in UTF-8, a text a line.
  public static byte[] write(Translation translation) {
    StringBuilder file = new StringBuilder("{\n  \"translation\": 1,\n  \"scenario\": ");
    file.append(quoted(translation.scenario())).append(",\n  \"language\": ");
    file.append(quoted(translation.language())).append(",\n  \"texts\": {");
    String between = "\n";
    for (Map.Entry<String, Translation.Line> line : translation.lines().entrySet()) {
      file.append(between).append("    ").append(quoted(line.getKey()));
      file.append(": {\n      \"from\": ").append(quoted(line.getValue().from()));
      file.append(",\n      \"to\": ").append(translated(line.getValue().to()));
      file.append("\n    }");
      between = ",\n";
    }
    return file.append("\n  }\n}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /// What is not translated yet stands there as `null`.
  private static String translated(String text) {
    return text.isBlank() ? "null" : quoted(text);
  }

  private static String quoted(String text) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeString(text);
    }
    return out.toString();
  }
}
