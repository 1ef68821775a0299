package org.intheirshoes.conversation;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Beat;
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

/// One play of a scenario: a list of choices and what they did. Immutable; a choice gives a new
/// conversation.
///
/// @param scenario the script
/// @param turns the choices so far
/// @param memory all that the rules look at, now
/// @param place where it stands: a beat, or an ending once it is over
public record Conversation(Scenario scenario, List<Turn> turns, Memory memory, Place place) {

  public Conversation {
    turns = Turns.of(turns);
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
        scenario, List.of(), Memory.before(scenario), scenario.place(scenario.start()));
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
    return place instanceof Beat beat ? Optional.of(beat) : Optional.empty();
  }

  /// The ending, once it is over, and what reaching it did.
  public Optional<Ended> ended() {
    return place instanceof Ending ending
        ? Optional.of(Ended.at(ending, memory))
        : Optional.empty();
  }

  /// Whether it is over.
  public boolean isOver() {
    return place instanceof Ending;
  }

  /// The responses open now, in the order of the script; empty once it is over.
  public List<Response> offered() {
    return beat().map(beat -> Step.offered(beat, memory)).orElse(List.of());
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
            () -> new NotOfferedException("“" + id + "” is not open at “" + place.id() + "”."));
  }

  /// Chooses a response that is open now.
  ///
  /// @throws NotOfferedException if it is not open
  public Conversation choose(Response response) {
    Beat beat = beat().orElseThrow(() -> new NotOfferedException("The conversation is over."));
    if (!Step.offers(beat, memory, response)) {
      throw new NotOfferedException("“" + response.id() + "” is not open at “" + place.id() + "”.");
    }
    Taken taken = Step.take(scenario, beat, memory, response);
    Turn turn = new Turn(turns.size() + 1, beat, response, taken);
    return new Conversation(
        scenario, Turns.of(turns).with(turn), taken.after(), scenario.place(taken.next()));
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
}
