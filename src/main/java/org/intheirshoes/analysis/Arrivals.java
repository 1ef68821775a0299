package org.intheirshoes.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Memory;
import org.intheirshoes.scoring.Step;
import org.intheirshoes.scoring.Taken;
import org.jspecify.annotations.Nullable;

/// How one comes to each beat of a script: along the best line if it passes there, otherwise along the
/// likeliest way, every response that is offered being as likely as the others (E. W. Dijkstra's
/// shortest paths, with the logarithm of the number offered as the length of a turn).
public final class Arrivals {

  private final Scenario scenario;
  private final Map<String, List<String>> best = new HashMap<>();
  private final Map<String, Way> likeliest = new HashMap<>();
  private final Extent extent;

  /// Whether every way was followed.
  public enum Extent {
    ALL,
    /// There were too many; a beat that was not met may be reached all the same.
    SOME
  }

  /// How a beat is reached.
  public enum How {
    BEST_LINE,
    LIKELIEST
  }

  /// A conversation that stands at a beat.
  public record Arrival(Conversation conversation, How how) {}

  /// A way to a state, with the choice that was last made on it; of equal ways the first found counts.
  private record Way(
      State state, Memory memory, double length, int number, @Nullable Way from, String choice) {}

  private Arrivals(Scenario scenario, Optional<Conversation> bestLine, int stateLimit) {
    this.scenario = scenario;
    bestLine.ifPresent(this::follow);
    this.extent = search(stateLimit);
  }

  /// The arrivals of a script. Takes a moment for a large one.
  ///
  /// @param stateLimit how many states are visited at most
  public static Arrivals of(Analysis analysis, int stateLimit) {
    Optional<Conversation> bestLine =
        switch (analysis) {
          case Exact exact -> Optional.of(exact.bestFrom(Conversation.begin(analysis.scenario())));
          case Bounded _ -> Optional.empty();
        };
    return new Arrivals(analysis.scenario(), bestLine, stateLimit);
  }

  private void follow(Conversation bestLine) {
    List<String> choices = bestLine.choices();
    for (Turn turn : bestLine.turns()) {
      best.putIfAbsent(turn.beat().id(), choices.subList(0, turn.number() - 1));
    }
  }

  private Extent search(int stateLimit) {
    Relevance relevance = new Relevance(scenario);
    PriorityQueue<Way> open =
        new PriorityQueue<>(Comparator.comparingDouble(Way::length).thenComparingInt(Way::number));
    int found = 0;
    Set<State> done = new HashSet<>();
    Memory before = Memory.before(scenario);
    State start = new State(scenario.start(), relevance.reduce(scenario.start(), before));
    open.add(new Way(start, before, 0, found, null, ""));
    int beats = scenario.beats().size();
    while (!open.isEmpty()) {
      Way way = open.remove();
      if (!done.add(way.state)) {
        continue;
      }
      likeliest.putIfAbsent(way.state.beat(), way);
      if (likeliest.size() == beats) {
        return Extent.ALL;
      }
      if (done.size() >= stateLimit) {
        return Extent.SOME;
      }
      Beat beat = (Beat) scenario.place(way.state.beat());
      List<Response> offered = Step.offered(beat, way.memory);
      double length = way.length + Math.log(offered.size());
      for (Response response : offered) {
        Taken taken = Step.take(scenario, beat, way.memory, response);
        if (scenario.place(taken.next()) instanceof Beat next) {
          State after = new State(next.id(), relevance.reduce(next.id(), taken.after()));
          if (!done.contains(after)) {
            found++;
            open.add(new Way(after, taken.after(), length, found, way, response.id()));
          }
        }
      }
    }
    return Extent.ALL;
  }

  /// Whether every way was followed.
  public Extent extent() {
    return extent;
  }

  /// Whether some way was found to a beat.
  public boolean reaches(String beat) {
    return best.containsKey(beat) || likeliest.containsKey(beat);
  }

  /// How a beat is reached; empty where no way was found.
  ///
  /// @param beat its id
  public Optional<Arrival> at(String beat) {
    List<String> choices = best.get(beat);
    if (choices != null) {
      return Optional.of(new Arrival(Conversation.replay(scenario, choices), How.BEST_LINE));
    }
    return Optional.ofNullable(likeliest.get(beat))
        .map(way -> new Arrival(Conversation.replay(scenario, choices(way)), How.LIKELIEST));
  }

  private static List<String> choices(Way last) {
    List<String> choices = new ArrayList<>();
    Way way = last;
    while (way.from != null) {
      choices.add(way.choice);
      way = way.from;
    }
    Collections.reverse(choices);
    return choices;
  }
}
