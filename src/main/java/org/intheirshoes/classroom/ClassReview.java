package org.intheirshoes.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.analysis.TurnReview;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.texts.Texts;

/// What a class can look back on: one of its paths against the best line, and how its votes went.
///
/// @param branch the path, finished or not
/// @param turns what each turn cost; empty where the script has too many states
/// @param review the review of the whole; empty until the ending was reached
public record ClassReview(Branch branch, List<TurnReview> turns, Optional<Review> review) {

  private static final Texts TEXTS = Texts.of(ClassReview.class);

  public ClassReview {
    turns = List.copyOf(turns);
  }

  /// Looks back on a path.
  ///
  /// @param analysis of the script that was played
  public static ClassReview of(Branch branch, Analysis analysis) {
    return new ClassReview(
        branch,
        Review.turns(branch.conversation(), analysis),
        branch.conversation().isOver()
            ? Optional.of(Review.of(branch.conversation(), analysis))
            : Optional.empty());
  }

  /// The score as shown, 0..100; empty before the ending, and where there is none.
  public OptionalInt score() {
    return review.map(Review::headline).orElse(OptionalInt.empty());
  }

  /// What a decision cost, in points of the score; empty where it is not known.
  public OptionalDouble cost(Decision decision) {
    return turns.stream()
        .filter(each -> each.turn().equals(decision.turn()))
        .mapToDouble(TurnReview::cost)
        .findFirst();
  }

  /// The turn that cost most; empty if none cost anything.
  public Optional<TurnReview> costliest() {
    return turns.stream()
        .filter(each -> !each.lostNothing())
        .max(
            Comparator.comparingInt((TurnReview each) -> each.regret().total())
                .thenComparingInt(each -> -each.turn().number()));
  }

  /// The decision whose first vote was the most divided ([Ballot#division]); empty if all were
  /// unanimous.
  public Optional<Decision> mostDivided() {
    return greatest(decision -> decision.first().map(Ballot::division).orElse(0.0));
  }

  /// The decision whose vote changed most after talking ([Ballot#distance]); empty if none changed.
  public Optional<Decision> mostChanged() {
    return greatest(ClassReview::change);
  }

  /// How far talking moved the votes of a decision, 0..1; 0 without a second vote.
  public static double change(Decision decision) {
    return decision
        .second()
        .flatMap(second -> decision.first().map(first -> first.distance(second)))
        .orElse(0.0);
  }

  private Optional<Decision> greatest(ToDoubleFunction<Decision> value) {
    return branch.decisions().stream()
        .filter(each -> value.applyAsDouble(each) > 0)
        .max(Comparator.comparingDouble(value).thenComparingInt(each -> -each.turn().number()));
  }

  /// Cues that mattered, that the room was asked for and did not notice at any turn.
  public List<Cue> missed() {
    Set<Cue> missed = collected(Decision::missed);
    missed.removeAll(collected(Decision::heard));
    return List.copyOf(missed);
  }

  /// Cues that the room noticed.
  public List<Cue> heard() {
    return List.copyOf(collected(Decision::heard));
  }

  private Set<Cue> collected(Function<Decision, List<Cue>> cues) {
    Set<Cue> all = new LinkedHashSet<>();
    branch.decisions().forEach(each -> all.addAll(cues.apply(each)));
    return all;
  }

  /// Questions for the debrief: what the votes ask for, then those of the script at the beats played,
  /// at most six.
  public List<String> questions() {
    Set<String> questions = new LinkedHashSet<>();
    mostDivided()
        .ifPresent(each -> questions.add(TEXTS.get("question.divided", each.turn().number())));
    mostChanged()
        .ifPresent(each -> questions.add(TEXTS.get("question.changed", each.turn().number())));
    costliest()
        .ifPresent(each -> questions.add(TEXTS.get("question.costliest", each.turn().number())));
    branch.decisions().stream()
        .filter(each -> each.basis() == Decision.Basis.OVERRULED)
        .findFirst()
        .ifPresent(each -> questions.add(TEXTS.get("question.overruled", each.turn().number())));
    List<Beat> beats = new ArrayList<>();
    branch.conversation().turns().forEach(turn -> beats.add(turn.beat()));
    beats.forEach(beat -> beat.notice().ifPresent(questions::add));
    return questions.stream().limit(6).toList();
  }
}
