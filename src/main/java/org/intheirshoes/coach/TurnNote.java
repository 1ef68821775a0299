package org.intheirshoes.coach;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.analysis.Explanation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Fired;
import org.intheirshoes.scoring.Rule;

/// What is said of a turn once the customer has answered: how it came across on each axis, and one
/// reason.
///
/// @param marks after the rules, 0..4, by axis in play
/// @param about the axis of the reason, if it is about one
/// @param words the reason: what a rule heard, otherwise the script’s own on the axis that was weakest
///     (or strongest, where none was weak); may be empty
public record TurnNote(Map<Axis, Integer> marks, Optional<Axis> about, String words) {

  /// Marks from here on are good ones.
  private static final int GOOD_FROM = 3;

  /// Rules by how much they tell.
  private static final List<Rule> TELLING =
      List.of(
          Rule.R5_BREACH,
          Rule.R3_FIX_TOO_EARLY,
          Rule.R1_SATURATION,
          Rule.R2_APOLOGY,
          Rule.R4_BROKEN_PROMISE);

  public TurnNote {
    marks = Map.copyOf(marks);
  }

  /// What to say of a turn.
  public static TurnNote of(Turn turn, Scenario scenario) {
    Map<Axis, Integer> marks = marks(turn.taken().effective());
    Optional<Fired> rule =
        turn.taken().fired().stream()
            .min(Comparator.comparingInt(fired -> TELLING.indexOf(fired.rule())));
    if (rule.isPresent()) {
      return new TurnNote(
          marks, Optional.of(rule.get().axis()), Explanation.rule(rule.get(), turn, scenario));
    }
    Optional<Axis> about = telling(marks);
    return new TurnNote(
        marks,
        about,
        about
            .map(axis -> Markup.plain(turn.response().because().getOrDefault(axis, "")))
            .orElse(""));
  }

  private static Map<Axis, Integer> marks(Marks effective) {
    Map<Axis, Integer> marks = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.ALL) {
      if (effective.inPlay(axis)) {
        marks.put(axis, effective.on(axis));
      }
    }
    return marks;
  }

  private static Optional<Axis> telling(Map<Axis, Integer> marks) {
    Comparator<Axis> byMark = Comparator.comparingInt(axis -> marks.getOrDefault(axis, 0));
    Optional<Axis> weakest = Axis.ALL.stream().filter(marks::containsKey).min(byMark);
    return weakest.filter(axis -> marks.getOrDefault(axis, 0) >= GOOD_FROM).isPresent()
        ? Axis.ALL.stream().filter(marks::containsKey).max(byMark)
        : weakest;
  }
}
