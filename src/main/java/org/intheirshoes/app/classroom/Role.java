package org.intheirshoes.app.classroom;

import java.util.Locale;

/// What a text is for. Its size is that of the largest type on a screen 1080 high; with less room it
/// shrinks step by step, but never below [TypeScale#LEAST].
enum Role {
  /// The newest line, alone on the screen.
  LONE(84, Weight.MEDIUM),
  /// The newest line above responses.
  NEWEST(62, Weight.MEDIUM),
  /// A line said before.
  EARLIER(46, Weight.REGULAR),
  /// Who speaks.
  NAME(30, Weight.BOLD),
  /// A response.
  BAND(42, Weight.REGULAR),
  /// Why a response is worth what it is.
  REASON(34, Weight.REGULAR),
  /// What the room is asked to do.
  PROMPT(52, Weight.MEDIUM),
  /// The title of a card.
  TITLE(104, Weight.BOLD),
  /// What a card says.
  BODY(48, Weight.REGULAR),
  /// A quiet line of a card.
  NOTE(38, Weight.REGULAR),
  /// The headline of an item.
  HEADLINE(46, Weight.BOLD),
  /// The lower edge.
  STRIP(34, Weight.REGULAR);

  /// How heavy the type is.
  enum Weight {
    REGULAR,
    MEDIUM,
    BOLD
  }

  private final double largest;
  private final Weight weight;

  Role(double largest, Weight weight) {
    this.largest = largest;
    this.weight = weight;
  }

  double largest() {
    return largest;
  }

  Weight weight() {
    return weight;
  }

  /// The style class that gives the colour.
  String style() {
    return "room-" + name().toLowerCase(Locale.ROOT);
  }
}
