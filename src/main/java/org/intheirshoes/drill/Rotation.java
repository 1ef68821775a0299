package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who plays with whom in a group, round after round, until everybody has been customer or rep with
/// everybody else; no two people meet again before that. People are numbered from 1.
///
/// With an observer, people sit in threes. Where the count leaves one or two over, some sit in
/// pairs without an observer, so that nobody is out; only of four people one is out each round,
/// since two pairs would never have an observer. Without an observer one person is out each round
/// if their number is odd.
///
/// @param rounds in their order; stop after any of them
public record Rotation(List<Round> rounds) {

  /// The fewest people.
  public static final int FEWEST = 2;

  /// The most people.
  public static final int MOST = 40;

  /// Whether somebody watches.
  public enum Watching {
    NOBODY,
    OBSERVER
  }

  /// One round.
  ///
  /// @param number from 1
  /// @param groups all at the same time
  /// @param out people who sit out; at most one
  public record Round(int number, List<Group> groups, List<Integer> out) {
    public Round {
      groups = List.copyOf(groups);
      out = List.copyOf(out);
    }
  }

  /// People who play together.
  ///
  /// @param customer number of the customer
  /// @param rep number of the rep
  /// @param observer number of the observer, if there is one
  public record Group(int customer, int rep, Optional<Integer> observer) {}

  public Rotation {
    rounds = List.copyOf(rounds);
  }

  /// The rotation of a number of people.
  ///
  /// @param people [#FEWEST]..[#MOST]
  /// @throws IllegalArgumentException if there are fewer or more
  public static Rotation of(int people, Watching watching) {
    if (people < FEWEST || people > MOST) {
      throw new IllegalArgumentException("A rotation is for 2 to 40 people, not " + people);
    }
    int pairs = pairs(people, watching);
    List<List<Meeting>> meetings =
        people == FEWEST
            ? List.of(List.of(new Meeting(0, 1)), List.of(new Meeting(0, 1)))
            : Meetings.of(people, pairs);
    Chairs chairs = new Chairs(people, watching);
    List<Round> rounds = new ArrayList<>();
    for (List<Meeting> each : chairs.ordered(meetings)) {
      rounds.add(chairs.seat(rounds.size() + 1, each));
    }
    return new Rotation(rounds);
  }

  /// How many pairs of customer and rep play at a time.
  static int pairs(int people, Watching watching) {
    return switch (watching) {
      case NOBODY -> people / 2;
      case OBSERVER -> people == 4 ? 1 : (people + 2) / 3;
    };
  }

  /// Two people who play with each other, numbered from 0.
  record Meeting(int one, int other) {
    boolean has(int person) {
      return one == person || other == person;
    }
  }
}
