package org.intheirshoes.conversation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Board;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Ended;
import org.intheirshoes.scoring.Loss;
import org.intheirshoes.scoring.Memory;
import org.intheirshoes.scoring.Step;
import org.intheirshoes.scoring.Taken;
import org.jspecify.annotations.Nullable;

/// One play of a scenario: a list of choices and what they did. Immutable; a choice gives a new
/// conversation.
public final class Conversation {

  private final Scenario scenario;
  private final Turns turns;
  private final Memory memory;
  private final int at;

  private Conversation(Scenario scenario, Turns turns, Memory memory, int at) {
    this.scenario = scenario;
    this.turns = turns;
    this.memory = memory;
    this.at = at;
  }

  /// A conversation in the middle of its course.
  ///
  /// @param scenario the script
  /// @param turns the choices so far
  /// @param memory all that the rules look at, now
  /// @param place where it stands: a beat, or an ending once it is over
  public Conversation(Scenario scenario, List<Turn> turns, Memory memory, Place place) {
    this(scenario, Turns.of(turns), memory, number(scenario, place.id()));
  }

  /// A response was chosen that is not open.
  public static final class NotOfferedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotOfferedException(String message) {
      super(message);
    }
  }

  /// A conversation that has not begun.
  public static Conversation begin(Scenario scenario) {
    return new Conversation(
        scenario, Turns.of(List.of()), Memory.before(scenario), number(scenario, scenario.start()));
  }

  private static int number(Scenario scenario, String id) {
    int number = scenario.board().number(id);
    if (number == Board.NONE) {
      throw new IllegalArgumentException("The script " + scenario.id() + " has no place " + id);
    }
    return number;
  }

  /// The script.
  public Scenario scenario() {
    return scenario;
  }

  /// The choices so far.
  public List<Turn> turns() {
    return turns;
  }

  /// All that the rules look at, now.
  public Memory memory() {
    return memory;
  }

  /// Where it stands: a beat, or an ending once it is over.
  public Place place() {
    return scenario.board().place(at);
  }

  /// The conversation that these choices make.
  ///
  /// @param choices ids of responses
  /// @throws NotOfferedException if one of them is not open when its turn comes
  public static Conversation replay(Scenario scenario, List<String> choices) {
    Conversation conversation = begin(scenario);
    for (String choice : choices) {
      conversation = conversation.choose(choice);
    }
    return conversation;
  }

  /// The beat it stands at; empty once it is over.
  public Optional<Beat> beat() {
    return isOver() ? Optional.empty() : Optional.of(scenario.board().beat(at));
  }

  /// The ending, once it is over, and what reaching it did.
  public Optional<Ended> ended() {
    return place() instanceof Ending ending
        ? Optional.of(Ended.at(ending, memory))
        : Optional.empty();
  }

  /// Whether it is over.
  public boolean isOver() {
    return scenario.board().isEnding(at);
  }

  /// The responses open now, in the order of the script; empty once it is over.
  public List<Response> offered() {
    return isOver() ? List.of() : Step.offered(scenario.board(), at, memory);
  }

  /// Chooses a response.
  ///
  /// @param id id of a response that is open now
  /// @throws NotOfferedException if it is not open
  public Conversation choose(String id) {
    return offered().stream()
        .filter(response -> response.id().equals(id))
        .findFirst()
        .map(this::choose)
        .orElseThrow(
            () -> new NotOfferedException("“" + id + "” is not open at “" + place().id() + "”."));
  }

  /// Chooses a response that is open now.
  ///
  /// @throws NotOfferedException if it is not open
  public Conversation choose(Response response) {
    if (isOver()) {
      throw new NotOfferedException("The conversation is over.");
    }
    Board board = scenario.board();
    int move = board.move(at, response);
    if (move == Board.NONE || !memory.satisfies(board.when(move))) {
      throw new NotOfferedException(
          "“" + response.id() + "” is not open at “" + place().id() + "”.");
    }
    Taken taken = Step.take(scenario, move, memory);
    Turn turn = new Turn(turns.size() + 1, board.beat(at), board.response(move), taken);
    return new Conversation(scenario, turns.with(turn), taken.after(), next(move, taken));
  }

  /// The number of the place that a turn leads to. Most often it is where the move leads in any case,
  /// which is seen without looking the place up.
  @SuppressWarnings("ReferenceEquality")
  private int next(int move, Taken taken) {
    int to = scenario.board().to(move);
    return to != Board.NONE && scenario.board().id(to) == taken.next()
        ? to
        : number(scenario, taken.next());
  }

  /// The conversation as it stood after so many turns.
  ///
  /// @param turns 0 to the number of turns taken
  public Conversation rewindTo(int turns) {
    return replay(scenario, choices().subList(0, turns));
  }

  /// Ids of the responses chosen.
  public List<String> choices() {
    return turns.stream().map(turn -> turn.response().id()).toList();
  }

  /// The loss so far, the ending's included once it is over.
  public Loss loss() {
    Loss loss = Loss.NONE;
    for (Turn turn : turns) {
      loss = loss.plus(turn.taken().loss());
    }
    return ended().map(Ended::loss).map(loss::plus).orElse(loss);
  }

  /// Whether a breach was made.
  public boolean breached() {
    return turns.stream().anyMatch(turn -> turn.response().shows(Evidence.Kind.BREACH));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Conversation that
        && at == that.at
        && scenario.equals(that.scenario)
        && memory.equals(that.memory)
        && turns.equals(that.turns);
  }

  @Override
  public int hashCode() {
    return Objects.hash(scenario, turns, memory, at);
  }

  @Override
  public String toString() {
    return scenario.id() + " " + choices() + " at " + place().id();
  }
}
