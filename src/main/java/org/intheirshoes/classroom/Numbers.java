package org.intheirshoes.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// Readable numbers for the places of a script: beats as `1`, `2`, …, endings as `E1`, `E2`, …, both in
/// the order of the script.
final class Numbers {

  private final Map<String, String> byId = new LinkedHashMap<>();
  private final Map<String, Set<String>> from = new LinkedHashMap<>();

  Numbers(Scenario scenario) {
    int beats = 0;
    int endings = 0;
    for (Place place : scenario.places().values()) {
      switch (place) {
        case Beat _ -> {
          beats++;
          byId.put(place.id(), Integer.toString(beats));
        }
        case Ending _ -> {
          endings++;
          byId.put(place.id(), "E" + endings);
        }
      }
    }
    for (Beat beat : scenario.beats()) {
      for (Response response : beat.responses()) {
        response
            .next()
            .forEach(
                link ->
                    from.computeIfAbsent(link.to(), _ -> new LinkedHashSet<>()).add(of(beat.id())));
      }
    }
  }

  /// The number of a place.
  String of(String place) {
    return byId.getOrDefault(place, place);
  }

  /// The numbers of the beats that lead to a place, each once, in the order of the script.
  List<String> leadingTo(String place) {
    return new ArrayList<>(from.getOrDefault(place, Set.of()));
  }
}
