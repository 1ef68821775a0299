package org.intheirshoes.logbook;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.conversation.Conversation;

/// A conversation that was left before its end, with all that is needed to go on.
///
/// @param conversation as it was left
/// @param before the finished one that it is compared with at its end, if it is a play after one
/// @param notes what the learner had noted beside it, by turn
public record Resumed(
    Conversation conversation, Optional<Conversation> before, List<MarginNote> notes) {

  public Resumed {
    notes = List.copyOf(notes);
  }
}
