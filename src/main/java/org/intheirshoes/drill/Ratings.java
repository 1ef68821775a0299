package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intheirshoes.scenario.Axis;

/// Marks that several raters gave the same things, on the scale 0..4.
///
/// @param items for each thing one entry per rater, in the order of the raters: 0..4, or [#NONE]
public record Ratings(List<List<Integer>> items) {

  /// Stands for a mark that was not given.
  public static final int NONE = -1;

  static final int TOP = 4;

  /// @throws IllegalArgumentException if a mark is out of range, or things have marks of different
  ///     numbers of raters
  public Ratings {
    items = items.stream().map(List::copyOf).toList();
    for (List<Integer> marks : items) {
      if (marks.size() != items.getFirst().size()) {
        throw new IllegalArgumentException("Each item needs an entry for each rater");
      }
      if (marks.stream().anyMatch(mark -> mark < NONE || mark > TOP)) {
        throw new IllegalArgumentException("A mark is 0 to 4: " + marks);
      }
    }
  }

  /// The marks on an axis over all turns of some rounds. A rater is a person, known by name
  /// whatever the chair; spaces around a name and case do not matter.
  public static Ratings over(List<Round> rounds, Axis axis) {
    List<Map<String, Integer>> turns = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (Round round : rounds) {
      for (TurnResult result : round.results()) {
        Map<String, Integer> marks = new LinkedHashMap<>();
        result
            .sheets()
            .forEach(
                (player, sheet) ->
                    marks.put(
                        round.name(player).strip().toLowerCase(Locale.ROOT),
                        sheet.marks().on(axis)));
        names.addAll(marks.keySet());
        turns.add(marks);
      }
    }
    return new Ratings(
        turns.stream()
            .map(marks -> names.stream().map(name -> marks.getOrDefault(name, NONE)).toList())
            .toList());
  }

  /// The number of raters.
  public int raters() {
    return items.isEmpty() ? 0 : items.getFirst().size();
  }

  /// The things that at least two raters marked, without the gaps.
  List<List<Integer>> paired() {
    List<List<Integer>> paired = new ArrayList<>();
    for (List<Integer> marks : items) {
      List<Integer> given = marks.stream().filter(mark -> mark != NONE).toList();
      if (given.size() > 1) {
        paired.add(given);
      }
    }
    return paired;
  }

  /// Whether somebody left out a mark.
  boolean hasGaps() {
    return items.stream().anyMatch(marks -> marks.contains(NONE));
  }
}
