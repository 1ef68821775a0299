package org.intheirshoes.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scoring.Rubric;

/// The review of a finished conversation: where the points went, and the score.
///
/// @param conversation finished
/// @param turns every turn with its cost; empty where the script has too many states
/// @param skill K, not capped and not rounded, at most 100; empty where there is none
/// @param path P, 0..100; empty where the script has too many states
/// @param profile the three axes
/// @param verdict the verdict
public record Review(
    Conversation conversation,
    List<TurnReview> turns,
    OptionalDouble skill,
    OptionalDouble path,
    Profile profile,
    Verdict verdict) {

  public Review {
    turns = List.copyOf(turns);
  }

  /// Reviews a finished conversation.
  ///
  /// @throws IllegalArgumentException if it is not over
  public static Review of(Conversation conversation, Analysis analysis) {
    if (!conversation.isOver()) {
      throw new IllegalArgumentException("Only a finished conversation is reviewed");
    }
    return switch (analysis) {
      case Exact exact -> exactly(conversation, exact);
      case Bounded _ -> {
        OptionalDouble none = OptionalDouble.empty();
        Verdict verdict = Verdict.of(none, conversation.breached());
        yield new Review(conversation, List.of(), none, none, Profile.of(conversation), verdict);
      }
    };
  }

  private static Review exactly(Conversation conversation, Exact exact) {
    Value start = exact.start();
    int regret = conversation.loss().total() - start.best();
    OptionalDouble skill = exact.skill(conversation.loss().total());
    int range = start.worst() - start.best();
    double path = range == 0 ? 100 : 100 * (1 - (double) regret / range);
    return new Review(
        conversation,
        turns(conversation, exact),
        skill,
        OptionalDouble.of(path),
        Profile.of(conversation),
        Verdict.of(skill, conversation.breached()));
  }

  /// What each turn so far has cost, also before the ending; empty where the script has too many
  /// states.
  public static List<TurnReview> turns(Conversation conversation, Analysis analysis) {
    return switch (analysis) {
      case Exact exact -> {
        double spread = exact.spread();
        yield conversation.turns().stream().map(turn -> review(turn, exact, spread)).toList();
      }
      case Bounded _ -> List.of();
    };
  }

  private static TurnReview review(Turn turn, Exact exact, double spread) {
    var regret = exact.regret(turn);
    String best = exact.at(turn.beat(), turn.taken().before()).bestResponse();
    return new TurnReview(
        turn,
        regret,
        spread == 0 ? 0 : 100 * regret.total() / spread,
        turn.beat().response(best).orElse(turn.response()));
  }

  /// The headline, 0..100: K rounded, not under 0, and at most 40 after a breach.
  public OptionalInt headline() {
    if (skill.isEmpty()) {
      return OptionalInt.empty();
    }
    int shown = (int) Math.max(0, Verdict.shown(skill.getAsDouble()));
    return OptionalInt.of(conversation.breached() ? Math.min(Rubric.BREACH_CAP, shown) : shown);
  }

  /// The turns that lost something, the costliest first.
  public List<TurnReview> costliest() {
    return turns.stream()
        .filter(turn -> !turn.lostNothing())
        .sorted(Comparator.comparingInt((TurnReview turn) -> turn.regret().total()).reversed())
        .toList();
  }
}
