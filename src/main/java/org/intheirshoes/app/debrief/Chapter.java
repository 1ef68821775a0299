package org.intheirshoes.app.debrief;

import org.intheirshoes.texts.Texts;

/// The chapters of the review, in their order; the number comes last.
enum Chapter {
  INTENT,
  WENT_WELL,
  HAPPENED,
  /// Only after a conversation that was played on from one of its turns.
  COMPARED,
  WHY,
  SHOES,
  ONE_THING,
  PLAN,
  NUMBER,
  /// Everything on one page.
  OVERVIEW;

  private static final Texts TEXTS = Texts.of(Chapter.class);

  /// A word or two, for the strip.
  String word() {
    return switch (this) {
      case INTENT -> TEXTS.get("chapter.intent");
      case WENT_WELL -> TEXTS.get("chapter.well");
      case HAPPENED -> TEXTS.get("chapter.happened");
      case COMPARED -> TEXTS.get("chapter.compared");
      case WHY -> TEXTS.get("chapter.why");
      case SHOES -> TEXTS.get("chapter.shoes");
      case ONE_THING -> TEXTS.get("chapter.one");
      case PLAN -> TEXTS.get("chapter.plan");
      case NUMBER -> TEXTS.get("chapter.number");
      case OVERVIEW -> TEXTS.get("chapter.overview");
    };
  }

  /// The question over the chapter.
  String title(String customer) {
    return switch (this) {
      case INTENT -> TEXTS.get("intent.title");
      case WENT_WELL -> TEXTS.get("well.question");
      case HAPPENED -> TEXTS.get("happened.title");
      case COMPARED -> TEXTS.get("compared.title");
      case WHY -> TEXTS.get("why.title");
      case SHOES -> TEXTS.get("shoes.title", customer);
      case ONE_THING -> TEXTS.get("one.title");
      case PLAN -> TEXTS.get("plan.title");
      case NUMBER -> TEXTS.get("number.title");
      case OVERVIEW -> TEXTS.get("chapter.overview");
    };
  }

  /// One sentence under it.
  String lead() {
    return switch (this) {
      case INTENT -> TEXTS.get("intent.lead");
      case WENT_WELL -> TEXTS.get("well.lead");
      case HAPPENED -> TEXTS.get("happened.lead");
      case COMPARED -> TEXTS.get("compared.lead");
      case WHY -> TEXTS.get("why.lead");
      case SHOES -> TEXTS.get("shoes.lead");
      case ONE_THING -> TEXTS.get("one.lead");
      case PLAN -> TEXTS.get("plan.lead");
      case NUMBER -> TEXTS.get("number.lead");
      case OVERVIEW -> "";
    };
  }
}
