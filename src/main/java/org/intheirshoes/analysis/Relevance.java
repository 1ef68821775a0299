package org.intheirshoes.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Condition;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Sets;
import org.intheirshoes.scoring.Memory;
import org.intheirshoes.scoring.Rubric;
import org.intheirshoes.scoring.Step;

/// What a later rule or condition can still read, beat by beat. Dropping the rest from a memory
/// makes states equal that have the same future, which keeps the exact analysis small.
final class Relevance {

  /// Something of the memory that can be read.
  private record Need(What what, String id) {}

  private enum What {
    FRUSTRATION,
    TRUST,
    SOFT,
    FIX,
    CUE,
    FAULT,
    FLAG
  }

  /// What a beat and all after it read, ready to be asked again and again.
  private record Needed(Set<What> whats, Set<String> cues, Set<String> faults, Set<String> flags) {
    static Needed of(Set<Need> needs) {
      Set<What> whats = EnumSet.noneOf(What.class);
      needs.forEach(need -> whats.add(need.what));
      return new Needed(whats, ids(needs, What.CUE), ids(needs, What.FAULT), ids(needs, What.FLAG));
    }

    private static Set<String> ids(Set<Need> needs, What what) {
      return needs.stream()
          .filter(need -> need.what == what)
          .map(Need::id)
          .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(What what) {
      return whats.contains(what);
    }
  }

  private static final Needed NOTHING = Needed.of(Set.of());

  private final Scenario scenario;
  private final Optional<String> primary;
  private final Map<String, Set<Need>> needs = new HashMap<>();
  private final Map<String, Needed> byBeat = new HashMap<>();
  private final Lengths lengths;

  Relevance(Scenario scenario) {
    this.scenario = scenario;
    this.lengths = new Lengths(scenario);
    this.primary = scenario.primaryCue().map(Cue::id);
    Map<String, Set<String>> ways = new HashMap<>();
    for (Beat beat : scenario.beats()) {
      needs.put(beat.id(), ownNeeds(beat));
      ways.put(beat.id(), waysOn(beat));
    }
    List<String> order = childrenFirst(ways);
    spreadNeeds(order, ways);
    Map<Set<Need>, Needed> alike = new HashMap<>();
    needs.forEach((beat, own) -> byBeat.put(beat, alike.computeIfAbsent(own, Needed::of)));
  }

  /// The memory reduced to what can matter from a beat on.
  Memory reduce(String beat, Memory memory) {
    Needed needed = byBeat.getOrDefault(beat, NOTHING);
    boolean tooEarlyPossible =
        memory.fixMade() == Memory.Fix.NOT_YET
            && needed.has(What.FIX)
            && primary.filter(cue -> !memory.acknowledged().contains(cue)).isPresent();
    return new Memory(
        needed.has(What.SOFT) ? memory.soft() : 0,
        kept(memory.acknowledged(), needed.cues),
        keptFaults(memory.apologies(), needed.faults),
        memory.promises(),
        tooEarlyPossible ? Memory.Fix.NOT_YET : Memory.Fix.MADE,
        tooEarlyPossible || needed.has(What.FRUSTRATION) ? memory.frustration() : 0,
        needed.has(What.TRUST) ? memory.trust() : 0,
        kept(memory.flags(), needed.flags),
        turns(beat, memory.turns()));
  }

  private static Set<String> kept(Set<String> ids, Set<String> wanted) {
    Set<String> kept = Set.of();
    for (String id : ids) {
      kept = wanted.contains(id) ? Sets.with(kept, id) : kept;
    }
    return kept.size() == ids.size() ? ids : kept;
  }

  private static Map<String, Integer> keptFaults(Map<String, Integer> faults, Set<String> wanted) {
    if (faults.isEmpty()) {
      return faults;
    }
    Map<String, Integer> kept = Map.of();
    for (var fault : faults.entrySet()) {
      kept =
          wanted.contains(fault.getKey())
              ? Sets.with(kept, fault.getKey(), fault.getValue())
              : kept;
    }
    return kept.size() == faults.size() ? faults : kept;
  }

  /// Turns matter only where the limit can still be met.
  private int turns(String beat, int turns) {
    int ahead = lengths.from(beat);
    return ahead != Lengths.ENDLESS && turns + ahead <= scenario.turnLimit() ? 0 : turns;
  }

  private static Set<Need> ownNeeds(Beat beat) {
    Set<Need> own = new HashSet<>();
    for (Response response : beat.responses()) {
      response.when().ifPresent(condition -> read(condition, own));
      response.next().forEach(link -> link.when().ifPresent(condition -> read(condition, own)));
      if (Step.isSoft(response)) {
        own.add(new Need(What.SOFT, ""));
        response.about(Evidence.Kind.ACK).forEach(cue -> own.add(new Need(What.CUE, cue)));
      }
      response.about(Evidence.Kind.APOLOGY).forEach(fault -> own.add(new Need(What.FAULT, fault)));
      if (response.marks().action() >= Rubric.FIX_FROM) {
        own.add(new Need(What.FIX, ""));
      }
    }
    return own;
  }

  private static void read(Condition condition, Set<Need> into) {
    switch (condition) {
      case Condition.CueAcknowledged(String cue) -> into.add(new Need(What.CUE, cue));
      case Condition.PromiseOpen _ -> {} // open promises are always kept
      case Condition.FlagSet(String flag) -> into.add(new Need(What.FLAG, flag));
      case Condition.Frustration _ -> into.add(new Need(What.FRUSTRATION, ""));
      case Condition.Trust _ -> into.add(new Need(What.TRUST, ""));
      case Condition.All(var parts) -> parts.forEach(part -> read(part, into));
      case Condition.Any(var parts) -> parts.forEach(part -> read(part, into));
      case Condition.Not(Condition part) -> read(part, into);
    }
  }

  /// The beats that some response of a beat may lead to.
  private Set<String> waysOn(Beat beat) {
    Set<String> ways = new LinkedHashSet<>();
    for (Response response : beat.responses()) {
      for (Response.Link link : response.next()) {
        if (scenario.place(link.to()) instanceof Beat) {
          ways.add(link.to());
        }
      }
    }
    return ways;
  }

  /// The beats in an order in which, loops apart, each comes after those it leads to.
  private static List<String> childrenFirst(Map<String, Set<String>> ways) {
    List<String> order = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String root : ways.keySet()) {
      Deque<String> stack = new ArrayDeque<>(List.of(root));
      while (!stack.isEmpty()) {
        String beat = stack.peek();
        if (seen.add(beat)) {
          ways.getOrDefault(beat, Set.of()).stream()
              .filter(next -> !seen.contains(next))
              .forEach(stack::push);
        } else {
          stack.pop();
          order.add(beat);
        }
      }
    }
    return order.stream().distinct().toList();
  }

  private void spreadNeeds(List<String> order, Map<String, Set<String>> ways) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String beat : order) {
        Set<Need> own = needs.getOrDefault(beat, Set.of());
        for (String next : ways.getOrDefault(beat, Set.of())) {
          if (!next.equals(beat)) {
            changed |= own.addAll(needs.getOrDefault(next, Set.of()));
          }
        }
      }
    }
  }
}
