package org.intheirshoes.coach;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.analysis.TurnReview;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Evidence;

/// A turn that went well.
///
/// @param turn from 1
/// @param axis on which it went best
/// @param trust what it added to the customer's trust; may be negative
public record Strength(int turn, Axis axis, int trust) {

  /// Marks from here on went well.
  private static final int GOOD_FROM = 3;

  /// The costliest turns are told as such, and not here as well.
  private static final int COSTLIEST = 2;

  /// The turns of a finished conversation that went best, the best first. A turn counts whose marks, as
  /// the rules left them, reach 3 on an axis, which has words to show for it and no breach, and which is
  /// not among the two costliest. They are ordered by how far their marks stand above the middle, then
  /// by the trust gained.
  ///
  /// @param most how many at most
  public static List<Strength> of(Review review, int most) {
    List<Integer> costly =
        review.costliest().stream()
            .limit(COSTLIEST)
            .map(TurnReview::turn)
            .map(Turn::number)
            .toList();
    return review.conversation().turns().stream()
        .filter(turn -> !costly.contains(turn.number()))
        .filter(turn -> !turn.response().evidence().isEmpty())
        .filter(turn -> !turn.response().shows(Evidence.Kind.BREACH))
        .filter(turn -> best(turn).isPresent())
        .sorted(
            Comparator.comparingInt(Strength::above).thenComparingInt(Strength::trust).reversed())
        .limit(most)
        .map(turn -> new Strength(turn.number(), best(turn).orElseThrow(), trust(turn)))
        .toList();
  }

  private static Optional<Axis> best(Turn turn) {
    return Axis.ALL.stream()
        .filter(axis -> turn.taken().effective().inPlay(axis))
        .filter(axis -> turn.taken().effective().on(axis) >= GOOD_FROM)
        .max(Comparator.comparingInt((Axis axis) -> turn.taken().effective().on(axis)));
  }

  private static int above(Turn turn) {
    return Axis.ALL.stream()
        .filter(axis -> turn.taken().effective().inPlay(axis))
        .mapToInt(axis -> turn.taken().effective().on(axis) - 2)
        .sum();
  }

  private static int trust(Turn turn) {
    return turn.taken().after().trust() - turn.taken().before().trust();
  }
}
