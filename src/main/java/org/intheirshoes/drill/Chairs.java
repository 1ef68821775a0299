package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.drill.Rotation.Group;
import org.intheirshoes.drill.Rotation.Meeting;
import org.intheirshoes.drill.Rotation.Watching;

/// Puts the rounds of a rotation into an order and people on chairs, so that everybody has sat on
/// each chair early, and on each about equally often.
final class Chairs {

  private final int people;
  private final Watching watching;

  /// How much more often a person was customer than rep.
  private final int[] lead;

  private final int[] watched;
  private final int[] outs;

  /// How often two people were in one group.
  private final int[][] together;

  Chairs(int people, Watching watching) {
    this.people = people;
    this.watching = watching;
    this.lead = new int[people];
    this.watched = new int[people];
    this.outs = new int[people];
    this.together = new int[people][people];
  }

  /// How many rounds it takes at best until everybody has sat on each chair.
  private int block() {
    return watching == Watching.OBSERVER && people > 2 ? 3 : 2;
  }

  /// The rounds in an order in which those who sat aside play soon, and the one that was filled up
  /// last. In each meeting the customer stands first.
  List<List<Meeting>> ordered(List<List<Meeting>> rounds) {
    List<List<Meeting>> left = new ArrayList<>(rounds.subList(0, rounds.size() - 1));
    List<List<Meeting>> order = new ArrayList<>();
    int[] aside = new int[people];
    while (!left.isEmpty()) {
      List<Meeting> next =
          left.stream().min(Comparator.comparingInt(each -> burden(each, aside))).orElseThrow();
      left.remove(next);
      order.add(next);
      for (int person = 0; person < people; person++) {
        aside[person] += plays(next, person) ? 0 : 1;
      }
    }
    order.add(rounds.getLast());
    List<List<Meeting>> directed = new ArrayList<>();
    for (int from = 0; from < order.size(); from += block()) {
      directed.addAll(directed(order.subList(from, Math.min(from + block(), order.size()))));
    }
    return directed;
  }

  /// Grows with the squares of how often people have sat aside.
  private int burden(List<Meeting> round, int[] aside) {
    int sum = 0;
    for (int person = 0; person < people; person++) {
      sum += plays(round, person) ? 0 : 2 * aside[person] + 1;
    }
    return sum;
  }

  private static boolean plays(List<Meeting> round, int person) {
    return round.stream().anyMatch(meeting -> meeting.has(person));
  }

  private record Edge(int round, int place, Meeting meeting) {}

  /// Decides who is customer in a few rounds at once: walking along the meetings and giving each to
  /// the one it is left from, everybody is customer as often as rep, or once more or less.
  private List<List<Meeting>> directed(List<List<Meeting>> rounds) {
    List<Edge> left = new ArrayList<>();
    List<List<Meeting>> directed = new ArrayList<>();
    for (int round = 0; round < rounds.size(); round++) {
      directed.add(new ArrayList<>(rounds.get(round)));
      for (int place = 0; place < rounds.get(round).size(); place++) {
        left.add(new Edge(round, place, rounds.get(round).get(place)));
      }
    }
    while (!left.isEmpty()) {
      int at = start(left);
      Optional<Edge> edge = next(left, at);
      while (edge.isPresent()) {
        Edge taken = edge.get();
        left.remove(taken);
        int rep = taken.meeting().one() == at ? taken.meeting().other() : taken.meeting().one();
        directed.get(taken.round()).set(taken.place(), new Meeting(at, rep));
        lead[at]++;
        lead[rep]--;
        at = rep;
        edge = next(left, at);
      }
    }
    return directed;
  }

  /// Who has an odd number of meetings left begins, the one who was customer least often first;
  /// else anybody.
  private int start(List<Edge> left) {
    Map<Integer, Integer> degrees = new LinkedHashMap<>();
    for (Edge edge : left) {
      degrees.merge(edge.meeting().one(), 1, Integer::sum);
      degrees.merge(edge.meeting().other(), 1, Integer::sum);
    }
    return degrees.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<Integer, Integer> each) -> 1 - each.getValue() % 2)
                .thenComparingInt(each -> lead[each.getKey()]))
        .orElseThrow()
        .getKey();
  }

  private static Optional<Edge> next(List<Edge> left, int at) {
    return left.stream().filter(edge -> edge.meeting().has(at)).findFirst();
  }

  /// Seats one round: observers go where they know people least, and whoever watched most often
  /// sits out.
  ///
  /// @param meetings with the customer first
  Rotation.Round seat(int number, List<Meeting> meetings) {
    List<Integer> aside = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      if (!plays(meetings, person)) {
        aside.add(person);
      }
    }
    int observers =
        switch (watching) {
          case NOBODY -> 0;
          case OBSERVER -> Math.min(aside.size(), meetings.size());
        };
    aside.sort(
        Comparator.<Integer>comparingInt(person -> watched[person] - outs[person])
            .thenComparing(Comparator.naturalOrder()));
    List<Integer> out = new ArrayList<>(aside.subList(observers, aside.size()));
    Map<Meeting, Integer> watchers = new LinkedHashMap<>();
    for (int person : aside.subList(0, observers)) {
      Meeting least =
          meetings.stream()
              .filter(meeting -> !watchers.containsKey(meeting))
              .min(Comparator.comparingInt(meeting -> known(person, meeting)))
              .orElseThrow();
      watchers.put(least, person);
    }
    List<Group> groups = new ArrayList<>();
    for (Meeting meeting : meetings) {
      groups.add(group(meeting, Optional.ofNullable(watchers.get(meeting))));
    }
    out.forEach(person -> outs[person]++);
    return new Rotation.Round(number, groups, out.stream().map(person -> person + 1).toList());
  }

  private int known(int person, Meeting meeting) {
    return together[person][meeting.one()] + together[person][meeting.other()];
  }

  private Group group(Meeting meeting, Optional<Integer> observer) {
    observer.ifPresent(
        person -> {
          watched[person]++;
          met(person, meeting.one());
          met(person, meeting.other());
        });
    met(meeting.one(), meeting.other());
    return new Group(meeting.one() + 1, meeting.other() + 1, observer.map(person -> person + 1));
  }

  private void met(int one, int other) {
    together[one][other]++;
    together[other][one]++;
  }
}
