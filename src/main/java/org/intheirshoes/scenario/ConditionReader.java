package org.intheirshoes.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads conditions. They are data: an object with exactly one field.
final class ConditionReader {

  private static final Condition NEVER = new Condition.Any(List.of());

  private final Problems problems;
  private final Declared declared;

  ConditionReader(Problems problems, Declared declared) {
    this.problems = problems;
    this.declared = declared;
  }

  /// The condition in a field that may be absent.
  Optional<Condition> optional(Fields fields, String name) {
    return fields.get(name).map(json -> condition(fields.child(name), json));
  }

  private Condition condition(String pointer, Json json) {
    Fields fields =
        Fields.of(
            problems,
            pointer,
            json,
            "cue",
            "promise",
            "flag",
            "frustration",
            "trust",
            "all",
            "any",
            "not");
    if (json instanceof Json.Obj(Json.Spot spot, var entries) && entries.size() != 1) {
      problems.add(
          ProblemCode.WRONG_TYPE,
          pointer,
          spot,
          "A condition has exactly one field, and this one has " + entries.size() + ".",
          "Join several with {\"all\": [...]} or {\"any\": [...]}.");
      return NEVER;
    }
    if (fields.has("cue")) {
      String cue = fields.text("cue");
      declared.cue(fields.child("cue"), fields.spotOf("cue"), cue);
      return new Condition.CueAcknowledged(cue);
    }
    if (fields.has("promise")) {
      String promise = fields.text("promise");
      declared.promise(fields.child("promise"), fields.spotOf("promise"), promise);
      return new Condition.PromiseOpen(promise);
    }
    if (fields.has("flag")) {
      return new Condition.FlagSet(fields.id("flag"));
    }
    if (fields.has("frustration")) {
      return new Condition.Frustration(band(fields, "frustration"));
    }
    if (fields.has("trust")) {
      return new Condition.Trust(band(fields, "trust"));
    }
    if (fields.has("all")) {
      return new Condition.All(parts(fields, "all"));
    }
    if (fields.has("any")) {
      return new Condition.Any(parts(fields, "any"));
    }
    if (fields.has("not")) {
      return fields
          .object("not")
          .<Condition>map(part -> new Condition.Not(condition(fields.child("not"), part)))
          .orElse(NEVER);
    }
    return NEVER;
  }

  private List<Condition> parts(Fields fields, String name) {
    List<Condition> parts = fields.requiredList(name, this::condition);
    if (parts.isEmpty()) {
      fields.report(
          ProblemCode.OUT_OF_RANGE,
          name,
          "The list of conditions is empty.",
          "Put at least one condition in it.");
    }
    return parts;
  }

  private Condition.Band band(Fields parent, String name) {
    Fields fields =
        Fields.of(
            problems,
            parent.child(name),
            parent.object(name).orElse(new Json.Obj(parent.spot(), java.util.Map.of())),
            "atLeast",
            "below");
    if (fields.get("atLeast").isEmpty() && fields.get("below").isEmpty()) {
      parent.report(
          ProblemCode.MISSING_FIELD,
          name,
          "The condition names no bound.",
          "Write {\"atLeast\": n} or {\"below\": n}.");
    }
    return new Condition.Band(bound(fields, "atLeast"), bound(fields, "below"));
  }

  private static OptionalInt bound(Fields fields, String name) {
    return fields.get(name).isPresent()
        ? OptionalInt.of(fields.number(name, 0, 100))
        : OptionalInt.empty();
  }
}
