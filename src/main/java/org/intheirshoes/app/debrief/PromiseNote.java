package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Evidence;

/// A promise that was made.
///
/// @param promise what was promised
/// @param made the turn that made it, from 1
/// @param fate what became of it
record PromiseNote(String promise, int made, Fate fate) {

  /// What became of a promise.
  enum Fate {
    KEPT,
    BROKEN
  }

  /// The promises made, in the order of the conversation.
  static List<PromiseNote> all(Conversation conversation) {
    Set<String> open = conversation.memory().promises();
    List<String> seen = new ArrayList<>();
    List<PromiseNote> notes = new ArrayList<>();
    for (Turn turn : conversation.turns()) {
      for (String id : turn.response().about(Evidence.Kind.PROMISE_OPEN)) {
        if (!seen.contains(id)) {
          seen.add(id);
          notes.add(
              new PromiseNote(
                  conversation.scenario().promises().getOrDefault(id, id),
                  turn.number(),
                  open.contains(id) ? Fate.BROKEN : Fate.KEPT));
        }
      }
    }
    return notes;
  }
}
