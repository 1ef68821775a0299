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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.intheirshoes.texts.Texts;
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

/// What [ClassesFile] and [RoundsFile] have in common: an array with an object for each, format 1. It
/// holds the `id`, when it `began` and was `finished` (or null), the line of its `plan`, its `steps`
/// (each with its `line` and when it was made, `at`), and the `script` it played (or null). Of a
/// round it holds the `learners` too, each with `player` and `name`.
record StepsFile(Logbook logbook, StepRecords records) {

  private static final Texts TEXTS = Texts.of(StepsFile.class);

  static final int FORMAT = 1;

  private static final int MOST_PLAYER = 2;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /// What one object of the file holds.
  ///
  /// @param learners names by player; none of a class
  record Sent(Steps steps, Map<Integer, String> learners) {}

  /// What those who know what the lines mean do with them.
  interface Meaning {

    /// Whether the lines can be played again.
    boolean plays(Sent sent);

    /// Something of the file is in the logbook now.
    ///
    /// @param known how many of its lines were there before
    void joined(Connection open, Sent sent, int known) throws SQLException;
  }

  void write(List<Sent> all, OutputStream out) {
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      json.writeStartArray();
      for (Sent each : all) {
        json.writeRaw('\n');
        write(each, json);
      }
      json.writeRaw('\n');
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private void write(Sent sent, JsonGenerator json) {
    Steps steps = sent.steps;
    json.writeStartObject();
    json.writeNumberProperty("format", FORMAT);
    json.writeStringProperty("id", steps.uuid());
    json.writeStringProperty("began", steps.began().toString());
    json.writeStringProperty("finished", steps.finished().map(Instant::toString).orElse(null));
    if (records.kind() == StepRecords.Kind.ROUND) {
      writeLearners(sent.learners, json);
    }
    json.writeStringProperty("plan", steps.plan());
    json.writeName("steps");
    json.writeStartArray();
    for (Steps.Line line : steps.lines()) {
      json.writeStartObject();
      json.writeStringProperty("at", line.at().toString());
      json.writeStringProperty("line", line.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeName("script");
    String script =
        steps.script().map(copy -> new String(copy.json(), StandardCharsets.UTF_8)).orElse("null");
    json.writeRawValue(script);
    json.writeEndObject();
  }

  private static void writeLearners(Map<Integer, String> learners, JsonGenerator json) {
    json.writeName("learners");
    json.writeStartArray();
    new TreeMap<>(learners)
        .forEach(
            (player, name) -> {
              json.writeStartObject();
              json.writeNumberProperty("player", player);
              json.writeStringProperty("name", name);
              json.writeEndObject();
            });
    json.writeEndArray();
  }

  /// Merges a file into the logbook: all of it or nothing. What is here already is not added again;
  /// it is gone on with where the file knows more steps of it.
  Imported read(Path file, Meaning meaning) {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > JsonImport.FILE_BYTES) {
        throw JsonImport.refused(TEXTS.get("import.large", JsonImport.FILE_BYTES >> 20));
      }
      List<Sent> all = all(in);
      for (int i = 0; i < all.size(); i++) {
        if (!meaning.plays(all.get(i))) {
          throw wrong(i + 1, "steps");
        }
      }
      return logbook.database().write(open -> merge(open, all, meaning));
    } catch (IOException e) {
      throw new LogbookException(
          LogbookException.Reason.UNWRITABLE,
          TEXTS.get("import.unreadable", file.toString(), String.valueOf(e.getMessage())),
          e);
    }
  }

  private List<Sent> all(InputStream in) {
    List<Sent> all = new ArrayList<>();
    try (JsonParser json = JsonImport.FACTORY.createParser(ObjectReadContext.empty(), in)) {
      if (json.nextToken() != JsonToken.START_ARRAY) {
        throw noList();
      }
      while (json.nextToken() != JsonToken.END_ARRAY) {
        all.add(sent(all.size() + 1, JsonTree.read(json)));
      }
      if (json.nextToken() != null) {
        throw noList();
      }
      return all;
    } catch (JacksonException e) {
      String message = String.valueOf(e.getOriginalMessage());
      int number = all.size() + 1;
      throw new LogbookException(
          LogbookException.Reason.REFUSED,
          switch (records.kind()) {
            case CLASS -> TEXTS.get("import.classes.json", number, message);
            case ROUND -> TEXTS.get("import.rounds.json", number, message);
          },
          e);
    }
  }

  private LogbookException noList() {
    return JsonImport.refused(
        switch (records.kind()) {
          case CLASS -> TEXTS.get("import.classes.array");
          case ROUND -> TEXTS.get("import.rounds.array");
        });
  }

  private LogbookException wrong(int number, String field) {
    return JsonImport.refused(
        switch (records.kind()) {
          case CLASS -> TEXTS.get("import.classes.field", number, field);
          case ROUND -> TEXTS.get("import.rounds.field", number, field);
        });
  }

  private Sent sent(int number, JsonNode json) {
    JsonNode format = json.get("format");
    if (format == null || !format.isIntegralNumber() || format.asInt() != FORMAT) {
      throw wrong(number, "format");
    }
    List<Steps.Line> lines = new ArrayList<>();
    for (JsonNode step : array(number, json, "steps")) {
      lines.add(new Steps.Line(text(number, step, "line"), time(number, step, "at")));
    }
    JsonNode finished = json.get("finished");
    Optional<Instant> over =
        finished == null || finished.isNull()
            ? Optional.empty()
            : Optional.of(time(number, json, "finished"));
    Steps steps =
        new Steps(
            uuid(number, json),
            script(number, json),
            text(number, json, "plan"),
            lines,
            time(number, json, "began"),
            over);
    return new Sent(
        steps,
        switch (records.kind()) {
          case CLASS -> Map.of();
          case ROUND -> learners(number, json);
        });
  }

  private Optional<ScriptCopy> script(int number, JsonNode json) {
    JsonNode script = json.get("script");
    if (records.kind() == StepRecords.Kind.ROUND && (script == null || script.isNull())) {
      return Optional.empty();
    }
    Optional<ScriptCopy> copy =
        Optional.ofNullable(script)
            .flatMap(each -> ScriptCopy.read(each.toString().getBytes(StandardCharsets.UTF_8)));
    return Optional.of(copy.orElseThrow(() -> wrong(number, "script")));
  }

  private Map<Integer, String> learners(int number, JsonNode json) {
    Map<Integer, String> learners = new TreeMap<>();
    for (JsonNode each : array(number, json, "learners")) {
      JsonNode player = each.get("player");
      if (player == null
          || !player.isIntegralNumber()
          || !player.canConvertToInt()
          || player.asInt() < 0
          || player.asInt() > MOST_PLAYER) {
        throw wrong(number, "player");
      }
      if (learners.put(player.asInt(), text(number, each, "name")) != null) {
        throw wrong(number, "player");
      }
    }
    if (learners.isEmpty()) {
      throw wrong(number, "learners");
    }
    return learners;
  }

  private JsonNode array(int number, JsonNode json, String field) {
    JsonNode array = json.get(field);
    if (array == null || !array.isArray()) {
      throw wrong(number, field);
    }
    return array;
  }

  private String uuid(int number, JsonNode json) {
    String text = text(number, json, "id");
    try {
      return UUID.fromString(text).toString();
    } catch (IllegalArgumentException _) {
      throw wrong(number, "id");
    }
  }

  private String text(int number, JsonNode json, String field) {
    JsonNode value = json.get(field);
    if (value == null || !value.isString()) {
      throw wrong(number, field);
    }
    return value.asString();
  }

  private Instant time(int number, JsonNode json, String field) {
    try {
      Instant time = Instant.parse(text(number, json, field));
      return Instant.ofEpochMilli(time.toEpochMilli());
    } catch (DateTimeException | ArithmeticException _) {
      throw wrong(number, field);
    }
  }

  private Imported merge(Connection open, List<Sent> all, Meaning meaning) throws SQLException {
    int added = 0;
    int renewed = 0;
    for (Sent each : all) {
      List<Steps> here = records.read(open, "where uuid = ?", each.steps.uuid());
      if (here.isEmpty()) {
        records.insert(open, each.steps);
        added++;
      } else if (goOn(open, here.getFirst(), each, meaning)) {
        renewed++;
      }
      if (here.isEmpty() || here.getFirst().isLike(each.steps)) {
        int known = here.stream().mapToInt(steps -> steps.lines().size()).sum();
        meaning.joined(open, each, known);
      }
    }
    return new Imported(added, renewed, all.size() - added - renewed);
  }

  private boolean goOn(Connection open, Steps here, Sent sent, Meaning meaning)
      throws SQLException {
    Optional<Steps> more =
        here.goneOn(sent.steps).filter(steps -> meaning.plays(new Sent(steps, sent.learners)));
    if (more.isEmpty()) {
      return false;
    }
    long id = records.id(open, here.uuid());
    records.addFrom(open, id, here.lines().size(), more.get());
    return true;
  }
}
