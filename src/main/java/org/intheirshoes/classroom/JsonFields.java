package org.intheirshoes.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.texts.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// The fields of a line of JSON that nobody vouches for: a flat object of texts, small whole numbers
/// and lists of texts. Whoever read all fields asks for [#end], so that an unknown one is found.
final class JsonFields {

  private static final Texts TEXTS = Texts.of(JsonFields.class);

  /// Characters of a line; a reason of 500 characters, all of them escaped, stays far below.
  static final int LONGEST_LINE = 16_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Its table of names breaks down on names made to collide.
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2)
                  .maxStringLength(LONGEST_LINE)
                  .maxNameLength(100)
                  .maxNumberLength(20)
                  .build())
          .build();

  private final Map<String, Object> left;

  private JsonFields(Map<String, Object> left) {
    this.left = left;
  }

  /// @throws ClassRecord.UnreadableException if the line is too long or no such object
  static JsonFields of(String line) {
    if (line.length() > LONGEST_LINE) {
      throw new ClassRecord.UnreadableException(TEXTS.get("record.long", LONGEST_LINE));
    }
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      return new JsonFields(object(json));
    } catch (JacksonException e) {
      throw new ClassRecord.UnreadableException(
          TEXTS.get("record.json", String.valueOf(e.getOriginalMessage())));
    }
  }

  private static Map<String, Object> object(JsonParser json) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw bad("");
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      fields.put(name, value(name, json));
    }
    if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
      throw bad("");
    }
    return fields;
  }

  private static Object value(String name, JsonParser json) {
    return switch (json.currentToken()) {
      case VALUE_STRING -> json.getString();
      case VALUE_NUMBER_INT -> json.getIntValue();
      case START_ARRAY -> texts(name, json);
      default -> throw bad(name);
    };
  }

  private static List<String> texts(String name, JsonParser json) {
    List<String> texts = new ArrayList<>();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(json.getString());
    }
    if (json.currentToken() != JsonToken.END_ARRAY) {
      throw bad(name);
    }
    return texts;
  }

  static ClassRecord.UnreadableException bad(String name) {
    return new ClassRecord.UnreadableException(TEXTS.get("record.field", name));
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> bad(name));
  }

  Optional<String> optionalText(String name) {
    Object value = left.remove(name);
    if (value != null && !(value instanceof String)) {
      throw bad(name);
    }
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  int number(String name) {
    return left.remove(name) instanceof Integer number ? number : fail(name);
  }

  private static int fail(String name) {
    throw bad(name);
  }

  Optional<List<String>> optionalTexts(String name) {
    if (!left.containsKey(name)) {
      return Optional.empty();
    }
    if (!(left.remove(name) instanceof List<?> list)) {
      throw bad(name);
    }
    return Optional.of(list.stream().map(String::valueOf).toList());
  }

  /// @throws ClassRecord.UnreadableException if a field is left
  void end() {
    if (!left.isEmpty()) {
      throw bad(left.keySet().iterator().next());
    }
  }
}
