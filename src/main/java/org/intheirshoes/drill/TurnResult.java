package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Axis;

/// One turn in the chairs.
///
/// @param number from 1
/// @param seating the chairs at its end; the marks are about this rep
/// @param hand id of the hand that was dealt; [Hand#BASIC] for a scenario
/// @param sheets of those who marked, by player
/// @param path the conversation, for a scenario
/// @param placed what the rep said and how it was placed, turn by turn, for a scenario
public record TurnResult(
    int number,
    Seating seating,
    String hand,
    Map<Integer, Sheet> sheets,
    Optional<Conversation> path,
    List<Placed> placed) {

  public TurnResult {
    sheets = Map.copyOf(sheets);
    placed = List.copyOf(placed);
  }

  /// What was said at one turn of a path.
  ///
  /// @param words in the rep's words, if somebody wrote them down
  /// @param picks of customer and rep, by player
  /// @param settled what the path went on with
  public record Placed(Optional<String> words, Map<Integer, Pick> picks, Pick settled) {
    public Placed {
      picks = Map.copyOf(picks);
    }

    /// Whether both saw the same.
    public boolean isAgreed() {
      return picks.values().stream().distinct().count() <= 1;
    }
  }

  /// Marks of several people about one thing.
  ///
  /// @param moment number of the moment, from 1; empty for the turn as a whole
  /// @param axis what is marked
  /// @param marks 0..4 by player, in the order of speaking
  public record Difference(Optional<Integer> moment, Axis axis, Map<Integer, Integer> marks) {

    /// How far they lie apart, 0..4.
    public int spread() {
      int most = marks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      return most - marks.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }
  }

  /// What at least two people marked, the widest apart first; the turn as a whole before its
  /// moments. Where several marked a moment several times, the last mark counts.
  public List<Difference> comparison() {
    List<Difference> found = new ArrayList<>();
    for (Axis axis : Axis.ALL) {
      Map<Integer, Integer> marks = new LinkedHashMap<>();
      for (int player : seating.speakers()) {
        Optional.ofNullable(sheets.get(player))
            .ifPresent(sheet -> marks.put(player, sheet.marks().on(axis)));
      }
      found.add(new Difference(Optional.empty(), axis, marks));
    }
    found.addAll(moments());
    return found.stream()
        .filter(each -> each.marks().size() > 1)
        .sorted(Comparator.comparingInt(Difference::spread).reversed())
        .toList();
  }

  private List<Difference> moments() {
    record At(int number, Axis axis) {}
    Map<At, Map<Integer, Integer>> marks = new LinkedHashMap<>();
    for (int player : seating.speakers()) {
      Optional.ofNullable(sheets.get(player)).map(Sheet::notes).orElse(List.of()).stream()
          .sorted(Comparator.comparingInt(Sheet.Moment::number))
          .forEach(
              each ->
                  marks
                      .computeIfAbsent(
                          new At(each.number(), each.axis()), _ -> new LinkedHashMap<>())
                      .put(player, each.mark()));
    }
    List<Difference> found = new ArrayList<>();
    marks.forEach(
        (at, each) -> found.add(new Difference(Optional.of(at.number()), at.axis(), each)));
    return found;
  }

  /// This result with the sheets of some players only.
  TurnResult seenBy(List<Integer> players) {
    Map<Integer, Sheet> some = new LinkedHashMap<>(sheets);
    some.keySet().retainAll(players);
    return new TurnResult(number, seating, hand, some, path, placed);
  }
}
