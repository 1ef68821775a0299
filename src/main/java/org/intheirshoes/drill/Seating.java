package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who sits where. Players are numbered from 0 in the order of the plan.
///
/// @param customer the customer's player
/// @param rep the rep's player
/// @param observer the observer's player, where there are three
public record Seating(int customer, int rep, Optional<Integer> observer) {

  /// The chairs of a turn: everybody moves up one.
  ///
  /// @param players 2 or 3
  /// @param turn from 0
  static Seating of(int players, int turn) {
    return new Seating(
        turn % players,
        (turn + 1) % players,
        players == 3 ? Optional.of((turn + 2) % players) : Optional.empty());
  }

  /// Customer and rep change chairs.
  Seating swapped() {
    return new Seating(rep, customer, observer);
  }

  /// The chair of a player.
  public Seat seat(int player) {
    if (player == customer) {
      return Seat.CUSTOMER;
    }
    return player == rep ? Seat.REP : Seat.OBSERVER;
  }

  /// The player in the customer's or the rep's chair.
  int player(Seat seat) {
    return switch (seat) {
      case CUSTOMER -> customer;
      case REP -> rep;
      case OBSERVER -> observer.orElseThrow();
    };
  }

  /// In the order in which they mark and speak: the rep, the customer, then the observer.
  public List<Integer> speakers() {
    List<Integer> speakers = new ArrayList<>(List.of(rep, customer));
    observer.ifPresent(speakers::add);
    return List.copyOf(speakers);
  }
}
