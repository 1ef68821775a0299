package org.intheirshoes.logbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/// All classes of a logbook as JSON, for another machine, format 1: an array with one object for each
/// class. It holds the `id`, when the class `began` and was `finished` (or null), the line of its
/// `plan`, its `steps` (each with its `line` and when it was made, `at`), and the `script` it played.
///
/// It is a file of its own, beside [JsonExport]: a class belongs to no learner.
public final class ClassesFile {

  static final int FORMAT = 1;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private ClassesFile() {}

  /// What an import did.
  ///
  /// @param added classes that are new here
  /// @param renewed classes of which the file knew more steps
  /// @param known classes that were here already
  public record Imported(int added, int renewed, int known) {}

  private record Line(String text, Instant at) {}

  private record Sent(
      String uuid,
      ScriptCopy script,
      String plan,
      List<Line> lines,
      Instant began,
      Optional<Instant> finished) {

    KeptClass kept() {
      List<String> steps = lines.stream().map(Line::text).toList();
      return new KeptClass(uuid, script.scenario(), plan, steps, began, finished);
    }
  }

  /// Writes all classes. The stream is not closed.
  public static void write(Logbook logbook, OutputStream out) {
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      json.writeStartArray();
      for (KeptClass each : logbook.classes().all()) {
        json.writeRaw('\n');
        write(each, logbook.classes().times(each.uuid()), json);
      }
      json.writeRaw('\n');
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void write(KeptClass kept, List<Instant> times, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("format", FORMAT);
    json.writeStringProperty("id", kept.uuid());
    json.writeStringProperty("began", kept.began().toString());
    json.writeStringProperty("finished", kept.finished().map(Instant::toString).orElse(null));
    json.writeStringProperty("plan", kept.plan());
    json.writeName("steps");
    json.writeStartArray();
    for (int i = 0; i < kept.steps().size(); i++) {
      json.writeStartObject();
      json.writeStringProperty("at", times.get(i).toString());
      json.writeStringProperty("line", kept.steps().get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeName("script");
    byte[] script = ScriptCopy.of(kept.scenario()).json();
    json.writeRawValue(new String(script, StandardCharsets.UTF_8));
    json.writeEndObject();
  }

  /// Merges a file into a logbook: all of it or nothing. A class that is here already is not added
  /// again; it is gone on with where the file knows more steps of it.
  ///
  /// @param plays whether the lines of a class can be played again
  /// @throws LogbookException if the file is no such export, with a sentence that tells where; the
  ///     logbook is unchanged then
  public static Imported read(Path file, Logbook logbook, Predicate<KeptClass> plays) {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > JsonImport.FILE_BYTES) {
        throw JsonImport.refused(Texts.get("import.large", JsonImport.FILE_BYTES >> 20));
      }
      List<Sent> classes = classes(in);
      for (int i = 0; i < classes.size(); i++) {
        if (!plays.test(classes.get(i).kept())) {
          throw wrong(i + 1, "steps");
        }
      }
      return logbook.database().write(open -> merge(open, logbook, classes));
    } catch (IOException e) {
      throw new LogbookException(
          LogbookException.Reason.UNWRITABLE,
          Texts.get("import.unreadable", file.toString(), String.valueOf(e.getMessage())),
          e);
    }
  }

  private static List<Sent> classes(InputStream in) {
    List<Sent> classes = new ArrayList<>();
    try (JsonParser json = JsonImport.FACTORY.createParser(ObjectReadContext.empty(), in)) {
      if (json.nextToken() != JsonToken.START_ARRAY) {
        throw JsonImport.refused(Texts.get("import.classes.array"));
      }
      while (json.nextToken() != JsonToken.END_ARRAY) {
        classes.add(sent(classes.size() + 1, JsonTree.read(json)));
      }
      if (json.nextToken() != null) {
        throw JsonImport.refused(Texts.get("import.classes.array"));
      }
      return classes;
    } catch (JacksonException e) {
      throw new LogbookException(
          LogbookException.Reason.REFUSED,
          Texts.get(
              "import.classes.json", classes.size() + 1, String.valueOf(e.getOriginalMessage())),
          e);
    }
  }

  private static Sent sent(int number, JsonNode json) {
    JsonNode format = json.get("format");
    if (format == null || !format.isIntegralNumber() || format.asInt() != FORMAT) {
      throw wrong(number, "format");
    }
    JsonNode steps = json.get("steps");
    if (steps == null || !steps.isArray()) {
      throw wrong(number, "steps");
    }
    List<Line> lines = new ArrayList<>();
    for (JsonNode step : steps) {
      lines.add(new Line(text(number, step, "line"), time(number, step, "at")));
    }
    JsonNode script = json.get("script");
    ScriptCopy copy =
        Optional.ofNullable(script)
            .flatMap(each -> ScriptCopy.read(each.toString().getBytes(StandardCharsets.UTF_8)))
            .orElseThrow(() -> wrong(number, "script"));
    JsonNode finished = json.get("finished");
    return new Sent(
        uuid(number, json),
        copy,
        text(number, json, "plan"),
        lines,
        time(number, json, "began"),
        finished == null || finished.isNull()
            ? Optional.empty()
            : Optional.of(time(number, json, "finished")));
  }

  private static String uuid(int number, JsonNode json) {
    String text = text(number, json, "id");
    try {
      return UUID.fromString(text).toString();
    } catch (IllegalArgumentException _) {
      throw wrong(number, "id");
    }
  }

  private static String text(int number, JsonNode json, String field) {
    JsonNode value = json.get(field);
    if (value == null || !value.isString()) {
      throw wrong(number, field);
    }
    return value.asString();
  }

  private static Instant time(int number, JsonNode json, String field) {
    try {
      Instant time = Instant.parse(text(number, json, field));
      return Instant.ofEpochMilli(time.toEpochMilli());
    } catch (DateTimeException | ArithmeticException _) {
      throw wrong(number, field);
    }
  }

  private static LogbookException wrong(int number, String field) {
    return JsonImport.refused(Texts.get("import.classes.field", number, field));
  }

  private static Imported merge(Connection open, Logbook logbook, List<Sent> classes)
      throws SQLException {
    int added = 0;
    int renewed = 0;
    for (Sent each : classes) {
      OptionalLong here = Database.first(open, "select id from class where uuid = ?", each.uuid);
      if (here.isEmpty()) {
        logbook.scripts().keep(open, each.script);
        Database.update(
            open,
            "insert into class (uuid, script, plan, began) values (?,?,?,?)",
            each.uuid,
            each.script.hash(),
            each.plan,
            each.began.toEpochMilli());
        added++;
      }
      long id =
          Database.first(open, "select id from class where uuid = ?", each.uuid).orElseThrow();
      int more = addLines(open, id, each);
      renewed += here.isPresent() && more > 0 ? 1 : 0;
    }
    return new Imported(added, renewed, classes.size() - added - renewed);
  }

  /// Adds the lines that go on from those here; none if they differ from the file's.
  private static int addLines(Connection open, long id, Sent sent) throws SQLException {
    List<String> here =
        Database.list(
            open,
            row -> row.getString(1),
            "select line from class_step where class = ? order by number",
            id);
    List<String> there = sent.lines.stream().map(Line::text).toList();
    if (there.size() < here.size() || !there.subList(0, here.size()).equals(here)) {
      return 0;
    }
    for (int i = here.size(); i < there.size(); i++) {
      Database.update(
          open,
          "insert into class_step (class, number, line, at) values (?,?,?,?)",
          id,
          i + 1,
          there.get(i),
          sent.lines.get(i).at.toEpochMilli());
    }
    @Nullable Long finished = sent.finished.map(Instant::toEpochMilli).orElse(null);
    Database.update(open, "update class set finished = ? where id = ?", finished, id);
    return there.size() - here.size();
  }
}
