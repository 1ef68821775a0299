package org.intheirshoes.logbook;

import org.intheirshoes.texts.Texts;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads one value of a stream into memory, up to a number of values inside.
final class JsonTree {

  private static final Texts TEXTS = Texts.of(JsonTree.class);

  /// A conversation with the copy of a large script stays far below.
  private static final int MOST_VALUES = 1_000_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser json;
  private int values;

  private JsonTree(JsonParser json) {
    this.json = json;
  }

  /// The value at which a parser stands; afterwards it stands at its end.
  ///
  /// @throws LogbookException if it holds too many values
  static JsonNode read(JsonParser json) {
    return new JsonTree(json).value();
  }

  private JsonNode value() {
    values++;
    if (values > MOST_VALUES) {
      throw JsonImport.refused(TEXTS.get("import.values", MOST_VALUES));
    }
    JsonToken token = json.currentToken();
    if (token == null) {
      throw JsonImport.refused(TEXTS.get("import.array"));
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.stringNode(json.getString());
      case VALUE_NUMBER_INT -> NODES.numberNode(json.getLongValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(json.getDoubleValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private ObjectNode object() {
    ObjectNode object = NODES.objectNode();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      object.set(name, value());
    }
    return object;
  }

  private ArrayNode array() {
    ArrayNode array = NODES.arrayNode();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      array.add(value());
    }
    return array;
  }
}
