package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Fields;
import org.intheirshoes.scenario.Json;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.Problems;

/// Reads what a drill has once: its phases and the observer's list.
final class PartsReader {

  private static final int MOST_PHASES = 12;

  private final Problems problems;

  PartsReader(Problems problems) {
    this.problems = problems;
  }

  /// A required list of texts with a least and a greatest number.
  List<String> needed(Fields fields, String name, int least, int most) {
    List<String> texts =
        fields.requiredList(name, (at, json) -> fields.text(new Fields.Entry("", at, json)));
    count(fields, name, texts, least, most);
    return texts;
  }

  /// Reports a list that is there and has too few or too many items.
  void count(Fields fields, String name, List<?> items, int least, int most) {
    boolean fits = items.size() >= least && items.size() <= most;
    if (!fits && fields.get(name).filter(Json.Arr.class::isInstance).isPresent()) {
      fields.report(
          ProblemCode.OUT_OF_RANGE,
          name,
          "“" + name + "” has " + items.size() + (items.size() == 1 ? " item." : " items."),
          "Give it " + least + " to " + most + ".");
    }
  }

  List<Phase> phases(Fields fields) {
    List<Phase> phases = fields.requiredList("phases", this::phase);
    count(fields, "phases", phases, 1, MOST_PHASES);
    refuseTwice(fields, "phases", phases.stream().map(Phase::id).toList());
    if (!phases.isEmpty() && phases.getFirst().seats() == Phase.Seats.SWAP) {
      fields.report(
          ProblemCode.OUT_OF_RANGE,
          "phases",
          "The first phase begins with a change of chairs.",
          "Let two people sit down first; take “seats” away.");
    }
    return phases;
  }

  private Phase phase(String at, Json json) {
    Fields fields = Fields.of(problems, at, json, "id", "title", "seconds", "say", "seats");
    return new Phase(
        fields.id("id"),
        fields.text("title"),
        fields.number("seconds", Phase.SHORTEST, Phase.LONGEST),
        fields.text("say"),
        fields.optionalWord("seats", Phase.Seats.values()).orElse(Phase.Seats.KEEP));
  }

  /// Reports ids that stand in a list for the second time.
  void refuseTwice(Fields fields, String name, List<String> ids) {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    ids.stream().filter(id -> !id.isEmpty() && !seen.add(id)).forEach(twice::add);
    twice.forEach(
        id ->
            fields.report(
                ProblemCode.DUPLICATE_ID,
                name,
                "“" + Problems.shortened(id) + "” stands in “" + name + "” for the second time.",
                "Give each one an id of its own."));
  }

  Map<Axis, List<String>> observer(Fields parent) {
    Map<Axis, List<String>> lists = new EnumMap<>(Axis.class);
    parent
        .object("observer")
        .ifPresent(
            json -> {
              Fields fields =
                  Fields.of(
                      problems,
                      parent.child("observer"),
                      json,
                      Axis.ALL.stream().map(Axis::word).toArray(String[]::new));
              Axis.ALL.forEach(axis -> lists.put(axis, needed(fields, axis.word(), 1, 6)));
            });
    return lists;
  }
}
