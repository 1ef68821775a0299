package org.intheirshoes.coach;

/// A way to play: how much a learner is told on the way, and what is asked of her.
public enum Way {
  /// Hints that fade with success; what each turn did is told after it.
  GUIDED(Feedback.EACH_TURN),
  /// The customer reacts at once; why is told when it is asked for.
  PRACTICE(Feedback.ON_REQUEST),
  /// The script's clock, responses in any order, and no word until the end.
  CHALLENGE(Feedback.AT_THE_END);

  private final Feedback feedback;

  Way(Feedback feedback) {
    this.feedback = feedback;
  }

  /// When a turn is spoken of.
  public enum Feedback {
    EACH_TURN,
    ON_REQUEST,
    AT_THE_END
  }

  /// When a turn is spoken of.
  public Feedback feedback() {
    return feedback;
  }

  /// Whether there are hints before the responses.
  public boolean hints() {
    return this == GUIDED;
  }

  /// Whether the learner may look for the cue before the responses show.
  public boolean asksForCues() {
    return this != CHALLENGE;
  }

  /// Whether the clock of the script runs.
  public boolean runsTheClock() {
    return this == CHALLENGE;
  }

  /// Whether the responses come in an order of their own.
  public boolean shuffles() {
    return this == CHALLENGE;
  }

  /// Whether the figures of the mood are shown; the face always is.
  public boolean showsMood() {
    return this != CHALLENGE;
  }

  /// Whether a choice can be taken back.
  public boolean stepsBack() {
    return this != CHALLENGE;
  }
}
