package org.intheirshoes.conversation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Scenario;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The few values from which a conversation can be played again.
///
/// @param scenario id of the scenario
/// @param version version of the script that was played
/// @param choices ids of the responses chosen
public record SavedConversation(String scenario, String version, List<String> choices) {

  private static final int FORMAT = 1;
  private static final int LARGEST = 1 << 20;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  public SavedConversation {
    choices = List.copyOf(choices);
  }

  /// What is saved of a conversation.
  public static SavedConversation of(Conversation conversation) {
    Scenario scenario = conversation.scenario();
    return new SavedConversation(scenario.id(), scenario.version(), conversation.choices());
  }

  /// The conversation played again; empty where the script has changed so that it cannot be.
  public Optional<Conversation> replay(Scenario script) {
    if (!script.id().equals(scenario) || !script.version().equals(version)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Conversation.replay(script, choices));
    } catch (Conversation.NotOfferedException e) {
      return Optional.empty();
    }
  }

  /// As JSON in UTF-8.
  public byte[] toJson() {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("format", FORMAT);
    json.put("scenario", scenario);
    json.put("version", version);
    var list = json.putArray("choices");
    choices.forEach(list::add);
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Reads what [#toJson] wrote; empty for anything else.
  public static Optional<SavedConversation> fromJson(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return Optional.empty();
    }
    try {
      JsonNode json = MAPPER.readTree(bytes);
      JsonNode list = json.path("choices");
      if (json.path("format").asInt(0) != FORMAT
          || !json.path("scenario").isString()
          || !json.path("version").isString()
          || !list.isArray()) {
        return Optional.empty();
      }
      List<String> choices = new ArrayList<>();
      for (JsonNode choice : list) {
        if (!choice.isString()) {
          return Optional.empty();
        }
        choices.add(choice.stringValue());
      }
      return Optional.of(
          new SavedConversation(
              json.path("scenario").stringValue(), json.path("version").stringValue(), choices));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
