package org.intheirshoes.drill;

import java.util.Optional;

/// What the players do. Players are numbered from 0 in the order of the plan.
public sealed interface RoundStep {

  /// The player to whom the laptop was passed looks. While [Stage.HandOver].
  record Look(int player) implements RoundStep {}

  /// The player has seen it, or has read the lines aloud. While [Stage.CardShown],
  /// [Stage.SceneShown], [Stage.TwistShown] or [Stage.Reading].
  record Seen() implements RoundStep {}

  /// A player wants to see the own card again; a running clock stops. While [Stage.Ready] or
  /// [Stage.Playing].
  record LookAgain(int player) implements RoundStep {}

  /// Everybody knows the cards; they are not passed round. While [Stage.HandOver] of a card.
  record LeaveCards() implements RoundStep {}

  /// Starts a phase. While [Stage.Ready].
  record Start() implements RoundStep {}

  /// Ends a phase, before its bell or after it. While [Stage.Playing].
  record EndPhase() implements RoundStep {}

  /// The rep has answered in own words. While [Stage.Answering].
  ///
  /// @param words what was said, at most 500 characters, if somebody wrote it down
  record Answered(Optional<String> words) implements RoundStep {}

  /// A player places what was said; again in place of an earlier pick. While [Stage.Choosing]. Once
  /// both picked the same response, the path goes on.
  record Place(int player, Pick pick) implements RoundStep {}

  /// The pick on which both settle, where they saw it differently. While [Stage.Choosing], once
  /// both have picked.
  record Settle(Pick pick) implements RoundStep {}

  /// A player hands in the marks. While [Stage.Marking].
  record Mark(int player, Sheet sheet) implements RoundStep {}

  /// A player does not mark. While [Stage.Marking] or [Stage.HandOver] for marks.
  record Abstain(int player) implements RoundStep {}

  /// The players have spoken; the observer's marks are shown. While [Stage.Comparing] the players'.
  record ObserverSpeaks() implements RoundStep {}

  /// On to the next turn in the chairs, or to the debrief after a full rotation. While
  /// [Stage.Comparing] all marks.
  record NextTurn() implements RoundStep {}

  /// One more turn after the rotation. While [Stage.Debrief].
  record OneMoreTurn() implements RoundStep {}

  /// To the debrief before the rotation is done. Between turns and while [Stage.Ready].
  record EndEarly() implements RoundStep {}

  /// An answer to a question of the debrief, in place of an earlier one. While [Stage.Debrief].
  ///
  /// @param question from 0
  /// @param text at most 500 characters
  record Answer(int player, int question, String text) implements RoundStep {}

  /// What a player will do, in place of an earlier commitment. While [Stage.Debrief].
  ///
  /// @param text at most 500 characters
  record Commit(int player, String text) implements RoundStep {}

  /// A good moment to keep. While [Stage.Comparing] or [Stage.Debrief].
  ///
  /// @param player whose it is
  /// @param text 1..500 characters
  record KeepMoment(int player, String text) implements RoundStep {}

  /// The round is over. While [Stage.Debrief].
  record Finish() implements RoundStep {}

  /// Something about the clock of a phase. While [Stage.Playing].
  sealed interface OfTheClock extends RoundStep {}

  /// Stops the clock.
  record Pause() implements OfTheClock {}

  /// Lets the clock run on.
  record GoOn() implements OfTheClock {}

  /// Thirty seconds more.
  record AddTime() implements OfTheClock {}

  /// The round is taken up again after the program was closed: the clock stands as it stood after
  /// the last step. At any stage.
  record Reopen() implements RoundStep {}
}
