package org.intheirshoes.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Ended;
import org.intheirshoes.scoring.Fired;
import org.intheirshoes.scoring.Loss;
import org.intheirshoes.scoring.Rubric;
import org.intheirshoes.scoring.Rule;

/// What happened in a finished conversation, as far as the explanation tells it.
record Story(Review review, Ended ended) {

  /// About so many points of the skill score weigh as much as one mark.
  private static final double POINTS_A_MARK = 8;

  static Story of(Review review) {
    return new Story(review, review.conversation().ended().orElseThrow());
  }

  Conversation conversation() {
    return review.conversation();
  }

  Scenario scenario() {
    return conversation().scenario();
  }

  List<Turn> turns() {
    return conversation().turns();
  }

  Ending ending() {
    return ended.ending();
  }

  /// Sentences about its customer.
  Wording wording() {
    return Wording.about(scenario().customer());
  }

  /// The first turn in which a rule applied.
  Optional<Turn> firstFired(Rule rule) {
    return turns().stream().filter(turn -> turn.taken().fired(rule)).findFirst();
  }

  /// The first turn that put a second kind word where a step could have stood.
  Optional<Turn> keptWaiting() {
    return turns().stream().filter(turn -> turn.taken().after().soft() >= 2).findFirst();
  }

  /// The promises still open at the end.
  List<String> broken() {
    return ended.fired().stream().map(Fired::about).toList();
  }

  /// The turn that acknowledged the cue that matters most.
  Optional<Turn> heard() {
    return scenario()
        .primaryCue()
        .map(Cue::id)
        .flatMap(
            cue ->
                turns().stream()
                    .filter(turn -> turn.response().about(Evidence.Kind.ACK).contains(cue))
                    .findFirst());
  }

  /// Whether the cue that matters most was there to be heard, and nobody answered it.
  boolean unheard() {
    return Hearing.of(conversation()).missed().stream()
        .anyMatch(cue -> cue.matters() == Cue.Matters.PRIMARY);
  }

  /// The first turn with a concrete step.
  Optional<Turn> fix() {
    return turns().stream()
        .filter(turn -> turn.response().marks().action() >= Rubric.FIX_FROM)
        .findFirst();
  }

  /// What was lost by axis: against the best line, or where that is not known, at all.
  private Loss lost() {
    return review.turns().isEmpty()
        ? conversation().loss()
        : review.turns().stream().map(TurnReview::regret).reduce(Loss.NONE, Loss::plus);
  }

  /// The axis on which most was lost; empty if nothing was lost on any.
  Optional<Axis> weakest() {
    Loss lost = lost();
    return Axis.ALL.stream()
        .filter(axis -> lost.weighted(axis) > 0)
        .max(Comparator.comparingInt(lost::weighted));
  }

  /// The axis on which the best response stood furthest above the chosen one, as it counted.
  static Optional<Axis> gap(TurnReview turn) {
    return Axis.ALL.stream()
        .filter(axis -> gap(turn, axis) > 0)
        .max(Comparator.comparingInt(axis -> gap(turn, axis)));
  }

  private static int gap(TurnReview turn, Axis axis) {
    int best = turn.best().marks().on(axis);
    return Rubric.weight(axis) * (best - turn.turn().taken().effective().on(axis));
  }

  /// The turn that served the customer best and the good it did; empty where nothing stood out.
  Optional<Turn> bestMoment() {
    return turns().stream()
        .filter(turn -> !Deed.of(turn, scenario()).isEmpty())
        .max(Comparator.comparingDouble(this::merit).thenComparingInt(Story::trustGained));
  }

  /// How far the marks of a turn stood above the middle, less what it cost.
  private double merit(Turn turn) {
    double cost =
        review.turns().stream()
            .filter(each -> each.turn().equals(turn))
            .mapToDouble(TurnReview::cost)
            .sum();
    return above(turn) - cost / POINTS_A_MARK;
  }

  private static int above(Turn turn) {
    return Axis.ALL.stream()
        .filter(axis -> turn.taken().effective().inPlay(axis))
        .mapToInt(axis -> turn.taken().effective().on(axis) - 2)
        .sum();
  }

  /// What a turn added to the trust.
  static int trustGained(Turn turn) {
    return turn.taken().after().trust() - turn.taken().before().trust();
  }
}
