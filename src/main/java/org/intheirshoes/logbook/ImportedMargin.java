package org.intheirshoes.logbook;

import java.util.Arrays;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Notes beside a conversation of a file, checked field by field.
///
/// @param wrong what to throw for a field
record ImportedMargin(Function<String, LogbookException> wrong) {

  /// Notes that one turn can have.
  static final int A_TURN = Reflection.Kind.values().length + 1;

  private static final int MOST = 10_000;

  MarginNote note(JsonNode json) {
    int turn = count(json, "turn");
    if (!json.has("hits")) {
      return new Reflection(turn, kind(json), words(json));
    }
    if (turn == 0) {
      throw wrong.apply("margin");
    }
    return new CueFind(turn, count(json, "hits"), count(json, "misses"), count(json, "smallTalk"));
  }

  private Reflection.Kind kind(JsonNode json) {
    String name = json.path("kind").asString("");
    return Arrays.stream(Reflection.Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong.apply("margin"));
  }

  private String words(JsonNode json) {
    String words = json.path("words").asString("").strip();
    if (words.isEmpty() || words.length() > Reflection.LONGEST) {
      throw wrong.apply("margin");
    }
    return words;
  }

  private int count(JsonNode json, String field) {
    JsonNode value = json.path(field);
    if (!value.isIntegralNumber() || value.asInt(-1) < 0 || value.asInt(-1) > MOST) {
      throw wrong.apply("margin");
    }
    return value.asInt();
  }
}
