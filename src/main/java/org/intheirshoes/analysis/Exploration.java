package org.intheirshoes.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Ended;
import org.intheirshoes.scoring.Loss;
import org.intheirshoes.scoring.Memory;
import org.intheirshoes.scoring.Step;
import org.intheirshoes.scoring.Taken;
import org.jspecify.annotations.Nullable;

/// Visits every state that can be reached, depth first, and values each once all that follow it are
/// valued. Loops end, since the turns taken belong to the state wherever the turn limit can be met.
final class Exploration {

  private final Scenario scenario;
  private final Relevance relevance;
  private final int stateLimit;

  /// In the order in which they are valued: every state after those that follow it.
  private final SequencedMap<State, Value> values = new LinkedHashMap<>();

  private final Map<String, BeatTally> tallies = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> responses = new HashSet<>();
  private final Set<String> opened = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private final Set<String> silent = new HashSet<>();

  Exploration(Scenario scenario, Relevance relevance, int stateLimit) {
    this.scenario = scenario;
    this.relevance = relevance;
    this.stateLimit = stateLimit;
  }

  /// One state on the way down.
  private final class Frame {
    private final State state;
    private final Beat beat;
    private final List<Response> offered;
    private final int number;
    private int done;
    private @Nullable Taken taken;

    /// Where `taken` leads, unless that is an ending.
    private @Nullable State after;

    private final Sum sum = new Sum();
    private final int[] losses;
    private final int[] futures;

    Frame(State state) {
      this.state = state;
      this.number = scenario.board().number(state.beat());
      this.beat = scenario.board().beat(number);
      this.offered = Step.offered(scenario.board(), number, state.memory());
      this.losses = new int[offered.size()];
      this.futures = new int[offered.size()];
      places.add(beat.id());
      if (offered.isEmpty()) {
        silent.add(beat.id());
      }
    }
  }

  /// Values every state that can be reached.
  ///
  /// @return whether all could be visited within the limit
  /// @throws CancellationException if the thread is interrupted meanwhile
  boolean run() {
    Deque<Frame> stack = new ArrayDeque<>();
    stack.push(new Frame(start()));
    while (!stack.isEmpty()) {
      if ((values.size() & 1023) == 0 && Thread.currentThread().isInterrupted()) {
        throw new CancellationException("The analysis is no longer wanted.");
      }
      Frame frame = stack.peek();
      if (frame.done == frame.offered.size()) {
        stack.pop();
        values.put(frame.state, frame.sum.value());
        tallies
            .computeIfAbsent(frame.beat.id(), _ -> new BeatTally(frame.beat))
            .add(frame.offered, frame.losses, frame.futures);
        continue;
      }
      Response response = frame.offered.get(frame.done);
      Taken taken = frame.taken;
      if (taken == null) {
        taken =
            Step.take(
                scenario, scenario.board().move(frame.number, response), frame.state.memory());
        frame.taken = taken;
        frame.after = scenario.place(taken.next()) instanceof Ending ? null : stateAfter(taken);
        note(frame, response);
      }
      State after = frame.after;
      Value next = after == null ? valueAtEnding(taken) : values.get(after);
      if (next != null) {
        frame.sum.add(response.id(), taken.loss(), next);
        frame.losses[frame.done] = taken.loss().total();
        frame.futures[frame.done] = next.best();
        frame.done++;
        frame.taken = null;
        frame.after = null;
      } else if (after == null || values.size() + stack.size() >= stateLimit) {
        return false;
      } else {
        stack.push(new Frame(after));
      }
    }
    return true;
  }

  private State start() {
    return state(scenario.start(), Memory.before(scenario));
  }

  private State state(String beat, Memory memory) {
    return new State(beat, relevance.reduce(beat, memory));
  }

  private State stateAfter(Taken taken) {
    return state(taken.next(), taken.after());
  }

  private Value valueAtEnding(Taken taken) {
    Ending ending = (Ending) scenario.place(taken.next());
    places.add(ending.id());
    return Value.ofEnding(Ended.at(ending, taken.after()).loss());
  }

  private void note(Frame frame, Response response) {
    responses.add(frame.beat.id() + "/" + response.id());
    opened.addAll(response.about(Evidence.Kind.PROMISE_OPEN));
    for (String promise : response.about(Evidence.Kind.PROMISE_KEEP)) {
      boolean open =
          frame.state.memory().promises().contains(promise)
              || response.about(Evidence.Kind.PROMISE_OPEN).contains(promise);
      if (open) {
        kept.add(promise);
      }
    }
  }

  SequencedMap<State, Value> values() {
    return values;
  }

  Map<String, BeatTally> tallies() {
    return tallies;
  }

  Reached reached() {
    return new Reached(
        Set.copyOf(places),
        Set.copyOf(responses),
        Set.copyOf(opened),
        Set.copyOf(kept),
        Set.copyOf(silent));
  }

  /// Gathers the values of the responses of one state.
  private static final class Sum {
    private int count;
    private int best;
    private int worst;
    private double random;
    private Loss bestLoss = Loss.NONE;
    private String bestResponse = "";
    private String worstResponse = "";
    private long paths;

    void add(String response, Loss loss, Value next) {
      int total = loss.total();
      if (count == 0 || total + next.best() < best) {
        best = total + next.best();
        bestLoss = loss.plus(next.bestLoss());
        bestResponse = response;
      }
      if (count == 0 || total + next.worst() > worst) {
        worst = total + next.worst();
        worstResponse = response;
      }
      random += total + next.random();
      paths = paths > Long.MAX_VALUE - next.paths() ? Long.MAX_VALUE : paths + next.paths();
      count++;
    }

    Value value() {
      return new Value(
          best,
          worst,
          count == 0 ? 0 : random / count,
          bestLoss,
          bestResponse,
          worstResponse,
          paths);
    }
  }
}
