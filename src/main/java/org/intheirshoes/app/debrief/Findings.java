package org.intheirshoes.app.debrief;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Explanation;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.coach.PlanIdea;
import org.intheirshoes.coach.Strength;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scoring.Rule;
import org.intheirshoes.texts.Texts;

/// All that the debrief page tells once the script is analysed, as plain values.
///
/// @param headline the title in words
/// @param summary one sentence
/// @param wentWell one sentence
/// @param keep one thing to keep
/// @param change one thing to change
/// @param breach the sentence about a breach, if one was made
/// @param decisions in the order of the conversation
/// @param account how the costs add up, in words; empty where there are none
/// @param axes 0..100, only those that were in play
/// @param coaching what went well and what a plan could be about
/// @param score the number
record Findings(
    String headline,
    String summary,
    String wentWell,
    String keep,
    String change,
    Optional<Breach> breach,
    List<Decision> decisions,
    Optional<String> account,
    Map<Axis, Double> axes,
    Coaching coaching,
    Score score) {

  /// So many of the costliest decisions are opened and stand first.
  private static final int OPENED = 2;

  /// So many turns are told that went well.
  private static final int STRENGTHS = 2;

  private static final Texts TEXTS = Texts.of(Findings.class);

  /// What a coach would begin and end with.
  ///
  /// @param strengths the turns that went best, the best first
  /// @param ideas two or three
  record Coaching(List<Strength> strengths, List<PlanIdea> ideas) {

    Coaching {
      strengths = List.copyOf(strengths);
      ideas = List.copyOf(ideas);
    }
  }

  /// A breach.
  ///
  /// @param turn the first turn with one
  /// @param sentence what it was
  record Breach(int turn, String sentence) {}

  /// The findings on a finished conversation.
  static Findings of(Conversation conversation, Analysis analysis) {
    Review review = Review.of(conversation, analysis);
    List<Decision> decisions = Decisions.of(review);
    return new Findings(
        Explanation.headline(review),
        Explanation.summary(review),
        Explanation.wentWell(review),
        Explanation.keep(review),
        Explanation.change(review),
        breach(decisions),
        decisions,
        account(decisions, review.skill()),
        axes(review),
        new Coaching(Strength.of(review, STRENGTHS), PlanIdea.of(review)),
        Score.of(review, analysis));
  }

  private static Optional<Breach> breach(List<Decision> decisions) {
    return decisions.stream()
        .flatMap(
            decision ->
                decision.rules().stream()
                    .filter(note -> note.rule() == Rule.R5_BREACH)
                    .map(note -> new Breach(decision.turn(), note.sentence())))
        .findFirst();
  }

  private static Map<Axis, Double> axes(Review review) {
    Map<Axis, Double> axes = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.ALL) {
      review.profile().on(axis).ifPresent(value -> axes.put(axis, value));
    }
    return axes;
  }

  /// How the costs add up to what is missing from 100; says so where the rounded figures do not.
  private static Optional<String> account(List<Decision> decisions, OptionalDouble skill) {
    if (skill.isEmpty()) {
      return Optional.empty();
    }
    long left = Math.round(skill.getAsDouble());
    long lost = 100 - left;
    long shown =
        decisions.stream().flatMap(each -> each.cost().stream()).mapToLong(Points::rounded).sum();
    if (lost == 0 && shown == 0) {
      return Optional.of(TEXTS.get("account.nothing"));
    }
    String sentence =
        left < 0 ? TEXTS.get("account.below", lost) : TEXTS.get("account", lost, left);
    return Optional.of(shown == lost ? sentence : TEXTS.get("account.rounded", sentence));
  }

  /// The decisions that cost most, the costliest first; they are shown open.
  List<Decision> costliest() {
    return decisions.stream()
        .filter(each -> each.worth() == Decision.Worth.COSTLY)
        .sorted(
            Comparator.comparing((Decision each) -> each.cost().orElse(new Points(0))).reversed())
        .limit(OPENED)
        .toList();
  }

  /// All others, in the order of the conversation.
  List<Decision> others() {
    List<Decision> costliest = costliest();
    return decisions.stream().filter(each -> !costliest.contains(each)).toList();
  }

  /// Every rule that lowered a mark, with the turn in which it did; a breach stands apart.
  List<RuleInTurn> rules() {
    return decisions.stream()
        .flatMap(
            each ->
                each.rules().stream()
                    .filter(note -> note.rule() != Rule.R5_BREACH)
                    .map(note -> new RuleInTurn(each.turn(), note.sentence())))
        .toList();
  }

  /// A rule that applied in a turn.
  record RuleInTurn(int turn, String sentence) {}
}
