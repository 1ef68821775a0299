package org.intheirshoes.app.debrief;

import org.intheirshoes.coach.PlanIdea;
import org.intheirshoes.texts.Texts;

/// Suggested plans in words.
final class IdeaWords {

  private static final Texts TEXTS = Texts.of(IdeaWords.class);

  private IdeaWords() {}

  static ReviewModel.PlanWords of(PlanIdea idea) {
    return new ReviewModel.PlanWords(when(idea), then(idea));
  }

  private static String when(PlanIdea kind) {
    return switch (kind) {
      case BREACH -> TEXTS.get("idea.breach.if");
      case PROMISE -> TEXTS.get("idea.promise.if");
      case SATURATED -> TEXTS.get("idea.saturated.if");
      case SORRY -> TEXTS.get("idea.sorry.if");
      case EARLY -> TEXTS.get("idea.early.if");
      case UNHEARD -> TEXTS.get("idea.unheard.if");
      case STALLED -> TEXTS.get("idea.stalled.if");
      case UNCLEAR -> TEXTS.get("idea.unclear.if");
      case STEADY -> TEXTS.get("idea.steady.if");
    };
  }

  private static String then(PlanIdea idea) {
    return switch (idea) {
      case BREACH -> TEXTS.get("idea.breach.then");
      case PROMISE -> TEXTS.get("idea.promise.then");
      case SATURATED -> TEXTS.get("idea.saturated.then");
      case SORRY -> TEXTS.get("idea.sorry.then");
      case EARLY -> TEXTS.get("idea.early.then");
      case UNHEARD -> TEXTS.get("idea.unheard.then");
      case STALLED -> TEXTS.get("idea.stalled.then");
      case UNCLEAR -> TEXTS.get("idea.unclear.then");
      case STEADY -> TEXTS.get("idea.steady.then");
    };
  }
}
