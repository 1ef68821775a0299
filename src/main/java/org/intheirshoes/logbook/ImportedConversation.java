package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A conversation of a file, checked field by field.
final class ImportedConversation {

  private static final Texts TEXTS = Texts.of(ImportedConversation.class);

  private static final int MOST_TURNS = 10_000;

  /// Times outside are no times of plays.
  private static final Instant FIRST = Instant.EPOCH;

  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  private final int number;
  private final JsonNode json;
  private final String uuid;
  private final Optional<String> playedAfter;
  private final List<Made> turns = new ArrayList<>();
  private final List<KeptMoments.Mark> kept = new ArrayList<>();
  private final List<Margin.Dated> margin = new ArrayList<>();
  private Optional<Conversation> replayed = Optional.empty();

  /// A choice of the file.
  record Made(int number, int attempt, String response, Instant at, Optional<Instant> takenBack) {

    private boolean stoodAfter(Instant moment) {
      return takenBack.filter(back -> !back.isAfter(moment)).isEmpty();
    }
  }

  /// @param number of the object in the file, from 1: for messages
  ImportedConversation(int number, JsonNode json) {
    this.number = number;
    this.json = json;
    if (!json.isObject() || json.path("format").asInt(0) != JsonExport.FORMAT) {
      throw wrong("format");
    }
    this.uuid = readUuid("id");
    // Files of the first six versions of the logbook have none.
    this.playedAfter =
        json.path("playedAfter").isMissingNode() || json.path("playedAfter").isNull()
            ? Optional.empty()
            : Optional.of(readUuid("playedAfter"));
    JsonNode list = json.path("turns");
    if (!list.isArray() || list.isEmpty() || list.size() > MOST_TURNS) {
      throw wrong("turns");
    }
    for (JsonNode turn : list) {
      turns.add(
          new Made(
              count(turn, "number"),
              count(turn, "attempt"),
              text(turn, "response"),
              time(turn, "at").orElseThrow(() -> wrong("at")),
              time(turn, "takenBack")));
    }
    // Files of the first version of the logbook have none.
    for (JsonNode mark : json.path("kept")) {
      kept.add(
          new KeptMoments.Mark(
              count(mark, "turn"),
              reason(mark),
              time(mark, "at").orElseThrow(() -> wrong("kept"))));
    }
    // Files of the first five versions have none.
    ImportedMargin notes = new ImportedMargin(this::wrong);
    if (json.path("margin").size() > MOST_TURNS * ImportedMargin.A_TURN) {
      throw wrong("margin");
    }
    for (JsonNode note : json.path("margin")) {
      margin.add(
          new Margin.Dated(notes.note(note), time(note, "at").orElseThrow(() -> wrong("margin"))));
    }
  }

  private GoodMoment.Reason reason(JsonNode mark) {
    String name = mark.path("reason").asString("");
    return Arrays.stream(GoodMoment.Reason.values())
        .filter(reason -> reason.name().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong("kept"));
  }

  private String readUuid(String field) {
    try {
      return UUID.fromString(text(field)).toString();
    } catch (IllegalArgumentException _) {
      throw wrong(field);
    }
  }

  LogbookException wrong(String field) {
    return JsonImport.refused(TEXTS.get("import.field", number, field));
  }

  JsonNode json() {
    return json;
  }

  String uuid() {
    return uuid;
  }

  String learner() {
    return text("learner");
  }

  List<Made> turns() {
    return turns;
  }

  boolean isFinished() {
    return replayed.filter(Conversation::isOver).isPresent();
  }

  /// A text that must be there.
  String text(String field) {
    return text(json, field);
  }

  private String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.isString()) {
      throw wrong(field);
    }
    return value.stringValue();
  }

  private int count(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.isIntegralNumber() || value.asInt(0) < 1 || value.asInt(0) > MOST_TURNS) {
      throw wrong(field);
    }
    return value.asInt(0);
  }

  private Optional<Instant> time(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    try {
      Instant time = Instant.parse(value.asString(""));
      if (time.isBefore(FIRST) || time.isAfter(LAST)) {
        throw wrong(field);
      }
      return Optional.of(time);
    } catch (DateTimeException _) {
      throw wrong(field);
    }
  }

  /// Plays it again; what the script does not allow is refused.
  void check(Scenario script) {
    List<Made> counting = turns.stream().filter(made -> made.takenBack().isEmpty()).toList();
    for (int i = 0; i < counting.size(); i++) {
      if (counting.get(i).number != i + 1) {
        throw wrong("turns");
      }
    }
    Conversation conversation;
    try {
      conversation = Conversation.replay(script, counting.stream().map(Made::response).toList());
    } catch (Conversation.NotOfferedException _) {
      throw wrong("choices");
    }
    String ending = json.path("ending").asString("");
    if (!ending.equals(conversation.isOver() ? conversation.place().id() : "")) {
      throw wrong("ending");
    }
    replayed = Optional.of(conversation);
  }

  /// Adds it; its figures are worked out later.
  void write(Connection open, long learner, String scriptHash) throws SQLException {
    Conversation conversation = replayed.orElseThrow();
    Instant finished = time(json, "finished").orElse(turns.getLast().at);
    long id =
        Database.insert(
            open,
            "insert into conversation (uuid, learner, script, scenario, started, finished, ending,"
                + " played_after) values (?,?,?,?,?,?,?,?)",
            uuid,
            learner,
            scriptHash,
            conversation.scenario().id(),
            time(json, "started").orElseThrow(() -> wrong("started")).toEpochMilli(),
            conversation.isOver() ? finished.toEpochMilli() : null,
            conversation.isOver() ? conversation.place().id() : null,
            playedAfter.orElse(null));
    for (Made made : turns) {
      if (made.takenBack.isPresent()) {
        writeTakenBack(open, id, made, conversation.scenario());
      } else {
        Turn turn = conversation.turns().get(made.number - 1);
        write(
            open,
            id,
            made,
            turn.beat(),
            turn.taken().effective(),
            Writing.codes(turn.taken().fired()));
      }
    }
  }

  /// Adds the moments that were kept of it, unless they are kept already. A moment of a turn that was
  /// never said, or is no longer, is left out.
  void writeKept(Connection open) throws SQLException {
    Conversation conversation = replayed.orElseThrow();
    for (KeptMoments.Mark mark : kept) {
      if (mark.turn() <= conversation.turns().size()) {
        Database.update(
            open,
            "insert or ignore into kept"
                + " (learner, conversation, turn, title, words, at, reason, kept)"
                + " select learner, uuid, number, ?, ?, choice.at, ?, ? from conversation"
                + " join choice on choice.conversation = conversation.id"
                + " where uuid = ? and number = ? and response = ? and taken_back is null",
            conversation.scenario().card().title(),
            Markup.plain(conversation.turns().get(mark.turn() - 1).response().text()),
            mark.reason().name(),
            mark.at().toEpochMilli(),
            uuid,
            mark.turn(),
            conversation.turns().get(mark.turn() - 1).response().id());
      }
    }
  }

  /// Adds what was noted beside it, where nothing stands yet.
  void writeMargin(Connection open) throws SQLException {
    for (Margin.Dated note : margin) {
      Margin.bringIn(open, uuid, note);
    }
  }

  /// What was taken back stands where the choices that stood then led to.
  private void writeTakenBack(Connection open, long id, Made made, Scenario script)
      throws SQLException {
    List<String> path = new ArrayList<>(before(made));
    path.add(made.response);
    try {
      Turn turn = Conversation.replay(script, path).turns().getLast();
      write(
          open,
          id,
          made,
          turn.beat(),
          turn.taken().effective(),
          Writing.codes(turn.taken().fired()));
    } catch (Conversation.NotOfferedException _) {
      writeLoose(open, id, made, script);
    }
  }

  /// The choices that stood when one was made, from the first turn on: of each turn the last attempt
  /// before it that was not taken back yet. Within one millisecond the last attempt counts.
  private List<String> before(Made made) {
    List<String> path = new ArrayList<>();
    for (int turn = 1; turn < made.number; turn++) {
      int number = turn;
      turns.stream()
          .filter(each -> each.number == number && !each.at.isAfter(made.at))
          .max(
              Comparator.comparing((Made each) -> each.stoodAfter(made.at))
                  .thenComparingInt(Made::attempt))
          .ifPresent(each -> path.add(each.response));
    }
    return path;
  }

  /// Where the times of a file make no sense, for example since a clock was set back, a choice that was
  /// taken back stands at the first beat that offers it, with the marks of the script.
  private void writeLoose(Connection open, long id, Made made, Scenario script)
      throws SQLException {
    for (Beat beat : script.beats()) {
      Optional<Response> response = beat.response(made.response);
      if (response.isPresent()) {
        write(open, id, made, beat, response.get().marks(), "");
        return;
      }
    }
    throw wrong("turns");
  }

  private void write(Connection open, long id, Made made, Beat beat, Marks marks, String rules)
      throws SQLException {
    if (Database.first(
            open,
            "select 1 from choice where conversation = ? and number = ? and attempt = ?",
            id,
            made.number,
            made.attempt)
        .isPresent()) {
      throw wrong("attempt");
    }
    Database.update(
        open,
        "insert into choice (conversation, number, attempt, beat, response, at, taken_back,"
            + " stakes, acknowledgement, action, boundaries, rules)"
            + " values (?,?,?,?,?,?,?,?,?,?,?,?)",
        id,
        made.number,
        made.attempt,
        beat.id(),
        made.response,
        made.at.toEpochMilli(),
        made.takenBack.isPresent() ? made.takenBack.get().toEpochMilli() : null,
        beat.stakes(),
        orNull(marks, Axis.ACKNOWLEDGEMENT),
        orNull(marks, Axis.ACTION),
        orNull(marks, Axis.BOUNDARIES),
        rules);
  }

  private static @Nullable Integer orNull(Marks marks, Axis axis) {
    return marks.inPlay(axis) ? marks.on(axis) : null;
  }
}
