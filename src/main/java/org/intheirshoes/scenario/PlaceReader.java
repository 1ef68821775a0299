package org.intheirshoes.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the beats and endings of a script, and checks what holds them together.
final class PlaceReader {

  private final Problems problems;
  private final ResponseReader responses;
  private final LineReader lines;

  PlaceReader(
      Problems problems,
      Map<String, Cue> cues,
      Map<String, String> faults,
      Map<String, String> promises) {
    this.problems = problems;
    this.lines = new LineReader(problems, cues.keySet());
    this.responses =
        new ResponseReader(
            problems,
            lines,
            new Declared(problems, cues.keySet(), faults.keySet(), promises.keySet()));
  }

  Map<String, Place> places(Fields script, String start, Optional<String> standstill) {
    Optional<Json> beats = script.object("beats");
    if (beats.isPresent()
        && beats.get() instanceof Json.Obj(Json.Spot _, var fields)
        && fields.size() > Limits.PLACES) {
      script.report(
          ProblemCode.TOO_MANY_BEATS,
          "beats",
          "The script has " + fields.size() + " beats; at most " + Limits.PLACES + " are allowed.",
          "Split the scenario.");
      return Map.of();
    }
    Set<String> known = new HashSet<>();
    Set<String> endings = new HashSet<>();
    if (beats.isPresent() && beats.get() instanceof Json.Obj(Json.Spot _, var fields)) {
      known.addAll(fields.keySet());
      fields.forEach(
          (id, field) -> {
            if (isEnding(field.value())) {
              endings.add(id);
            }
          });
    }
    responses.know(known);
    checkStart(script, start, known, endings);
    standstill.ifPresent(id -> checkStandstill(script, id, known, endings));
    return beats.isPresent() ? script.requiredEntries("beats", this::place) : new LinkedHashMap<>();
  }

  private static boolean isEnding(Json json) {
    return json instanceof Json.Obj(Json.Spot _, var fields) && fields.containsKey("ending");
  }

  private static void checkStart(
      Fields script, String start, Set<String> known, Set<String> endings) {
    if (start.isEmpty()) {
      return;
    }
    if (!known.contains(start)) {
      script.report(
          ProblemCode.DEAD_LINK,
          "start",
          "The script starts at “" + Problems.shortened(start) + "”, and there is no such beat.",
          nearest(start, known));
    } else if (endings.contains(start)) {
      script.report(
          ProblemCode.START_NOT_A_BEAT,
          "start",
          "The script starts at “" + start + "”, which is an ending.",
          "Start at a beat.");
    }
  }

  private static void checkStandstill(
      Fields script, String id, Set<String> known, Set<String> endings) {
    if (!known.contains(id)) {
      script.report(
          ProblemCode.DEAD_LINK,
          "standstill",
          "The standstill is “" + Problems.shortened(id) + "”, and there is no such ending.",
          nearest(id, endings));
    } else if (!endings.contains(id)) {
      script.report(
          ProblemCode.STANDSTILL_NOT_AN_ENDING,
          "standstill",
          "The standstill “" + id + "” is a beat.",
          "Name an ending.");
    }
  }

  static String nearest(String id, Set<String> known) {
    return Spelling.nearest(id, known)
        .map(near -> "Did you mean “" + near + "”?")
        .orElse("Add it under \"beats\", or correct the id.");
  }

  private Place place(Fields.Entry entry) {
    return isEnding(entry.value()) ? ending(entry) : beat(entry);
  }

  private Ending ending(Fields.Entry entry) {
    Fields outer = Fields.of(problems, entry.pointer(), entry.value(), "ending");
    Fields fields =
        Fields.of(
            problems,
            outer.child("ending"),
            outer.object("ending").orElse(new Json.Obj(outer.spot(), Map.of())),
            "outcome",
            "weight",
            "title",
            "text",
            "lesson");
    return new Ending(
        entry.id(),
        fields.number("outcome", 0, Marks.MAX),
        fields.numberOr("weight", 1, 10, Ending.DEFAULT_WEIGHT),
        fields.text("title"),
        fields.text("text"),
        fields.text("lesson"));
  }

  private Beat beat(Fields.Entry entry) {
    Fields fields =
        Fields.of(
            problems,
            entry.pointer(),
            entry.value(),
            "stakes",
            "axes",
            "lines",
            "notice",
            "facilitator",
            "seconds",
            "silence",
            "responses");
    int stakes = fields.number("stakes", 1, 3);
    Set<Axis> axes = axes(fields);
    List<Line> said = fields.requiredList("lines", lines::line);
    List<Response> offered = responses(fields, axes);
    return new Beat(
        entry.id(),
        stakes,
        axes,
        said,
        fields.optionalText("notice"),
        fields.optionalText("facilitator"),
        limit(fields, offered),
        offered);
  }

  private static Set<Axis> axes(Fields fields) {
    List<Axis> axes = fields.words("axes", Axis.values(), Axis.ALL);
    Set<Axis> distinct = new HashSet<>(axes);
    if (distinct.size() < axes.size()) {
      fields.report(
          ProblemCode.DUPLICATE_ID, "axes", "An axis stands here twice.", "Name each axis once.");
    }
    if (distinct.isEmpty()) {
      fields.report(
          ProblemCode.OUT_OF_RANGE,
          "axes",
          "No axis is in play.",
          "Name at least one axis, or leave the field out for all three.");
      return Set.copyOf(Axis.ALL);
    }
    return distinct;
  }

  private List<Response> responses(Fields fields, Set<Axis> axes) {
    if (fields.get("responses").orElse(null) instanceof Json.Arr(Json.Spot _, List<Json> items)) {
      if (items.size() > Limits.RESPONSES) {
        fields.report(
            ProblemCode.TOO_MANY_RESPONSES,
            "responses",
            "The beat has " + items.size() + " responses; at most " + Limits.RESPONSES + " fit.",
            "Three or four are best.");
        return List.of();
      }
      if (items.isEmpty()) {
        fields.report(
            ProblemCode.NOTHING_OFFERED,
            "responses",
            "The beat offers no response.",
            "Add a response, or make the beat an ending.");
      }
    }
    Set<String> ids = new HashSet<>();
    return fields.requiredList(
        "responses", (pointer, json) -> responses.response(pointer, json, axes, ids));
  }

  private static Optional<Beat.TimeLimit> limit(Fields fields, List<Response> offered) {
    if (fields.get("seconds").isEmpty() && fields.get("silence").isEmpty()) {
      return Optional.empty();
    }
    int seconds = fields.number("seconds", 1, 3600);
    String silence = fields.text("silence");
    Optional<Response> taken = offered.stream().filter(r -> r.id().equals(silence)).findFirst();
    if (!silence.isEmpty() && taken.isEmpty()) {
      fields.report(
          ProblemCode.DEAD_LINK,
          "silence",
          "Silence takes “" + Problems.shortened(silence) + "”, which is no response of this beat.",
          "Name the id of one of its responses.");
    }
    if (taken.flatMap(Response::when).isPresent()) {
      fields.report(
          ProblemCode.SILENCE_NOT_ALWAYS_OFFERED,
          "silence",
          "Silence takes “" + silence + "”, which is not always offered.",
          "Choose a response without \"when\".");
    }
    return Optional.of(new Beat.TimeLimit(seconds, silence));
  }
}
