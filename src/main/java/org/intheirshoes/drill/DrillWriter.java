package org.intheirshoes.drill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.scenario.Axis;

/// A drill as the values that [DrillReader] reads to an equal drill.
final class DrillWriter {

  private DrillWriter() {}

  static Map<String, Object> json(Drill drill) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("drill", DrillReader.FORMAT);
    json.put("id", drill.id());
    json.put("version", drill.version());
    json.put("language", drill.language());
    Drill.About about = drill.about();
    json.put("title", about.title());
    json.put("summary", about.summary());
    json.put("skills", about.skills());
    json.put("level", about.level());
    json.put("minutes", about.minutes());
    about.contentNote().ifPresent(note -> json.put("contentNote", note));
    json.put("scene", drill.basic().scene());
    Map<String, Object> roles = new LinkedHashMap<>();
    roles.put("customer", customer(drill.basic().customer()));
    roles.put("rep", rep(drill.basic().rep()));
    json.put("roles", roles);
    json.put("phases", drill.phases().stream().map(DrillWriter::phase).toList());
    json.put("lines", lines(drill.basic().lines()));
    drill.basic().twist().ifPresent(twist -> json.put("twist", twist(twist)));
    Map<String, Object> observer = new LinkedHashMap<>();
    Axis.ALL.forEach(axis -> observer.put(axis.word(), drill.lookFor(axis)));
    json.put("observer", observer);
    json.put("debrief", drill.debrief());
    json.put(
        "variants", drill.variants().stream().map(hand -> variant(drill.basic(), hand)).toList());
    return json;
  }

  /// Only what differs from the drill as written: a customer that stands in a variant is its own.
  private static Map<String, Object> variant(Hand basic, Hand hand) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", hand.id());
    json.put("title", hand.title());
    json.put("change", hand.change().orElse(hand.title()));
    json.put("scene", hand.scene());
    if (!hand.customer().equals(basic.customer()) || hand.twist().isEmpty()) {
      json.put("customer", customer(hand.customer()));
    }
    json.put("rep", rep(hand.rep()));
    json.put("lines", lines(hand.lines()));
    hand.twist().ifPresent(twist -> json.put("twist", twist(twist)));
    return json;
  }

  private static Map<String, Object> customer(Card.OfCustomer card) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", card.title());
    json.put("knows", card.knows());
    json.put("mood", card.mood());
    json.put("cue", card.cue());
    json.put("better", card.better());
    json.put("worse", card.worse());
    return json;
  }

  private static Map<String, Object> rep(Card.OfRep card) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", card.title());
    json.put("knows", card.knows());
    card.mood().ifPresent(mood -> json.put("mood", mood));
    json.put("may", card.may());
    json.put("mayNot", card.mayNot());
    return json;
  }

  private static Map<String, Object> phase(Phase phase) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", phase.id());
    json.put("title", phase.title());
    json.put("seconds", phase.seconds());
    json.put("say", phase.say());
    Optional.of(phase.seats())
        .filter(seats -> seats == Phase.Seats.SWAP)
        .ifPresent(seats -> json.put("seats", seats.word()));
    return json;
  }

  private static List<Map<String, Object>> lines(List<Opening> lines) {
    return lines.stream()
        .map(line -> Map.<String, Object>of("by", line.by().word(), "text", line.text()))
        .toList();
  }

  private static Map<String, Object> twist(Twist twist) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("to", twist.to().word());
    json.put("before", twist.before());
    json.put("text", twist.text());
    return json;
  }
}
