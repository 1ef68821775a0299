package org.intheirshoes.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Ended;
import org.intheirshoes.scoring.Loss;
import org.intheirshoes.scoring.Memory;
import org.intheirshoes.scoring.Step;

/// The exact values of every state that can be reached.
public final class Exact implements Analysis {

  /// Skill scores are kept to a part in so many of a point.
  private static final double SKILL_PARTS = 1e9;

  private final Scenario scenario;
  private final Relevance relevance;
  private final SequencedMap<State, Value> values;
  private final Reached reached;
  private final Map<String, BeatTally> tallies;

  Exact(
      Scenario scenario,
      Relevance relevance,
      SequencedMap<State, Value> values,
      Reached reached,
      Map<String, BeatTally> tallies) {
    this.scenario = scenario;
    this.relevance = relevance;
    this.values = values;
    this.reached = reached;
    this.tallies = tallies;
  }

  @Override
  public Scenario scenario() {
    return scenario;
  }

  @Override
  public int states() {
    return values.size();
  }

  /// The value at the start.
  public Value start() {
    return at(scenario.place(scenario.start()), Memory.before(scenario));
  }

  /// The value at a place.
  ///
  /// @throws IllegalArgumentException if no conversation can stand there with this memory
  public Value at(Place place, Memory memory) {
    return switch (place) {
      case Ending ending -> Value.ofEnding(Ended.at(ending, memory).loss());
      case Beat beat -> {
        Value value = values.get(new State(beat.id(), relevance.reduce(beat.id(), memory)));
        if (value == null) {
          throw new IllegalArgumentException("No path stands at " + beat.id() + " like this");
        }
        yield value;
      }
    };
  }

  /// The value where a conversation stands.
  public Value at(Conversation conversation) {
    return at(conversation.place(), conversation.memory());
  }

  /// What the choice of a turn lost by axis against the best line that was open:
  /// `loss(c) + V*(next) - V*(here)`. Its total is the regret and never negative; its parts may be.
  public Loss regret(Turn turn) {
    Place next = scenario.place(turn.taken().next());
    return turn.taken()
        .loss()
        .plus(at(next, turn.taken().after()).bestLoss())
        .minus(at(turn.beat(), turn.taken().before()).bestLoss());
  }

  /// The greatest regret that a response open at a turn would have had; at least that of the turn.
  public int worstRegret(Turn turn) {
    Memory before = turn.taken().before();
    return Step.offered(turn.beat(), before).stream()
        .map(response -> Step.take(scenario, turn.beat(), before, response))
        .map(taken -> new Turn(turn.number(), turn.beat(), turn.response(), taken))
        .mapToInt(taken -> regret(taken).total())
        .max()
        .orElse(0);
  }

  /// A conversation played on along the best line to its ending.
  public Conversation bestFrom(Conversation conversation) {
    Conversation on = conversation;
    while (!on.isOver()) {
      on = on.choose(at(on).bestResponse());
    }
    return on;
  }

  /// A conversation played on along the worst line to its ending.
  public Conversation worstFrom(Conversation conversation) {
    Conversation on = conversation;
    while (!on.isOver()) {
      on = on.choose(at(on).worstResponse());
    }
    return on;
  }

  /// Vrand - V*, what the skill score is measured in; 0 where the script does not discriminate.
  public double spread() {
    Value start = start();
    double spread = start.random() - start.best();
    return spread > 1e-9 ? spread : 0;
  }

  Reached reached() {
    return reached;
  }

  Relevance relevance() {
    return relevance;
  }

  /// The states, each after all those that lead to it.
  Iterable<State> statesFromTheStart() {
    return values.sequencedKeySet().reversed();
  }

  /// Whether some path comes to a place.
  public boolean reaches(Place place) {
    return reached.places().contains(place.id());
  }

  /// What the responses of a beat are worth, over all the states in which a path can stand there;
  /// empty where none can.
  public Optional<BeatFigures> figures(Beat beat) {
    return Optional.ofNullable(tallies.get(beat.id())).map(BeatTally::figures);
  }

  /// The skill score of a path that loses so much, or of the mean of many, at most 100; empty where
  /// the script does not discriminate.
  public OptionalDouble skill(double loss) {
    double spread = spread();
    return spread == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(skill(loss - start().best(), spread));
  }

  /// The skill score of a regret, at most 100. The mean over all conversations is a sum of fractions, and the last
  /// digits of such a sum depend on the order of adding: they are cut off, so that a score of exactly
  /// 49.5 is 49.5 however it was come by.
  static double skill(double regret, double spread) {
    return Math.rint(100 * (1 - regret / spread) * SKILL_PARTS) / SKILL_PARTS;
  }

  /// The mean loss of a conversation that follows a policy from start to ending. Exact, since what a
  /// policy chooses depends on the state alone.
  public double expectedLoss(Policy policy) {
    return new Expectation(this, policy).start();
  }
}
