package org.intheirshoes.classroom;

import java.util.Optional;

/// What a facilitator does. Responses, cues and teams are named by their ids and names.
public sealed interface ClassStep {

  /// The next line of the customer. While [Phase#SPEAKING].
  record NextLine() implements ClassStep {}

  /// The room heard a cue. Before the decision, once the cue was said.
  record CueHeard(String cue) implements ClassStep {}

  /// The room did not hear a cue. Before the decision, once the cue was said.
  record CueNotHeard(String cue) implements ClassStep {}

  /// Asks what the room noticed. While [Phase#SPEAKING]; lines not yet shown are shown.
  record Notice() implements ClassStep {}

  /// Gives time to think, with a countdown. While [Phase#SPEAKING] or [Phase#NOTICING].
  record Think() implements ClassStep {}

  /// Opens the first vote. While [Phase#SPEAKING], [Phase#NOTICING] or [Phase#THINKING].
  record OpenVote() implements ClassStep {}

  /// One hand more. While a vote by hands is open.
  record HandRaised(String response) implements ClassStep {}

  /// Sets a count, 0..999. While a vote by hands is open.
  record CountTyped(String response, int count) implements ClassStep {}

  /// A team votes, in place of its former vote. While a vote by teams is open.
  record TeamVoted(String team, String response) implements ClassStep {}

  /// Closes the vote and shows the spread, without the answer. Somebody must have voted.
  record CloseVote() implements ClassStep {}

  /// Lets the room talk, with a countdown. While [Phase#SPREAD].
  record Talk() implements ClassStep {}

  /// Opens the second vote. While [Phase#SPREAD] or [Phase#ARGUING].
  record SecondVote() implements ClassStep {}

  /// Takes a response. Before the decision, while no vote is open; also without any vote.
  ///
  /// @param reason why, at most 500 characters; worth asking for where the room is overruled
  record Commit(String response, Optional<String> reason) implements ClassStep {}

  /// The next line of the reaction. While [Phase#REACTION].
  record NextReaction() implements ClassStep {}

  /// Shows marks and reasons: of the turn while [Phase#REACTION], if the plan shows them each turn; of
  /// the whole path while [Phase#ENDED].
  record Reveal() implements ClassStep {}

  /// Goes on to the next beat or the ending. While [Phase#REACTION] or [Phase#REVEAL].
  record NextBeat() implements ClassStep {}

  /// Goes back before a decision and plays on from there as a new branch; the branch left stays.
  ///
  /// @param branch its number, from 1
  /// @param turn the turn to decide anew, from 1, decided on that branch
  /// @param name of the new branch, 1..40 characters; empty for none
  record BackTo(int branch, int turn, Optional<String> name) implements ClassStep {}

  /// Goes to another branch, as it was left.
  ///
  /// @param branch its number, from 1
  record SwitchBranch(int branch) implements ClassStep {}

  /// Names a branch.
  ///
  /// @param branch its number, from 1
  /// @param name 1..40 characters
  record NameBranch(int branch, String name) implements ClassStep {}

  /// What the room wants to keep doing, at most 500 characters.
  record Keep(String text) implements ClassStep {}

  /// What the room wants to change, at most 500 characters.
  record Change(String text) implements ClassStep {}

  /// The class is finished.
  record Finish() implements ClassStep {}

  /// Takes the last step back. Never the clock's steps: time has passed.
  record Undo() implements ClassStep {}

  /// Does again what was taken back last.
  record Redo() implements ClassStep {}

  /// Something about the clock.
  sealed interface OfTheClock extends ClassStep {}

  /// Stops the clock.
  record Pause() implements OfTheClock {}

  /// Lets the clock run on.
  record GoOn() implements OfTheClock {}

  /// The class is taken up again after the program was closed: the time since the last step does not
  /// count.
  record Reopen() implements OfTheClock {}
}
