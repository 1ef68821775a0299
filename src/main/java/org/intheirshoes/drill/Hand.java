package org.intheirshoes.drill;

import java.util.List;
import java.util.Optional;

/// What is dealt for one turn in the chairs: the drill as it is written, or one of its variants.
///
/// @param id [#BASIC], or the id of the variant
/// @param title in a few words
/// @param change what is different from the drill as written; empty for that itself
/// @param scene what everybody may know
/// @param customer the customer's card
/// @param rep the rep's card
/// @param lines to start from; may be empty
/// @param twist dealt half-way, if there is one
public record Hand(
    String id,
    String title,
    Optional<String> change,
    String scene,
    Card.OfCustomer customer,
    Card.OfRep rep,
    List<Opening> lines,
    Optional<Twist> twist) {

  /// The id of the drill as it is written.
  public static final String BASIC = "basic";

  public Hand {
    lines = List.copyOf(lines);
  }

  /// The card of a chair; the observer has none.
  public Optional<Card> card(Seat seat) {
    return switch (seat) {
      case CUSTOMER -> Optional.of(customer);
      case REP -> Optional.of(rep);
      case OBSERVER -> Optional.empty();
    };
  }
}
