package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.conversation.Conversation;

/// A state of a conversation to be written down.
///
/// @param uuid of the conversation
/// @param learner name of the learner
/// @param conversation as it stands
/// @param started when it began
/// @param at when it came to stand so
/// @param analysis of its script, where it is known already
record Entry(
    String uuid,
    String learner,
    Conversation conversation,
    Instant started,
    Instant at,
    Optional<Analysis> analysis) {

  /// The same in another conversation.
  Entry in(String otherUuid) {
    return new Entry(otherUuid, learner, conversation, started, at, analysis);
  }
}
