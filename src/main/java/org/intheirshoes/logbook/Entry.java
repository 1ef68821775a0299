package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.conversation.Conversation;

/// A state of a conversation to be written down.
///
/// @param uuid of the conversation
/// @param owner whose it is
/// @param conversation as it stands
/// @param before the finished one that it was played after, if it was
/// @param started when it began
/// @param at when it came to stand so
/// @param analysis of its script, where it is known already
record Entry(
    String uuid,
    Owner owner,
    Conversation conversation,
    Optional<Conversation> before,
    Instant started,
    Instant at,
    Optional<Analysis> analysis) {

  /// The same of a learner who may be known by now.
  Entry of(Owner nowKnown) {
    return new Entry(uuid, nowKnown, conversation, before, started, at, analysis);
  }

  /// The same in another conversation.
  Entry in(String otherUuid) {
    return new Entry(otherUuid, owner, conversation, before, started, at, analysis);
  }
}
