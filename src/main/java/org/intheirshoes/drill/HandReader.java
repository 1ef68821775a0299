package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Fields;
import org.intheirshoes.scenario.Json;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.Problems;

/// Reads what is dealt: the cards, the lines, the twist, and the variants that replace them.
final class HandReader {

  private static final int MOST_VARIANTS = 12;
  private static final int MOST_KNOWN = 12;
  private static final Seat[] PLAYERS = {Seat.CUSTOMER, Seat.REP};
  private static final Card.OfCustomer NOBODY = new Card.OfCustomer("", List.of(), "", "", "", "");
  private static final Card.OfRep NO_JOB =
      new Card.OfRep("", List.of(), Optional.empty(), List.of(), List.of());

  private final Problems problems;
  private final PartsReader parts;
  private final List<Phase> phases;

  HandReader(Problems problems, PartsReader parts, List<Phase> phases) {
    this.problems = problems;
    this.parts = parts;
    this.phases = phases;
  }

  List<Hand> hands(Fields fields) {
    Optional<Fields> roles =
        fields
            .object("roles")
            .map(json -> Fields.of(problems, fields.child("roles"), json, "customer", "rep"));
    Hand basic =
        new Hand(
            Hand.BASIC,
            fields.get("title").isPresent() ? titleOf(fields) : "",
            Optional.empty(),
            fields.text("scene"),
            roles
                .flatMap(each -> each.object("customer").map(json -> customer(each, json)))
                .orElse(NOBODY),
            roles.flatMap(each -> each.object("rep").map(json -> rep(each, json))).orElse(NO_JOB),
            lines(fields),
            twist(fields));
    List<Hand> hands = new ArrayList<>(List.of(basic));
    List<Hand> variants = fields.list("variants", (at, json) -> variant(basic, at, json));
    parts.count(fields, "variants", variants, 0, MOST_VARIANTS);
    hands.addAll(variants);
    parts.refuseTwice(fields, "variants", hands.stream().map(Hand::id).toList());
    return hands;
  }

  /// The title again, whose problems were reported where the shelf's part was read.
  private static String titleOf(Fields fields) {
    return fields
        .get("title")
        .filter(Json.Str.class::isInstance)
        .map(json -> ((Json.Str) json).text())
        .orElse("");
  }

  private Hand variant(Hand basic, String at, Json json) {
    Fields fields =
        Fields.of(
            problems,
            at,
            json,
            "id",
            "title",
            "change",
            "scene",
            "customer",
            "rep",
            "lines",
            "twist");
    return new Hand(
        fields.id("id"),
        fields.text("title"),
        Optional.of(fields.text("change")),
        fields.optionalText("scene").orElse(basic.scene()),
        fields.get("customer").map(card -> customer(fields, card)).orElse(basic.customer()),
        fields.get("rep").map(card -> rep(fields, card)).orElse(basic.rep()),
        fields.get("lines").isPresent() ? lines(fields) : basic.lines(),
        fields.get("twist").isPresent() ? twist(fields) : twistOf(basic, fields));
  }

  /// A twist belongs to its customer's story: a variant with another customer brings its own or
  /// none.
  private static Optional<Twist> twistOf(Hand basic, Fields variant) {
    return variant.get("customer").isPresent() ? Optional.empty() : basic.twist();
  }

  private Card.OfCustomer customer(Fields parent, Json json) {
    Fields fields =
        Fields.of(
            problems,
            parent.child("customer"),
            json,
            "title",
            "knows",
            "mood",
            "cue",
            "better",
            "worse");
    return new Card.OfCustomer(
        fields.text("title"),
        parts.needed(fields, "knows", 1, MOST_KNOWN),
        fields.text("mood"),
        fields.text("cue"),
        fields.text("better"),
        fields.text("worse"));
  }

  private Card.OfRep rep(Fields parent, Json json) {
    Fields fields =
        Fields.of(problems, parent.child("rep"), json, "title", "knows", "mood", "may", "mayNot");
    return new Card.OfRep(
        fields.text("title"),
        parts.needed(fields, "knows", 1, MOST_KNOWN),
        fields.optionalText("mood"),
        parts.needed(fields, "may", 1, 8),
        fields.texts("mayNot"));
  }

  private List<Opening> lines(Fields fields) {
    List<Opening> lines = fields.list("lines", this::line);
    parts.count(fields, "lines", lines, 0, 12);
    return lines;
  }

  private Opening line(String at, Json json) {
    Fields fields = Fields.of(problems, at, json, "by", "text");
    return new Opening(fields.word("by", PLAYERS), fields.text("text"));
  }

  private Optional<Twist> twist(Fields parent) {
    return parent.get("twist").map(json -> twist(parent.child("twist"), json));
  }

  private Twist twist(String at, Json json) {
    Fields fields = Fields.of(problems, at, json, "to", "before", "text");
    Twist twist = new Twist(fields.word("to", PLAYERS), fields.id("before"), fields.text("text"));
    List<String> ids = phases.stream().map(Phase::id).toList();
    if (!twist.before().isEmpty() && ids.indexOf(twist.before()) < 1) {
      fields.report(
          ProblemCode.DEAD_LINK,
          "before",
          ids.contains(twist.before())
              ? "“" + twist.before() + "” is the first phase, so nothing is half-way yet."
              : "No phase is called “" + Problems.shortened(twist.before()) + "”.",
          "Name a later phase"
              + (ids.size() > 1
                  ? ": " + String.join(", ", ids.subList(1, ids.size())) + "."
                  : "; this drill has none yet."));
    }
    return twist;
  }
}
