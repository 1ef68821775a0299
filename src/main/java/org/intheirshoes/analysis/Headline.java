package org.intheirshoes.analysis;

import java.util.Optional;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scoring.Rubric;
import org.intheirshoes.scoring.Rule;

/// Finds the title of a debrief: the first of these that is true is told.
final class Headline {

  /// A turn that costs so many points of the skill score is a rough one.
  private static final double ROUGH_FROM = 10;

  /// From this outcome on the customer got most of what she came for.
  private static final int HELPED_FROM = 3;

  private final Story story;

  private Headline(Story story) {
    this.story = story;
  }

  /// The title of a conversation.
  static String of(Story story) {
    return story
        .wording()
        .withQuote("ending", story.ending().title())
        .text(new Headline(story).key());
  }

  private String key() {
    if (story.conversation().breached()) {
      return breach();
    }
    if (!story.broken().isEmpty()) {
      return helped() ? "headline.promise.helped" : "headline.promise";
    }
    return isAtLeast(Rubric.STRONG_FROM) ? strong() : byRule().orElseGet(this::byHearing);
  }

  private String breach() {
    if (isAtLeast(Rubric.DEVELOPING_FROM)) {
      return "headline.breach.otherwise.well";
    }
    return helped() ? "headline.breach.helped" : "headline.breach";
  }

  private boolean helped() {
    return story.ending().outcome() >= HELPED_FROM;
  }

  private boolean isAtLeast(int skill) {
    return Verdict.shown(story.review().skill().orElse(-1)) >= skill;
  }

  private String strong() {
    if (story.ending().outcome() < Marks.MAX && protectsAtTheEnd()) {
      return "headline.strong.boundary";
    }
    boolean rough = story.review().turns().stream().anyMatch(turn -> turn.cost() >= ROUGH_FROM);
    if (rough) {
      return "headline.strong.recovered";
    }
    return story.heard().isPresent() ? "headline.strong.heard" : "headline.strong.acted";
  }

  private boolean protectsAtTheEnd() {
    Response last = story.turns().getLast().response();
    return last.shows(Evidence.Kind.LIMIT)
        || last.shows(Evidence.Kind.ESCALATE)
        || last.shows(Evidence.Kind.HANDOVER)
        || last.shows(Evidence.Kind.END);
  }

  private Optional<String> byRule() {
    Optional<Turn> saturated = story.keptWaiting();
    if (saturated.isPresent()) {
      return Optional.of(saturated(saturated.get()));
    }
    if (story.firstFired(Rule.R3_FIX_TOO_EARLY).isPresent()) {
      return Optional.of("headline.early");
    }
    return story.firstFired(Rule.R2_APOLOGY).map(_ -> "headline.sorry");
  }

  private String saturated(Turn saturated) {
    if (story.fix().isEmpty()) {
      return "headline.saturated.still";
    }
    boolean heardByThen =
        story.heard().filter(turn -> turn.number() <= saturated.number()).isPresent();
    return heardByThen ? "headline.saturated.heard" : "headline.saturated";
  }

  private String byHearing() {
    Optional<Turn> heard = story.heard();
    boolean fixed = story.fix().isPresent();
    if (story.unheard()) {
      return fixed ? "headline.unheard.acted" : "headline.unheard";
    }
    if (heard.isPresent() && !fixed) {
      return "headline.heard.still";
    }
    if (heard.filter(this::cameLate).isPresent()) {
      return "headline.late";
    }
    return costliest()
        .flatMap(Story::gap)
        .or(story::weakest)
        .map(axis -> byAxis(axis, heard))
        .orElse("headline.ended");
  }

  /// Whether what cost most was said before the cue that matters was heard.
  private boolean cameLate(Turn heard) {
    return costliest()
        .map(costliest -> costliest.turn().number() < heard.number())
        .orElse(heard.number() > 1);
  }

  private Optional<TurnReview> costliest() {
    return story.review().costliest().stream().findFirst();
  }

  private static String byAxis(Axis axis, Optional<Turn> heard) {
    return switch (axis) {
      case ACKNOWLEDGEMENT -> "headline.acknowledgement";
      case ACTION -> heard.isPresent() ? "headline.action.heard" : "headline.action";
      case BOUNDARIES -> "headline.boundaries";
    };
  }
}
