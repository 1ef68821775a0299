package org.intheirshoes.analysis;

import java.util.OptionalDouble;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scoring.Ended;

/// How well each axis was served, 0..100, whatever the script allowed; comparable between scenarios.
///
/// @param acknowledgement 0..100; empty if never in play
/// @param action 0..100; an ending counts here with its weight
/// @param boundaries 0..100; empty if never in play
public record Profile(
    OptionalDouble acknowledgement, OptionalDouble action, OptionalDouble boundaries) {

  /// The profile of a conversation: `C_i = 100 sum(w e_i) / (4 sum(w))`.
  public static Profile of(Conversation conversation) {
    return new Profile(
        on(Axis.ACKNOWLEDGEMENT, conversation),
        on(Axis.ACTION, conversation),
        on(Axis.BOUNDARIES, conversation));
  }

  private static OptionalDouble on(Axis axis, Conversation conversation) {
    int earned = 0;
    int weights = 0;
    for (Turn turn : conversation.turns()) {
      Marks effective = turn.taken().effective();
      if (effective.inPlay(axis)) {
        earned += turn.beat().stakes() * effective.on(axis);
        weights += turn.beat().stakes();
      }
    }
    if (axis == Axis.ACTION && conversation.ended().isPresent()) {
      Ended ended = conversation.ended().get();
      earned += ended.ending().weight() * ended.outcome();
      weights += ended.ending().weight();
    }
    return weights == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100.0 * earned / (Marks.MAX * weights));
  }

  /// The figure of one axis, 0..100.
  public OptionalDouble on(Axis axis) {
    return switch (axis) {
      case ACKNOWLEDGEMENT -> acknowledgement;
      case ACTION -> action;
      case BOUNDARIES -> boundaries;
    };
  }
}
