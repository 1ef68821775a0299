package org.intheirshoes.logbook;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intheirshoes.scenario.Axis;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Everything as JSON, format 1: an array with one object for each conversation. [JsonImport] reads
/// it on another machine.
///
/// The good moments that the learner keeps stand, as `kept`, in their conversation: the turn, the
/// reason and when it was kept.
///
/// The conversation that it is compared with, if it was played after one, stands there by its `id` as
/// `playedAfter`.
///
/// What she wrote beside a conversation, and what she marked in the customer's words, stand there as
/// `margin`.
///
/// The copy of a script stands, as `copy`, in the first conversation that was played with it. PINs
/// are not written.
public final class JsonExport implements LogbookExport {

  static final int FORMAT = 1;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /// An export.
  public JsonExport() {}

  private record Made(
      int number, int attempt, String beat, String response, long at, long takenBack) {}

  @Override
  public void write(Logbook logbook, List<Learner> learners, OutputStream out) {
    Set<String> copied = new HashSet<>();
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      json.writeStartArray();
      for (Learner learner : learners) {
        for (Played played : logbook.played(learner)) {
          json.writeRaw('\n');
          write(logbook, played, copied, json);
        }
      }
      json.writeRaw('\n');
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void write(
      Logbook logbook, Played played, Set<String> copied, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("format", FORMAT);
    json.writeStringProperty("id", logbook.uuid(played.id()));
    json.writeStringProperty("learner", played.learner());
    json.writeStringProperty("script", played.scenario());
    json.writeStringProperty("title", played.title());
    json.writeStringProperty("version", played.version());
    json.writeStringProperty("hash", played.scriptHash());
    json.writeStringProperty("started", played.started().toString());
    json.writeStringProperty("finished", played.finished().map(Instant::toString).orElse(null));
    json.writeName("choices");
    json.writeStartArray();
    played.turns().forEach(turn -> json.writeString(turn.response()));
    json.writeEndArray();
    json.writeStringProperty("ending", played.ending().orElse(null));
    json.writeStringProperty(
        "playedAfter",
        logbook.database().read(open -> Reading.playedAfter(open, played.id())).orElse(null));
    json.writeName("K");
    played.skill().ifPresentOrElse(json::writeNumber, json::writeNull);
    json.writeName("headline");
    played.headline().ifPresentOrElse(json::writeNumber, json::writeNull);
    json.writeName("profile");
    json.writeStartArray();
    for (Axis axis : Axis.ALL) {
      played.profile().on(axis).ifPresentOrElse(json::writeNumber, json::writeNull);
    }
    json.writeEndArray();
    json.writeName("turns");
    json.writeStartArray();
    logbook.database().read(open -> made(open, played.id())).forEach(made -> write(made, json));
    json.writeEndArray();
    json.writeName("kept");
    json.writeStartArray();
    logbook
        .database()
        .read(open -> KeptMoments.marks(open, played.id()))
        .forEach(mark -> write(mark, json));
    json.writeEndArray();
    json.writeName("margin");
    json.writeStartArray();
    logbook
        .database()
        .read(open -> Margin.of(open, logbook.uuid(played.id())))
        .forEach(dated -> write(dated, json));
    json.writeEndArray();
    if (copied.add(played.scriptHash())) {
      logbook
          .database()
          .read(open -> logbook.scripts().find(open, played.scriptHash()))
          .ifPresent(
              copy -> {
                json.writeName("copy");
                json.writeRawValue(new String(copy.json(), StandardCharsets.UTF_8));
              });
    }
    json.writeEndObject();
  }

  private static List<Made> made(Connection open, long id) throws SQLException {
    return Database.list(
        open,
        row ->
            new Made(
                row.getInt(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getLong(6)),
        "select number, attempt, beat, response, at, coalesce(taken_back, -1) from choice"
            + " where conversation = ? order by id",
        id);
  }

  private static void write(KeptMoments.Mark mark, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("turn", mark.turn());
    json.writeStringProperty("reason", mark.reason().name());
    json.writeStringProperty("at", mark.at().toString());
    json.writeEndObject();
  }

  private static void write(Margin.Dated dated, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("turn", dated.note().turn());
    switch (dated.note()) {
      case Reflection reflection -> {
        json.writeStringProperty("kind", reflection.kind().name());
        json.writeStringProperty("words", reflection.words());
      }
      case CueFind find -> {
        json.writeNumberProperty("hits", find.hits());
        json.writeNumberProperty("misses", find.misses());
        json.writeNumberProperty("smallTalk", find.smallTalk());
      }
    }
    json.writeStringProperty("at", dated.at().toString());
    json.writeEndObject();
  }

  private static void write(Made made, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("number", made.number);
    json.writeNumberProperty("attempt", made.attempt);
    json.writeStringProperty("beat", made.beat);
    json.writeStringProperty("response", made.response);
    json.writeStringProperty("at", Instant.ofEpochMilli(made.at).toString());
    json.writeStringProperty(
        "takenBack", made.takenBack < 0 ? null : Instant.ofEpochMilli(made.takenBack).toString());
    json.writeEndObject();
  }
}
