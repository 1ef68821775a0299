package org.intheirshoes.classroom;

import java.util.Optional;
import java.util.Set;

/// Where a branch stands in its beat.
///
/// @param phase the phase
/// @param lines how many lines of the customer, or in [Phase#REACTION] of the reaction, are shown
/// @param heard ids of cues marked heard at this beat
/// @param unheard ids of cues marked not heard at this beat
/// @param asked whether the room was asked what it noticed
/// @param first the first vote, once it was opened
/// @param second the second vote, once it was opened
/// @param countdown the time limit of this phase
public record Stand(
    Phase phase,
    int lines,
    Set<String> heard,
    Set<String> unheard,
    Asked asked,
    Optional<Ballot> first,
    Optional<Ballot> second,
    Optional<Countdown> countdown) {

  /// Whether the room was asked what it noticed.
  public enum Asked {
    YES,
    NO
  }

  public Stand {
    heard = Set.copyOf(heard);
    unheard = Set.copyOf(unheard);
  }

  static Stand at(Phase phase, int lines) {
    return new Stand(
        phase,
        lines,
        Set.of(),
        Set.of(),
        Asked.NO,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// In another phase, without a countdown.
  Stand in(Phase next) {
    return new Stand(next, lines, heard, unheard, asked, first, second, Optional.empty());
  }

  Stand counting(Countdown down) {
    return new Stand(phase, lines, heard, unheard, asked, first, second, Optional.of(down));
  }

  Stand showing(int shown) {
    return new Stand(phase, shown, heard, unheard, asked, first, second, countdown);
  }

  Stand asking() {
    return new Stand(phase, lines, heard, unheard, Asked.YES, first, second, countdown);
  }

  Stand marking(Set<String> nowHeard, Set<String> nowUnheard) {
    return new Stand(phase, lines, nowHeard, nowUnheard, Asked.YES, first, second, countdown);
  }

  /// The vote that is open.
  Optional<Ballot> open() {
    return phase == Phase.SECOND_VOTE ? second : first;
  }

  /// With the votes of the open vote.
  Stand voting(Ballot ballot) {
    return phase == Phase.SECOND_VOTE
        ? new Stand(phase, lines, heard, unheard, asked, first, Optional.of(ballot), countdown)
        : new Stand(phase, lines, heard, unheard, asked, Optional.of(ballot), second, countdown);
  }
}
