package org.intheirshoes.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intheirshoes.drill.Rotation.Group;
import org.intheirshoes.drill.Rotation.Round;
import org.intheirshoes.drill.Rotation.Watching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RotationTest {

  static Stream<Arguments> everySize() {
    return IntStream.rangeClosed(Rotation.FEWEST, Rotation.MOST)
        .boxed()
        .flatMap(
            people -> Stream.of(Watching.values()).map(watching -> Arguments.of(people, watching)));
  }

  private static List<Integer> present(Round round) {
    List<Integer> present = new ArrayList<>(round.out());
    for (Group group : round.groups()) {
      present.add(group.customer());
      present.add(group.rep());
      group.observer().ifPresent(present::add);
    }
    present.sort(null);
    return present;
  }

  @ParameterizedTest
  @MethodSource("everySize")
  void everybodyIsInOnePlaceInEachRoundAndAtMostOneIsOut(int people, Watching watching) {
    List<Integer> everybody = IntStream.rangeClosed(1, people).boxed().toList();
    assertThat(Rotation.of(people, watching).rounds())
        .allSatisfy(
            round -> {
              assertThat(present(round)).isEqualTo(everybody);
              assertThat(round.out()).hasSizeLessThanOrEqualTo(1);
            });
  }

  @ParameterizedTest
  @MethodSource("everySize")
  void noTwoPlayTogetherAgainBeforeEverybodyHasMet(int people, Watching watching) {
    Set<Set<Integer>> met = new HashSet<>();
    int all = people * (people - 1) / 2;
    for (Round round : Rotation.of(people, watching).rounds()) {
      for (Group group : round.groups()) {
        boolean first = met.add(Set.of(group.customer(), group.rep()));
        assertThat(first || met.size() == all).as("%s in round %s", group, round.number()).isTrue();
      }
    }
    assertThat(met).hasSize(all);
  }

  @ParameterizedTest
  @MethodSource("everySize")
  void everybodyPlaysEachRoleAboutAsOften(int people, Watching watching) {
    Map<String, int[]> roles = new HashMap<>();
    for (Seat seat : Seat.values()) {
      roles.put(seat.word(), new int[people]);
    }
    for (Round round : Rotation.of(people, watching).rounds()) {
      for (Group group : round.groups()) {
        count(roles, Seat.CUSTOMER, group.customer());
        count(roles, Seat.REP, group.rep());
        group.observer().ifPresent(person -> count(roles, Seat.OBSERVER, person));
      }
    }
    boolean watched = watching == Watching.OBSERVER && people > 2;
    roles.forEach(
        (role, counts) -> {
          List<Integer> each = IntStream.of(counts).boxed().toList();
          int most = each.stream().max(Integer::compare).orElseThrow();
          int least = each.stream().min(Integer::compare).orElseThrow();
          if (role.equals("observer") && !watched) {
            assertThat(most).isZero();
          } else {
            assertThat(least).as(role).isPositive();
            assertThat(most - least).as(role).isLessThanOrEqualTo(3);
          }
        });
  }

  private static void count(Map<String, int[]> roles, Seat seat, int person) {
    int[] counts = roles.get(seat.word());
    if (counts != null) {
      counts[person - 1]++;
    }
  }

  @ParameterizedTest
  @MethodSource("everySize")
  void nobodySitsOutUnlessItCannotBeHelpedAndThenInTurn(int people, Watching watching) {
    int[] outs = new int[people];
    Rotation rotation = Rotation.of(people, watching);
    rotation.rounds().forEach(round -> round.out().forEach(person -> outs[person - 1]++));
    boolean cannotBeHelped =
        switch (watching) {
          case NOBODY -> people % 2 == 1;
          case OBSERVER -> people == 4;
        };
    assertThat(IntStream.of(outs).sum()).isEqualTo(cannotBeHelped ? rotation.rounds().size() : 0);
    int least = IntStream.of(outs).min().orElseThrow();
    assertThat(IntStream.of(outs).max().orElseThrow() - least).isLessThanOrEqualTo(1);
  }

  /// Few groups have time for all rounds.
  @ParameterizedTest
  @MethodSource("everySize")
  void theRolesComeRoundEarly(int people, Watching watching) {
    Rotation rotation = Rotation.of(people, watching);
    int rounds = watching == Watching.NOBODY ? 2 + people % 2 : 7;
    Set<Integer> customers = new HashSet<>();
    Set<Integer> reps = new HashSet<>();
    Set<Integer> observers = new HashSet<>();
    rotation.rounds().stream()
        .limit(rounds)
        .flatMap(round -> round.groups().stream())
        .forEach(
            group -> {
              customers.add(group.customer());
              reps.add(group.rep());
              group.observer().ifPresent(observers::add);
            });
    assertThat(customers).hasSize(people);
    assertThat(reps).hasSize(people);
    assertThat(observers).hasSize(watching == Watching.OBSERVER && people > 2 ? people : 0);
  }

  @ParameterizedTest
  @MethodSource("everySize")
  void groupsAreThreesWithAnObserverAndPairsOtherwise(int people, Watching watching) {
    for (Round round : Rotation.of(people, watching).rounds()) {
      long pairs = round.groups().stream().filter(group -> group.observer().isEmpty()).count();
      long wanted =
          switch (watching) {
            case NOBODY -> people / 2;
            case OBSERVER -> people == 4 ? 0 : (3 - people % 3) % 3;
          };
      assertThat(pairs).isEqualTo(wanted);
    }
  }

  @Test
  void ofTwoPeopleIsTwoRoundsWithTheChairsChanged() {
    assertThat(Rotation.of(2, Watching.NOBODY).rounds())
        .extracting(round -> round.groups().getFirst().customer())
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void isForTwoToFortyPeople() {
    assertThatThrownBy(() -> Rotation.of(1, Watching.NOBODY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Rotation.of(41, Watching.OBSERVER))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
