package org.intheirshoes.app.classroom;

import java.util.Locale;

/// What a text is for. Its size is that of the largest type on a screen 1080 high; with less room it
/// shrinks step by step, but never below [TypeScale#LEAST].
enum Role {
  /// The newest line, alone on the screen.
  LONE(84, Weight.REGULAR, 0.14),
  /// The newest line above responses.
  NEWEST(62, Weight.REGULAR, 0.14),
  /// A line said before.
  EARLIER(46, Weight.REGULAR, 0.2),
  /// Who speaks.
  NAME(30, Weight.BOLD, 0),
  /// A response.
  BAND(42, Weight.REGULAR, 0.2),
  /// Why a response is worth what it is.
  REASON(34, Weight.REGULAR, 0.2),
  /// What the room is asked to do.
  PROMPT(52, Weight.BOLD, 0.14),
  /// The title of a card.
  TITLE(104, Weight.BOLD, 0.02),
  /// The headline of a card with more below it.
  HEADING(70, Weight.BOLD, 0.06),
  /// What a card says.
  BODY(48, Weight.REGULAR, 0.2),
  /// A quiet line of a card.
  NOTE(38, Weight.REGULAR, 0.2),
  /// The headline of an item.
  HEADLINE(48, Weight.BOLD, 0.1),
  /// The lower edge.
  STRIP(34, Weight.REGULAR, 0.14);

  /// How heavy the type is.
  enum Weight {
    REGULAR,
    BOLD
  }

  private final double largest;
  private final Weight weight;
  private final double leading;

  Role(double largest, Weight weight, double leading) {
    this.largest = largest;
    this.weight = weight;
    this.leading = leading;
  }

  double largest() {
    return largest;
  }

  Weight weight() {
    return weight;
  }

  /// Space between lines, in sizes of the type.
  double leading() {
    return leading;
  }

  /// The style class that gives the colour.
  String style() {
    return "room-" + name().toLowerCase(Locale.ROOT);
  }
}
