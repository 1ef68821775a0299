package org.intheirshoes.app.report;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.conversation.Conversation;

/// Where the best line of a script passes.
final class BestWay {

  private record Pair(String from, String to) {}

  private final Set<String> places = new HashSet<>();
  private final Set<Pair> ways = new HashSet<>();

  BestWay(Optional<Conversation> bestLine) {
    bestLine.ifPresent(
        best ->
            best.turns()
                .forEach(
                    turn -> {
                      places.add(turn.beat().id());
                      places.add(turn.taken().next());
                      ways.add(new Pair(turn.beat().id(), turn.taken().next()));
                    }));
  }

  /// Whether it passes a place.
  boolean passes(String place) {
    return places.contains(place);
  }

  /// Whether it goes straight from one place to another.
  boolean takes(String from, String to) {
    return ways.contains(new Pair(from, to));
  }
}
