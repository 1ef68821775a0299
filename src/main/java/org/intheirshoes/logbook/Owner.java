package org.intheirshoes.logbook;

import java.util.Optional;

/// Whose a conversation is.
///
/// @param name of the learner when it began
/// @param known which learner that is, if she was in the logbook already: she may have another name by
///     now, or be deleted
record Owner(String name, Optional<Keyed> known) {

  /// A learner of whom only the name is known; she is added if there is none of this name.
  static Owner named(String name) {
    return new Owner(name, Optional.empty());
  }

  /// The same, once it is known which learner that is.
  Owner or(Optional<Keyed> found) {
    return new Owner(name, known.or(() -> found));
  }
}
