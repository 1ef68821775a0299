package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intheirshoes.drill.Rotation.Meeting;

/// Splits all meetings of two people into rounds of equal size in which nobody has two meetings.
///
/// It begins with the rounds of a round-robin tournament, which are as large as can be. Where fewer
/// pairs play at a time, one round gives meetings to another along alternating chains: the meetings
/// of two rounds form chains and rings, and changing over a chain that holds one more of the larger
/// round moves exactly one meeting (D. de Werra, “Equitable colorations of graphs”, 1971).
final class Meetings {

  private Meetings() {}

  /// Rounds of `pairs` meetings each, all different; the last round is filled up with meetings that
  /// were before, at its end.
  ///
  /// @param people at least 3
  static List<List<Meeting>> of(int people, int pairs) {
    List<List<Meeting>> rounds = tournament(people);
    int all = people * (people - 1) / 2;
    while (rounds.size() * pairs < all) {
      rounds.add(new ArrayList<>());
    }
    for (List<Meeting> large : rounds) {
      while (large.size() > pairs) {
        List<Meeting> small =
            rounds.stream()
                .filter(round -> round.size() < pairs)
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
        moveOne(large, small, people);
      }
    }
    rounds.sort(Comparator.comparingInt(List<Meeting>::size).reversed());
    fill(rounds.getLast(), people, pairs);
    return rounds;
  }

  /// The circle method: one person stays, the others move round; of an odd number the one opposite
  /// the empty chair has no meeting.
  private static List<List<Meeting>> tournament(int people) {
    int chairs = people + people % 2;
    List<List<Meeting>> rounds = new ArrayList<>();
    for (int round = 0; round < chairs - 1; round++) {
      List<Meeting> meetings = new ArrayList<>();
      if (chairs == people) {
        meetings.add(new Meeting(round, people - 1));
      }
      for (int i = 1; i < chairs / 2; i++) {
        int one = (round + i) % (chairs - 1);
        int other = (round - i + chairs - 1) % (chairs - 1);
        meetings.add(new Meeting(one, other));
      }
      rounds.add(meetings);
    }
    return rounds;
  }

  private static void moveOne(List<Meeting> large, List<Meeting> small, int people) {
    Set<Integer> seen = new HashSet<>();
    for (int person = 0; person < people; person++) {
      boolean end = has(large, person) && !has(small, person);
      if (end && seen.add(person)) {
        List<Meeting> fromLarge = new ArrayList<>();
        List<Meeting> fromSmall = new ArrayList<>();
        int last = chain(person, large, small, fromLarge, fromSmall);
        seen.add(last);
        if (fromLarge.size() > fromSmall.size()) {
          large.removeAll(fromLarge);
          small.removeAll(fromSmall);
          large.addAll(fromSmall);
          small.addAll(fromLarge);
          return;
        }
      }
    }
    throw new IllegalStateException("A larger round always has such a chain");
  }

  /// Follows the meetings of two rounds in turn, and tells where the chain ends.
  private static int chain(
      int from,
      List<Meeting> large,
      List<Meeting> small,
      List<Meeting> fromLarge,
      List<Meeting> fromSmall) {
    int at = from;
    boolean inLarge = true;
    while (true) {
      int here = at;
      List<Meeting> found =
          (inLarge ? large : small).stream().filter(meeting -> meeting.has(here)).toList();
      if (found.isEmpty()) {
        return at;
      }
      Meeting meeting = found.getFirst();
      (inLarge ? fromLarge : fromSmall).add(meeting);
      at = meeting.one() == at ? meeting.other() : meeting.one();
      inLarge = !inLarge;
    }
  }

  private static boolean has(List<Meeting> meetings, int person) {
    return meetings.stream().anyMatch(meeting -> meeting.has(person));
  }

  private static void fill(List<Meeting> meetings, int people, int pairs) {
    List<Integer> free = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      if (!has(meetings, person)) {
        free.add(person);
      }
    }
    while (meetings.size() < pairs) {
      meetings.add(new Meeting(free.removeFirst(), free.removeLast()));
    }
  }
}
