package org.intheirshoes.scenario;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a script of format 1. The bytes depend on what the script says and on nothing else: not on
/// spaces, nor on fields that name a default. So they can be kept, compared and hashed.
///
/// What it writes, [ScenarioReader] reads to an equal script.
public final class ScenarioWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ScenarioWriter() {}

  /// The script as JSON in UTF-8, in one line.
  public static byte[] write(Scenario scenario) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      write(scenario(scenario), json);
    }
    return bytes.toByteArray();
  }

  /// What names the content of a script: the SHA-256 of [#write], 64 hexadecimal digits.
  public static String hash(Scenario scenario) {
    return hash(write(scenario));
  }

  /// The SHA-256 of what was written, 64 hexadecimal digits.
  public static String hash(byte[] written) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static void write(Object value, JsonGenerator json) {
    switch (value) {
      case Map<?, ?> object -> {
        json.writeStartObject();
        object.forEach(
            (name, each) -> {
              json.writeName(name.toString());
              write(each, json);
            });
        json.writeEndObject();
      }
      case List<?> items -> {
        json.writeStartArray();
        items.forEach(each -> write(each, json));
        json.writeEndArray();
      }
      case Integer number -> json.writeNumber(number);
      case ScriptWord word -> json.writeString(word.word());
      default -> json.writeString(value.toString());
    }
  }

  /// An object from names and values in turn; an empty optional or list is left out.
  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = namesAndValues[i].toString();
      switch (namesAndValues[i + 1]) {
        case Optional<?> optional -> optional.ifPresent(value -> object.put(name, value));
        case List<?> list when list.isEmpty() -> {}
        case Object value -> object.put(name, value);
      }
    }
    return object;
  }

  private static Map<String, Object> scenario(Scenario scenario) {
    Scenario.Card card = scenario.card();
    Map<String, Object> places = new LinkedHashMap<>();
    scenario.places().forEach((id, place) -> places.put(id, place(place)));
    return object(
        "format", ScenarioReader.FORMAT,
        "id", scenario.id(),
        "version", scenario.version(),
        "language", scenario.language(),
        "title", card.title(),
        "summary", card.summary(),
        "channel", card.channel(),
        "setting", card.setting(),
        "level", card.level(),
        "minutes", card.minutes(),
        "skills", card.skills(),
        "contentNote", card.contentNote(),
        "rep", rep(scenario.rep()),
        "customer", customer(scenario.customer()),
        "cues", cues(scenario.cues()),
        "faults", scenario.faults(),
        "promises", scenario.promises(),
        "turnLimit", scenario.turnLimit(),
        "standstill", scenario.standstill(),
        "start", scenario.start(),
        "beats", places,
        "accept", scenario.accepted().stream().map(ScenarioWriter::acceptance).toList(),
        "variants", scenario.variations().all().stream().map(ScenarioWriter::variant).toList(),
        "variant", scenario.variations().played());
  }

  private static Map<String, Object> variant(Variant variant) {
    Map<String, Object> customer =
        object(
            "about", variant.told(),
            "hidden", variant.hidden(),
            "mood", variant.mood().map(ScenarioWriter::level),
            "temper", variant.temper().map(ScenarioWriter::level));
    return object(
        "id", variant.id(),
        "title", variant.title(),
        "about", variant.about(),
        "rep", variant.rep().map(ScenarioWriter::rep),
        "customer", Optional.of(customer).filter(changes -> !changes.isEmpty()),
        "sets", variant.sets().stream().sorted().toList());
  }

  private static Map<String, Object> acceptance(Acceptance accepted) {
    return object(
        "smell", accepted.smell(),
        "at", Optional.of(accepted.at()).filter(at -> !at.isEmpty()),
        "reason", accepted.reason());
  }

  private static Map<String, Object> rep(Scenario.Rep rep) {
    return object("role", rep.role(), "may", rep.may(), "mayNot", rep.mayNot());
  }

  private static Map<String, Object> customer(Customer customer) {
    return object(
        "name", customer.name(),
        "pronouns", customer.pronouns(),
        "about", customer.about(),
        "hidden", customer.hidden(),
        "mood", level(customer.mood()),
        "temper", level(customer.temper()),
        "portrait", look(customer.look()),
        "map", customer.map().map(ScenarioWriter::map));
  }

  private static Map<String, Object> map(EmpathyMap map) {
    return object(
        "says", map.says(), "thinks", map.thinks(), "does", map.does(), "feels", map.feels());
  }

  private static Map<String, Object> level(Customer.Level level) {
    return object("frustration", level.frustration(), "trust", level.trust());
  }

  private static Map<String, Object> look(Look look) {
    return object(
        "age", look.age(),
        "skin", look.skin(),
        "hair", look.hair(),
        "hairColour", look.hairColour(),
        "glasses", look.glasses(),
        "headwear", look.headwear(),
        "beard", look.beard(),
        "clothes", look.clothes(),
        "clothesColour", look.clothesColour());
  }

  private static Map<String, Object> cues(Map<String, Cue> cues) {
    Map<String, Object> object = new LinkedHashMap<>();
    cues.forEach((id, cue) -> object.put(id, object("says", cue.says(), "matters", cue.matters())));
    return object;
  }

  private static Map<String, Object> place(Place place) {
    return switch (place) {
      case Ending ending ->
          object(
              "ending",
              object(
                  "outcome", ending.outcome(),
                  "weight", ending.weight(),
                  "title", ending.title(),
                  "text", ending.text(),
                  "lesson", ending.lesson()));
      case Beat beat -> {
        Map<String, Object> object =
            object(
                "stakes", beat.stakes(),
                "axes", Axis.ALL.stream().filter(beat.axes()::contains).toList());
        object.put("lines", lines(beat.lines()));
        object.putAll(
            object(
                "notice", beat.notice(),
                "facilitator", beat.facilitator(),
                "seconds", beat.limit().map(Beat.TimeLimit::seconds),
                "silence", beat.limit().map(Beat.TimeLimit::silence),
                "responses", beat.responses().stream().map(ScenarioWriter::response).toList()));
        yield object;
      }
    };
  }

  private static List<Map<String, Object>> lines(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                object(
                    "by", line.by(),
                    "text", line.text(),
                    "feeling", line.feeling(),
                    "cues",
                        line.cues().stream()
                            .map(each -> object("cue", each.cue(), "quote", each.quote()))
                            .toList()))
        .toList();
  }

  private static Map<String, Object> response(Response response) {
    Map<String, Object> marks = new LinkedHashMap<>();
    Map<String, Object> because = new LinkedHashMap<>();
    for (Axis axis : Axis.ALL) {
      if (response.marks().inPlay(axis)) {
        marks.put(axis.word(), response.marks().on(axis));
      }
      String reason = response.because().get(axis);
      if (reason != null) {
        because.put(axis.word(), reason);
      }
    }
    return object(
        "id", response.id(),
        "text", response.text(),
        "marks", marks,
        "evidence",
            response.evidence().stream()
                .map(each -> object("tag", each.tag(), "quote", each.quote()))
                .toList(),
        "because", Optional.of(because).filter(reasons -> !reasons.isEmpty()),
        "reaction", lines(response.reaction()),
        "when", response.when().map(ScenarioWriter::condition),
        "sets", response.sets().stream().sorted().toList(),
        "next", response.next().stream().map(ScenarioWriter::link).toList());
  }

  private static Map<String, Object> link(Response.Link link) {
    return object("when", link.when().map(ScenarioWriter::condition), "to", link.to());
  }

  private static Map<String, Object> condition(Condition condition) {
    return switch (condition) {
      case Condition.CueAcknowledged(String cue) -> object("cue", cue);
      case Condition.PromiseOpen(String promise) -> object("promise", promise);
      case Condition.FlagSet(String flag) -> object("flag", flag);
      case Condition.Frustration(Condition.Band band) -> object("frustration", band(band));
      case Condition.Trust(Condition.Band band) -> object("trust", band(band));
      case Condition.All(var parts) -> object("all", conditions(parts));
      case Condition.Any(var parts) -> object("any", conditions(parts));
      case Condition.Not(Condition part) -> object("not", condition(part));
    };
  }

  private static List<Map<String, Object>> conditions(List<Condition> parts) {
    return parts.stream().map(ScenarioWriter::condition).toList();
  }

  private static Map<String, Object> band(Condition.Band band) {
    Map<String, Object> object = new LinkedHashMap<>();
    band.atLeast().ifPresent(bound -> object.put("atLeast", bound));
    band.below().ifPresent(bound -> object.put("below", bound));
    return object;
  }
}
