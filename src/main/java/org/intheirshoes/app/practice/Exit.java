package org.intheirshoes.app.practice;

import java.util.Optional;
import java.util.function.Consumer;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.conversation.Conversation;

/// The ways out of a play.
///
/// @param told if it is the trial of an author, how it came to stand where it began
/// @param leave leaves it
/// @param end goes on from its end
/// @param variants begin the same scene under another rule
record Exit(
    Optional<String> told, Runnable leave, Consumer<Conversation> end, VariantModel variants) {

  /// Those of a learner's play: to the shelf, and to the debrief.
  ///
  /// @param seed draws a variant at random
  static Exit of(Destination.Practice play, Journal journal, long seed, Navigator navigator) {
    return new Exit(
        Optional.empty(),
        () -> navigator.go(new Destination.Home()),
        finished -> navigator.go(new Destination.Debrief(finished, journal, play.before())),
        new VariantModel(play, seed, navigator));
  }
}
