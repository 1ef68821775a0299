package org.intheirshoes.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the responses of a beat.
final class ResponseReader {

  private static final Pattern TAG = Pattern.compile("([a-z.]+)(?::([a-z0-9]+(?:-[a-z0-9]+)*))?");

  private static final String[] AXES = Axis.ALL.stream().map(Axis::word).toArray(String[]::new);

  private final Problems problems;
  private final LineReader lines;
  private final Declared declared;
  private final ConditionReader conditions;
  private Set<String> places = Set.of();

  ResponseReader(Problems problems, LineReader lines, Declared declared) {
    this.problems = problems;
    this.lines = lines;
    this.declared = declared;
    this.conditions = new ConditionReader(problems, declared);
  }

  /// Tells which places links may lead to.
  void know(Set<String> places) {
    this.places = places;
  }

  Response response(String pointer, Json json, Set<Axis> axes, Set<String> ids) {
    Fields fields =
        Fields.of(
            problems,
            pointer,
            json,
            "id",
            "text",
            "marks",
            "evidence",
            "because",
            "reaction",
            "when",
            "sets",
            "next");
    String id = fields.id("id");
    if (!id.isEmpty() && !ids.add(id)) {
      fields.report(
          ProblemCode.DUPLICATE_ID,
          "id",
          "Another response of this beat is called “" + id + "”.",
          "Give each response of a beat its own id.");
    }
    String text = fields.text("text");
    Marks marks = marks(fields, axes);
    List<Evidence> evidence =
        fields.list("evidence", (at, each) -> evidence(at, each, text)).stream()
            .flatMap(Optional::stream)
            .toList();
    EvidenceCheck.check(fields, marks, evidence);
    return new Response(
        id,
        text,
        marks,
        evidence,
        because(fields, axes),
        fields.list("reaction", lines::line),
        conditions.optional(fields, "when"),
        Set.copyOf(fields.ids("sets")),
        next(fields));
  }

  /// The object of a field whose names are exactly the axes in play.
  private Fields byAxis(Fields parent, String name, Set<Axis> axes) {
    Json json = parent.object(name).orElse(new Json.Obj(parent.spot(), Map.of()));
    for (Axis axis : Axis.ALL) {
      if (!axes.contains(axis)
          && json instanceof Json.Obj(Json.Spot _, var fields)
          && fields.containsKey(axis.word())) {
        problems.add(
            ProblemCode.AXIS_NOT_IN_PLAY,
            Problems.child(parent.child(name), axis.word()),
            fields.get(axis.word()).key(),
            "The axis " + axis.word() + " is not in play at this beat.",
            "Remove it here, or add it to \"axes\" of the beat.");
      }
    }
    return Fields.of(problems, parent.child(name), json, AXES);
  }

  private Marks marks(Fields parent, Set<Axis> axes) {
    Marks marks = new Marks(Marks.NOT_IN_PLAY, Marks.NOT_IN_PLAY, Marks.NOT_IN_PLAY);
    if (parent.object("marks").isEmpty()) {
      return marks;
    }
    Fields fields = byAxis(parent, "marks", axes);
    for (Axis axis : Axis.ALL) {
      if (axes.contains(axis)) {
        marks = marks.with(axis, fields.number(axis.word(), 0, Marks.MAX));
      }
    }
    return marks;
  }

  private Map<Axis, String> because(Fields parent, Set<Axis> axes) {
    Map<Axis, String> because = new EnumMap<>(Axis.class);
    if (parent.object("because").isEmpty()) {
      return because;
    }
    Fields fields = byAxis(parent, "because", axes);
    for (Axis axis : Axis.ALL) {
      if (axes.contains(axis)) {
        because.put(axis, fields.text(axis.word()));
      }
    }
    return because;
  }

  private Optional<Evidence> evidence(String pointer, Json json, String text) {
    Fields fields = Fields.of(problems, pointer, json, "tag", "quote");
    String tag = fields.text("tag");
    String quote = LineReader.quote(fields, text, "response");
    Matcher matcher = TAG.matcher(tag);
    Optional<Evidence.Kind> kind =
        matcher.matches() ? Evidence.Kind.of(matcher.group(1)) : Optional.empty();
    if (tag.isEmpty()) {
      return Optional.empty();
    }
    if (kind.isEmpty()) {
      badTag(fields, tag, "is not an evidence tag");
      return Optional.empty();
    }
    String about = matcher.group(2) == null ? "" : matcher.group(2);
    boolean wanted = kind.get().subject() != Evidence.Subject.NONE;
    if (wanted == about.isEmpty()) {
      badTag(
          fields, tag, wanted ? "does not say what it is about" : "takes nothing behind a colon");
      return Optional.empty();
    }
    checkSubject(fields, kind.get(), about);
    return Optional.of(new Evidence(kind.get(), about, quote));
  }

  private static void badTag(Fields fields, String tag, String what) {
    fields.report(
        ProblemCode.BAD_TAG,
        "tag",
        "“" + Problems.shortened(tag) + "” " + what + ".",
        "Possible: ack:<cue>, empathy, apology:<fault>, question, step, owner, time, options,"
            + " promise.open:<id>, promise.keep:<id>, limit, escalate, handover, redirect, end,"
            + " breach:<code>.");
  }

  private void checkSubject(Fields fields, Evidence.Kind kind, String about) {
    String at = fields.child("tag");
    Json.Spot spot = fields.spotOf("tag");
    switch (kind.subject()) {
      case CUE -> declared.cue(at, spot, about);
      case FAULT -> declared.fault(at, spot, about);
      case PROMISE -> declared.promise(at, spot, about);
      case NONE, CODE -> {}
    }
  }

  private List<Response.Link> next(Fields fields) {
    Optional<Json> next = fields.object("next");
    if (next.isEmpty()) {
      return List.of();
    }
    if (!(next.get() instanceof Json.Arr(Json.Spot _, List<Json> items))) {
      String to = fields.text("next");
      link(fields, "next", to);
      return List.of(new Response.Link(Optional.empty(), to));
    }
    List<Response.Link> links = fields.list("next", this::link);
    boolean closed = !links.isEmpty() && links.getLast().when().isEmpty();
    boolean open =
        links.stream().limit(Math.max(0, links.size() - 1)).allMatch(l -> l.when().isPresent());
    if (!closed || !open) {
      fields.report(
          ProblemCode.NEXT_ORDER,
          "next",
          "Exactly the last way on must be without a condition.",
          "Put the ways with \"when\" first and one without it at the end.");
    }
    return links;
  }

  private Response.Link link(String pointer, Json json) {
    Fields fields = Fields.of(problems, pointer, json, "when", "to");
    String to = fields.text("to");
    link(fields, "to", to);
    return new Response.Link(conditions.optional(fields, "when"), to);
  }

  private void link(Fields fields, String name, String to) {
    if (!to.isEmpty() && !places.contains(to)) {
      fields.report(
          ProblemCode.DEAD_LINK,
          name,
          "The way leads to “" + Problems.shortened(to) + "”, and there is no such beat or ending.",
          PlaceReader.nearest(to, places));
    }
  }
}
