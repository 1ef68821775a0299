package org.intheirshoes.conversation;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a value as one line of JSON, for other programs to read.
public final class JsonLine {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLine() {}

  /// One line, without its end.
  ///
  /// @param value a map with names as keys, an iterable, a text, a number, a truth value or null, and
  ///     so on inside; a number that is not finite is written as null
  /// @throws IllegalArgumentException for a value of another kind
  public static String of(@Nullable Object value) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      write(value, json);
    }
    return line.toString();
  }

  private static void write(@Nullable Object value, JsonGenerator json) {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Boolean truth -> json.writeBoolean(truth);
      case Double number -> writeNumber(number, json);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Map<?, ?> object -> {
        json.writeStartObject();
        object.forEach(
            (name, each) -> {
              json.writeName(String.valueOf(name));
              write(each, json);
            });
        json.writeEndObject();
      }
      case Iterable<?> items -> {
        json.writeStartArray();
        items.forEach(each -> write(each, json));
        json.writeEndArray();
      }
      default -> throw new IllegalArgumentException("No JSON for a " + value.getClass());
    }
  }

  /// Plain digits, without an exponent.
  private static void writeNumber(double number, JsonGenerator json) {
    if (Double.isFinite(number)) {
      json.writeNumber(new BigDecimal(Double.toString(number)).toPlainString());
    } else {
      json.writeNull();
    }
  }
}
