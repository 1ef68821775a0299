package org.intheirshoes.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Fired;
import org.intheirshoes.scoring.Memory;

/// The debrief in plain words, the same on every screen and in the terminal. It speaks of the words
/// that were said and of what the customer heard in them, never of the person who said them.
public final class Explanation {

  private Explanation() {}

  /// The name of an axis, for example “Acknowledgement”.
  public static String axis(Axis axis) {
    return Wording.plain().text("axis." + axis.word());
  }

  /// The short name of a verdict, for example “Developing”.
  public static String verdict(Verdict verdict) {
    return Wording.plain()
        .text(
            switch (verdict) {
              case NOT_PASSED -> "verdict.not-passed";
              case STRONG -> "verdict.strong";
              case DEVELOPING -> "verdict.developing";
              case TRY_AGAIN -> "verdict.try-again";
              case UNRATED -> "verdict.unrated";
            });
  }

  /// A title, for example “You heard her, then kept her waiting”; without a full stop.
  public static String headline(Review review) {
    return Headline.of(Story.of(review));
  }

  /// One sentence: how it ended, what it did to the mood, and which turns cost most.
  public static String summary(Review review) {
    Story story = Story.of(review);
    Wording wording =
        story.wording().withQuote("ending", story.ending().title()).with("mood", mood(story));
    return review.turns().isEmpty()
        ? wording.text("summary.unrated")
        : wording.with("cost", cost(review)).text("summary");
  }

  private static String mood(Story story) {
    Memory before = Memory.before(story.scenario());
    Memory after = story.conversation().memory();
    int trust = after.trust() - before.trust();
    int frustration = after.frustration() - before.frustration();
    if (Math.max(Math.abs(trust), Math.abs(frustration)) < 5) {
      return story.wording().text("mood.same");
    }
    return Math.abs(trust) >= Math.abs(frustration)
        ? story
            .wording()
            .with("from", before.trust())
            .with("to", after.trust())
            .text(trust > 0 ? "mood.trust.rose" : "mood.trust.fell")
        : story
            .wording()
            .with("from", before.frustration())
            .with("to", after.frustration())
            .text(frustration > 0 ? "mood.frustration.rose" : "mood.frustration.fell");
  }

  private static String cost(Review review) {
    List<Integer> turns =
        review.costliest().stream().limit(2).map(each -> each.turn().number()).sorted().toList();
    return switch (turns.size()) {
      case 0 -> Wording.plain().text("cost.none");
      case 1 -> Wording.plain().with("turn", turns.getFirst()).text("cost.one");
      default ->
          Wording.plain()
              .with("first", turns.getFirst())
              .with("second", turns.getLast())
              .text("cost.two");
    };
  }

  /// One or two sentences: what a rule that applied in a turn heard in its words.
  ///
  /// @param fired a rule of this turn
  public static String rule(Fired fired, Turn turn, Scenario scenario) {
    Wording wording = Wording.about(scenario.customer());
    return switch (fired.rule()) {
      case R1_SATURATION ->
          wording.text(
              switch (turn.taken().before().soft()) {
                case 0, 1 -> "rule.saturation.second";
                case 2 -> "rule.saturation.third";
                default -> "rule.saturation.more";
              });
      case R2_APOLOGY ->
          wording.text(
              turn.taken().before().apologies().getOrDefault(fired.about(), 1) == 1
                  ? "rule.apology.second"
                  : "rule.apology.third");
      case R3_FIX_TOO_EARLY ->
          wording
              .withQuote("cue", scenario.primaryCue().map(Cue::says).orElse(""))
              .text("rule.early");
      case R4_BROKEN_PROMISE -> broken(fired, scenario);
      case R5_BREACH -> wording.withQuote("quote", breach(fired, turn)).text("rule.breach");
    };
  }

  private static String breach(Fired fired, Turn turn) {
    return turn.response().evidence().stream()
        .filter(each -> each.kind() == Evidence.Kind.BREACH && each.about().equals(fired.about()))
        .map(Evidence::quote)
        .findFirst()
        .orElse(turn.response().text());
  }

  /// One sentence: the promise that was still open at the ending.
  ///
  /// @param fired R4, from what the ending did
  public static String broken(Fired fired, Scenario scenario) {
    return Wording.plain()
        .withQuote("promise", scenario.promises().getOrDefault(fired.about(), fired.about()))
        .text("rule.promise");
  }

  /// Every rule that applied, in the order of the conversation, the ending last.
  public static List<String> rules(Review review) {
    Story story = Story.of(review);
    return Stream.concat(
            story.turns().stream()
                .flatMap(
                    turn ->
                        turn.taken().fired().stream()
                            .map(fired -> rule(fired, turn, story.scenario()))),
            story.ended().fired().stream().map(fired -> broken(fired, story.scenario())))
        .toList();
  }

  /// Why the best response that was open was better: the script's own reason, on the axis where it
  /// stood furthest above the chosen one. Empty where nothing was lost.
  public static Optional<String> why(TurnReview turn) {
    if (turn.lostNothing()) {
      return Optional.empty();
    }
    Axis axis = Story.gap(turn).orElse(Axis.ACTION);
    return Optional.ofNullable(turn.best().because().get(axis));
  }

  /// One sentence: the best moment, or an honest kind one where nothing stood out.
  public static String wentWell(Review review) {
    return new Advice(Story.of(review)).wentWell();
  }

  /// One sentence: what to keep.
  public static String keep(Review review) {
    return new Advice(Story.of(review)).keep();
  }

  /// One sentence: what to change.
  public static String change(Review review) {
    return new Advice(Story.of(review)).change();
  }
}
