package org.intheirshoes.classroom;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Cue;

/// What a room decided at one turn, and how.
///
/// @param turn the response that was taken and what it did
/// @param heard cues that the room noticed here
/// @param missed cues that matter, were said here, and were not noticed; empty where the room was not
///     asked
/// @param first the first vote
/// @param second the vote after talking
/// @param basis how the response follows from the votes
/// @param reason why, in the facilitator's words
public record Decision(
    Turn turn,
    List<Cue> heard,
    List<Cue> missed,
    Optional<Ballot> first,
    Optional<Ballot> second,
    Basis basis,
    Optional<String> reason) {

  public Decision {
    heard = List.copyOf(heard);
    missed = List.copyOf(missed);
  }

  /// How a response follows from the votes.
  public enum Basis {
    /// It has more votes than any other.
    MAJORITY,
    /// It is one of several with most votes; the facilitator chose among them.
    TIE_BROKEN,
    /// Another has more votes.
    OVERRULED,
    /// Nobody voted.
    UNVOTED;

    static Basis of(String response, Optional<Ballot> ballot) {
      return ballot
          .filter(votes -> votes.total() > 0)
          .map(votes -> of(response, votes))
          .orElse(UNVOTED);
    }

    private static Basis of(String response, Ballot votes) {
      if (!votes.leaders().contains(response)) {
        return OVERRULED;
      }
      return votes.isTie() ? TIE_BROKEN : MAJORITY;
    }
  }

  /// The vote that counts: the second, if there was one.
  public Optional<Ballot> ballot() {
    return second.or(() -> first);
  }
}
