package org.intheirshoes.logbook;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;

/// What a history shows of one axis or skill.
final class Evidence {

  private static final int LAST_CONVERSATIONS = 3;

  private final Set<String> scenarios = new HashSet<>();
  private final Set<LocalDate> days = new HashSet<>();
  private final Deque<Boolean> breaches = new ArrayDeque<>();
  private Belief belief;

  private Evidence(Belief open) {
    this.belief = open;
  }

  /// The evidence of a history, by what its turns bear upon.
  ///
  /// @param <K> an axis, or the id of a skill
  /// @param bearing what a turn of a conversation bears upon
  static <K> Map<K, Evidence> of(History history, BiFunction<Played, PlayedTurn, List<K>> bearing) {
    Map<K, Evidence> evidence = new HashMap<>();
    Belief open = Belief.open(history.now().toInstant());
    for (Trial trial : Trial.of(history)) {
      Played conversation = trial.conversation();
      Set<K> touched = new HashSet<>();
      LocalDate day = history.day(conversation.started());
      for (PlayedTurn turn : conversation.turns()) {
        OptionalDouble quality = Trial.quality(turn);
        if (quality.isPresent()) {
          double weight = trial.weight(turn) * Belief.kept(turn.at(), open.at());
          for (K key : bearing.apply(conversation, turn)) {
            touched.add(key);
            Evidence each = evidence.computeIfAbsent(key, _ -> new Evidence(open));
            each.belief = each.belief.with(quality.getAsDouble(), weight, open.at());
          }
        }
      }
      boolean breached =
          conversation.turns().stream().anyMatch(turn -> turn.flags().contains(TurnFlag.BREACH));
      for (Map.Entry<K, Evidence> each : evidence.entrySet()) {
        if (touched.contains(each.getKey())) {
          each.getValue().end(conversation, day, breached ? Breach.MADE : Breach.NONE);
        }
      }
    }
    return evidence;
  }

  private enum Breach {
    NONE,
    MADE
  }

  private void end(Played conversation, LocalDate day, Breach breach) {
    scenarios.add(conversation.scenario());
    days.add(day);
    breaches.addLast(breach == Breach.MADE);
    if (breaches.size() > LAST_CONVERSATIONS) {
      breaches.removeFirst();
    }
  }

  Belief belief() {
    return belief;
  }

  int scenarios() {
    return scenarios.size();
  }

  int days() {
    return days.size();
  }

  /// Whether the last three conversations that gave evidence held no breach.
  boolean isFreeOfBreach() {
    return !breaches.contains(true);
  }
}
