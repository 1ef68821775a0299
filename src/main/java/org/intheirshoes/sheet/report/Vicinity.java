package org.intheirshoes.sheet.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// What lies near a place of a script.
final class Vicinity {

  private final Scenario scenario;
  private final Map<String, Set<String>> beside = new HashMap<>();

  Vicinity(Scenario scenario) {
    this.scenario = scenario;
    for (Beat beat : scenario.beats()) {
      for (Response response : beat.responses()) {
        for (Response.Link link : response.next()) {
          join(beat.id(), link.to());
          join(link.to(), beat.id());
        }
      }
    }
  }

  private void join(String from, String to) {
    beside.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
  }

  /// The places one step from another, forward or back.
  Set<String> beside(String place) {
    return beside.getOrDefault(place, Set.of());
  }

  /// A place and those that are the fewest steps from it, so many in all. An ending joins beats that
  /// have nothing else in common, so nothing is found through one.
  Set<String> of(String place, int most) {
    Set<String> found = new LinkedHashSet<>(Set.of(place));
    Deque<String> next = new ArrayDeque<>(found);
    while (!next.isEmpty() && found.size() < most) {
      for (String near : beside(next.remove())) {
        if (found.size() < most && found.add(near) && !(scenario.place(near) instanceof Ending)) {
          next.add(near);
        }
      }
    }
    return found;
  }
}
