package org.intheirshoes.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Ended;
import org.intheirshoes.scoring.Memory;
import org.intheirshoes.scoring.Step;
import org.intheirshoes.scoring.Taken;

/// The mean loss of a policy, by dynamic programming over the states that it reaches.
final class Expectation {

  private final Scenario scenario;
  private final Relevance relevance;
  private final Policy policy;
  private final Map<State, Double> losses = new HashMap<>();

  Expectation(Exact exact, Policy policy) {
    this.scenario = exact.scenario();
    this.relevance = exact.relevance();
    this.policy = policy;
  }

  double start() {
    return at(scenario.start(), Memory.before(scenario));
  }

  /// As deep as a conversation is long, and that is at most the turn limit.
  private double at(String id, Memory memory) {
    return switch (scenario.place(id)) {
      case Ending ending -> Ended.at(ending, memory).loss().total();
      case Beat beat -> {
        State state = new State(id, relevance.reduce(id, memory));
        Double known = losses.get(state);
        if (known == null) {
          known = mean(beat, state.memory());
          losses.put(state, known);
        }
        yield known;
      }
    };
  }

  private double mean(Beat beat, Memory memory) {
    List<Response> offered = Step.offered(beat, memory);
    if (offered.isEmpty()) {
      return 0;
    }
    List<Response> chosen = policy.chosen(beat, offered);
    double sum = 0;
    for (Response response : chosen) {
      Taken taken = Step.take(scenario, beat, memory, response);
      sum += taken.loss().total() + at(taken.next(), taken.after());
    }
    return sum / chosen.size();
  }
}
