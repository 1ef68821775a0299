package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.scenario.Axis;

/// One improv exercise for a pair. Immutable; what happens when it is played is a [Round].
///
/// @param id kebab-case, permanent
/// @param version for example `1.0.0`
/// @param language a language tag, for example `en`
/// @param about what the shelf shows
/// @param phases of one turn in the chairs; at least one
/// @param observer what to look for on each axis; at least one thing each
/// @param debrief questions for afterwards; at least one
/// @param hands what can be dealt: the drill as written, then its variants
public record Drill(
    String id,
    String version,
    String language,
    About about,
    List<Phase> phases,
    Map<Axis, List<String>> observer,
    List<String> debrief,
    List<Hand> hands) {

  /// What the shelf shows.
  ///
  /// @param title of the drill
  /// @param summary in a sentence or two
  /// @param skills ids
  /// @param level 1..3
  /// @param minutes for two people, both turns and the talk, 1..120
  /// @param contentNote what a player should know beforehand
  public record About(
      String title,
      String summary,
      List<String> skills,
      int level,
      int minutes,
      Optional<String> contentNote) {
    public About {
      skills = List.copyOf(skills);
    }
  }

  public Drill {
    phases = List.copyOf(phases);
    Map<Axis, List<String>> lists = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.ALL) {
      lists.put(axis, List.copyOf(observer.getOrDefault(axis, List.of())));
    }
    observer = Collections.unmodifiableMap(lists);
    debrief = List.copyOf(debrief);
    hands = List.copyOf(hands);
  }

  /// The drill as it is written.
  public Hand basic() {
    return hands.getFirst();
  }

  /// The other hands.
  public List<Hand> variants() {
    return hands.subList(1, hands.size());
  }

  /// A hand by its id.
  public Optional<Hand> hand(String id) {
    return hands.stream().filter(hand -> hand.id().equals(id)).findFirst();
  }

  /// What to look for on an axis.
  public List<String> lookFor(Axis axis) {
    return observer.getOrDefault(axis, List.of());
  }

  /// The hand for a turn in the chairs. Whoever becomes the customer after a change of chairs
  /// should not hold a card whose secret came out already, so the hands with a customer of their
  /// own follow one another; where there is no other, the same hand is played again.
  ///
  /// @param first id of the hand of the first turn
  /// @param turn from 0
  public Hand dealt(String first, int turn) {
    Hand start = hand(first).orElse(basic());
    List<Hand> fresh =
        hands.stream()
            .filter(hand -> !hand.customer().equals(start.customer()))
            .filter(
                hand ->
                    hands.stream()
                        .filter(other -> other.customer().equals(hand.customer()))
                        .findFirst()
                        .filter(hand::equals)
                        .isPresent())
            .toList();
    int place = turn % (fresh.size() + 1);
    return place == 0 ? start : fresh.get(place - 1);
  }

  /// The phases, by number, from 1, that the rep of a turn played as the rep: the chairs may have
  /// changed on the way, and the rep of the turn is who sat in the rep's chair at its end.
  ///
  /// @param played how many phases were played
  List<Integer> phasesOfTheRep(int played) {
    List<Integer> numbers = new ArrayList<>();
    boolean rep = true;
    for (int number = Math.min(played, phases.size()); number >= 1; number--) {
      if (rep) {
        numbers.addFirst(number);
      }
      rep ^= phases.get(number - 1).seats() == Phase.Seats.SWAP;
    }
    return numbers;
  }

  /// How many seconds the phases of one turn in the chairs take.
  public int seconds() {
    return phases.stream().mapToInt(Phase::seconds).sum();
  }
}
