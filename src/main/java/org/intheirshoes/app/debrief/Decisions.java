package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.Explanation;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.analysis.TurnReview;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scoring.Fired;

/// Makes the decisions of a reviewed conversation. Figures come from the review alone.
final class Decisions {

  private final Review review;
  private final Conversation conversation;
  private final Set<String> broken;

  private Decisions(Review review) {
    this.review = review;
    this.conversation = review.conversation();
    this.broken =
        conversation.ended().stream()
            .flatMap(ended -> ended.fired().stream())
            .map(Fired::about)
            .collect(Collectors.toUnmodifiableSet());
  }

  /// The decisions, in the order of the conversation.
  static List<Decision> of(Review review) {
    Decisions decisions = new Decisions(review);
    return review.conversation().turns().stream().map(decisions::of).toList();
  }

  private Decision of(Turn turn) {
    Optional<TurnReview> known =
        review.turns().stream().filter(each -> each.turn().equals(turn)).findFirst();
    Conversation before = conversation.rewindTo(turn.number() - 1);
    Line asked = asked(turn);
    return new Decision(
        turn.number(),
        speaker(asked),
        Passage.of(asked.text(), cues(asked)),
        Words.ofLast(before.choose(turn.response()), broken),
        known
            .filter(each -> !each.lostNothing())
            .map(each -> Words.ofLast(before.choose(each.best()), Set.of())),
        known.map(Decisions::worth).orElse(Decision.Worth.UNKNOWN),
        known.filter(_ -> review.skill().isPresent()).map(each -> new Points(each.cost())),
        known.map(Decisions::parts).orElse(List.of()),
        turn.taken().fired().stream().map(fired -> note(fired, turn)).toList());
  }

  /// The last line before a decision, the customer's if she spoke since the last one.
  private Line asked(Turn turn) {
    List<Line> lines = new ArrayList<>();
    if (turn.number() > 1) {
      lines.addAll(conversation.turns().get(turn.number() - 2).response().reaction());
    }
    lines.addAll(turn.beat().lines());
    return lines.reversed().stream()
        .filter(line -> line.by() == Line.Speaker.CUSTOMER)
        .findFirst()
        .or(() -> lines.reversed().stream().findFirst())
        .orElse(new Line(Line.Speaker.NARRATOR, "", Optional.empty(), List.of()));
  }

  private String speaker(Line line) {
    return Saying.name(line.by(), conversation.scenario());
  }

  private List<Passage.Mark> cues(Line line) {
    return line.cues().stream()
        .filter(quote -> matters(quote.cue()))
        .map(quote -> new Passage.Mark(quote.quote(), Tone.CUE))
        .toList();
  }

  private boolean matters(String id) {
    Cue cue = conversation.scenario().cues().get(id);
    return cue != null && cue.matters() != Cue.Matters.NO;
  }

  private static Decision.Worth worth(TurnReview turn) {
    if (!turn.lostNothing()) {
      return Decision.Worth.COSTLY;
    }
    return turn.best().equals(turn.turn().response())
        ? Decision.Worth.BEST
        : Decision.Worth.AS_GOOD;
  }

  /// The cost split by axis in the proportions of the regret; parts that round to nothing are left
  /// out.
  private static List<Decision.Part> parts(TurnReview turn) {
    int total = turn.regret().total();
    if (total == 0) {
      return List.of();
    }
    return Axis.ALL.stream()
        .map(
            axis ->
                new Decision.Part(
                    axis, Math.round(turn.cost() * turn.regret().weighted(axis) / total)))
        .filter(part -> part.points() != 0)
        .toList();
  }

  private Decision.RuleNote note(Fired fired, Turn turn) {
    return new Decision.RuleNote(
        fired.rule(), Explanation.rule(fired, turn, conversation.scenario()));
  }
}
