package org.intheirshoes.coach;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.analysis.TurnReview;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scoring.Rubric;
import org.intheirshoes.scoring.Rule;

/// What an if-then plan could be about, drawn from a finished conversation. If-then plans name the
/// situation and the deed, which is what makes them work (P. M. Gollwitzer, “Implementation intentions”,
/// American Psychologist 54, 1999).
public enum PlanIdea {
  /// Another person's matter was given away, or a rule bent.
  BREACH,
  /// A promise was left open.
  PROMISE,
  /// Kind words followed kind words.
  SATURATED,
  /// An apology was made again.
  SORRY,
  /// A step came before the customer had been heard.
  EARLY,
  /// What the customer said was not answered.
  UNHEARD,
  /// Nothing moved.
  STALLED,
  /// It was not said what can be done and what cannot.
  UNCLEAR,
  /// Nothing was lost: the same again, where it is harder.
  STEADY;

  /// So many are always offered, where need be of the general ones.
  private static final int LEAST = 2;

  /// So many are offered at most.
  private static final int MOST = 3;

  /// Two or three ideas: a breach and a broken promise first, then what the costliest turns show. None
  /// comes twice.
  public static List<PlanIdea> of(Review review) {
    Set<PlanIdea> ideas = new LinkedHashSet<>();
    if (review.conversation().breached()) {
      ideas.add(BREACH);
    }
    if (review.conversation().ended().filter(ended -> !ended.fired().isEmpty()).isPresent()) {
      ideas.add(PROMISE);
    }
    if (review.turns().isEmpty()) {
      review.conversation().turns().forEach(turn -> addByRule(turn, ideas));
    } else if (review.costliest().isEmpty()) {
      ideas.add(STEADY);
    }
    for (TurnReview turn : review.costliest()) {
      addByRule(turn.turn(), ideas);
      gap(turn).map(PlanIdea::about).ifPresent(ideas::add);
    }
    for (PlanIdea general : List.of(UNHEARD, STALLED)) {
      if (ideas.size() < LEAST) {
        ideas.add(general);
      }
    }
    return ideas.stream().limit(MOST).toList();
  }

  private static PlanIdea about(Axis axis) {
    return switch (axis) {
      case ACKNOWLEDGEMENT -> UNHEARD;
      case ACTION -> STALLED;
      case BOUNDARIES -> UNCLEAR;
    };
  }

  private static void addByRule(Turn turn, Set<PlanIdea> ideas) {
    if (turn.taken().fired(Rule.R1_SATURATION)) {
      ideas.add(SATURATED);
    }
    if (turn.taken().fired(Rule.R2_APOLOGY)) {
      ideas.add(SORRY);
    }
    if (turn.taken().fired(Rule.R3_FIX_TOO_EARLY)) {
      ideas.add(EARLY);
    }
  }

  /// The axis on which the best response stood furthest above the chosen one, as it counted.
  private static Optional<Axis> gap(TurnReview turn) {
    return Axis.ALL.stream()
        .filter(axis -> gap(turn, axis) > 0)
        .max(Comparator.comparingInt((Axis axis) -> gap(turn, axis)));
  }

  private static int gap(TurnReview turn, Axis axis) {
    return Rubric.weight(axis)
        * (turn.best().marks().on(axis) - turn.turn().taken().effective().on(axis));
  }
}
