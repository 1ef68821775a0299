package org.intheirshoes.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/// What the conversations so far show of one axis or skill.
///
/// @param belief how good the choices were
/// @param scenarios ids of the scenarios that gave evidence
/// @param days on how many days they did
/// @param last the last of these days
/// @param breaches how many breaches each of the last three conversations held, the latest last
record Evidence(
    Belief belief,
    Set<String> scenarios,
    int days,
    Optional<LocalDate> last,
    List<Integer> breaches) {

  private static final int LAST_CONVERSATIONS = 3;

  private static Evidence open(Instant at) {
    return new Evidence(Belief.open(at), Set.of(), 0, Optional.empty(), List.of());
  }

  /// Adds what one more conversation shows.
  ///
  /// @param <K> an axis, or the id of a skill
  /// @param all the evidence so far, by what it bears upon
  /// @param day its day, not before that of the conversations before it
  /// @param bearing what a turn bears upon
  static <K> void add(
      Map<K, Evidence> all, Trial trial, LocalDate day, Function<PlayedTurn, List<K>> bearing) {
    Set<K> touched = new HashSet<>();
    int breaches = 0;
    for (PlayedTurn turn : trial.conversation().turns()) {
      breaches += turn.flags().contains(TurnFlag.BREACH) ? 1 : 0;
      OptionalDouble quality = Trial.quality(turn);
      if (quality.isPresent()) {
        for (K key : bearing.apply(turn)) {
          touched.add(key);
          all.merge(
              key,
              open(turn.at()).with(quality.getAsDouble(), trial.weight(turn), turn.at()),
              (before, _) -> before.with(quality.getAsDouble(), trial.weight(turn), turn.at()));
        }
      }
    }
    for (K key : touched) {
      int found = breaches;
      String scenario = trial.conversation().scenario();
      all.computeIfPresent(key, (_, each) -> each.ended(scenario, day, found));
    }
  }

  private Evidence with(double quality, double weight, Instant at) {
    return new Evidence(belief.with(quality, weight, at), scenarios, days, last, breaches);
  }

  private Evidence ended(String scenario, LocalDate day, int found) {
    Set<String> met = scenarios;
    if (!met.contains(scenario)) {
      met = new HashSet<>(scenarios);
      met.add(scenario);
    }
    List<Integer> lately = new ArrayList<>(breaches);
    lately.add(found);
    if (lately.size() > LAST_CONVERSATIONS) {
      lately.removeFirst();
    }
    boolean sameDay = last.filter(day::equals).isPresent();
    return new Evidence(belief, met, sameDay ? days : days + 1, Optional.of(day), lately);
  }

  /// How many breaches the last three conversations that gave evidence held.
  int lateBreaches() {
    return breaches.stream().mapToInt(Integer::intValue).sum();
  }
}
