package org.intheirshoes.drill;

import org.intheirshoes.texts.Texts;

/// Why a plan or a step is refused.
public enum Refusal {
  /// A round has two or three players.
  PLAYERS,
  /// A name has 1 to 40 characters.
  NAME,
  /// Two players have one name.
  NAME_TWICE,
  /// The drill has no such variant.
  NO_SUCH_HAND,
  /// The step does not fit the stage.
  NOT_NOW,
  /// The laptop is meant for somebody else.
  NOT_YOURS,
  /// There is no such player.
  NO_SUCH_PLAYER,
  /// The observer has no card.
  NO_CARD,
  /// The clock stands already.
  PAUSED,
  /// The clock runs already.
  RUNNING,
  /// A phase lasts an hour at most.
  TOO_MUCH_TIME,
  /// The response is not open here.
  NOT_OFFERED,
  /// Customer and rep place the answer, not the observer.
  OBSERVER_ONLY_MARKS,
  /// Somebody has not placed the answer yet.
  NOT_PLACED,
  /// A mark is 0 to 4 on each axis that is asked for.
  MARKS,
  /// The evidence is not on the list.
  NO_SUCH_EVIDENCE,
  /// A note is about a moment that this turn has not.
  NO_SUCH_MOMENT,
  /// There are too many notes.
  TOO_MANY_NOTES,
  /// There is no such question.
  NO_SUCH_QUESTION,
  /// A note has at most 500 characters.
  TOO_LONG,
  /// The words are missing.
  NO_WORDS,
  /// A round has 5 000 steps at most.
  TOO_MANY_STEPS,
  /// The round is over.
  FINISHED;

  private static final Texts TEXTS = Texts.of(Refusal.class);

  /// The sentence that tells it.
  public String sentence() {
    return switch (this) {
      case PLAYERS -> TEXTS.get("refused.players");
      case NAME -> TEXTS.get("refused.name", Words.NAME);
      case NAME_TWICE -> TEXTS.get("refused.name.twice");
      case NO_SUCH_HAND -> TEXTS.get("refused.hand");
      case NOT_NOW -> TEXTS.get("refused.not.now");
      case NOT_YOURS -> TEXTS.get("refused.not.yours");
      case NO_SUCH_PLAYER -> TEXTS.get("refused.player");
      case NO_CARD -> TEXTS.get("refused.no.card");
      case PAUSED -> TEXTS.get("refused.paused");
      case RUNNING -> TEXTS.get("refused.running");
      case TOO_MUCH_TIME -> TEXTS.get("refused.time");
      case NOT_OFFERED -> TEXTS.get("refused.response");
      case OBSERVER_ONLY_MARKS -> TEXTS.get("refused.observer");
      case NOT_PLACED -> TEXTS.get("refused.not.placed");
      case MARKS -> TEXTS.get("refused.marks");
      case NO_SUCH_EVIDENCE -> TEXTS.get("refused.evidence");
      case NO_SUCH_MOMENT -> TEXTS.get("refused.moment");
      case TOO_MANY_NOTES -> TEXTS.get("refused.notes", Sheet.MOST_NOTES);
      case NO_SUCH_QUESTION -> TEXTS.get("refused.question");
      case TOO_LONG -> TEXTS.get("refused.long", Words.LONGEST);
      case NO_WORDS -> TEXTS.get("refused.words");
      case TOO_MANY_STEPS -> TEXTS.get("refused.steps", Round.MOST_STEPS);
      case FINISHED -> TEXTS.get("refused.finished");
    };
  }

  RefusedException exception() {
    return new RefusedException(this);
  }
}
