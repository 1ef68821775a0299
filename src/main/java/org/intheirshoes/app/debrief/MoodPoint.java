package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scoring.Memory;

/// The customer's mood after a turn.
///
/// @param turn 0 stands for before the first
/// @param frustration 0..100
/// @param trust 0..100
record MoodPoint(int turn, int frustration, int trust) {

  /// The mood before the first turn and after every turn.
  static List<MoodPoint> all(Conversation conversation) {
    List<MoodPoint> all = new ArrayList<>();
    all.add(after(0, Memory.before(conversation.scenario())));
    for (Turn turn : conversation.turns()) {
      all.add(after(turn.number(), turn.taken().after()));
    }
    return all;
  }

  private static MoodPoint after(int turn, Memory memory) {
    return new MoodPoint(turn, memory.frustration(), memory.trust());
  }
}
