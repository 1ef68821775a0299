package org.intheirshoes.logbook;

/// What a learner wrote about a conversation, in words of her own.
///
/// @param turn from 1; 0 for the conversation as a whole
/// @param words stripped, at most [#LONGEST] characters, cut there; blank takes back what was written
public record Reflection(int turn, Kind kind, String words) implements MarginNote {

  /// Characters.
  public static final int LONGEST = 2_000;

  /// What it is about. The names stand in files: they stay.
  public enum Kind {
    /// What she set out to do, before the conversation.
    GOAL,
    /// What she would have said, before she saw the responses.
    OWN_WORDS,
    /// Her answer to the question put before the responses.
    NOTICED,
    /// What to keep.
    KEEP,
    /// What to change.
    CHANGE,
    /// The first half of her plan: if this happens …
    PLAN_IF,
    /// … then she will do this.
    PLAN_THEN,
    /// What the customer said, as she understood it.
    SAYS,
    /// What the customer thought.
    THINKS,
    /// What the customer did.
    DOES,
    /// What the customer felt.
    FEELS
  }

  /// @throws IllegalArgumentException if the turn is negative
  @SuppressWarnings("MissingSummary")
  public Reflection {
    if (turn < 0) {
      throw new IllegalArgumentException("turn " + turn);
    }
    String stripped = words.strip();
    words = stripped.length() > LONGEST ? cut(stripped) : stripped;
  }

  /// Never between the two halves of one character.
  private static String cut(String words) {
    int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return words.substring(0, end).strip();
  }
}
