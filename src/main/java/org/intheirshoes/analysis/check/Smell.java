package org.intheirshoes.analysis.check;

import java.util.Optional;
import org.intheirshoes.scenario.SmellCode;

/// What suggests that a script does not teach what it says.
///
/// @param code what kind of smell; a page in `src/docs/smells` explains it
/// @param pointer JSON pointer (RFC 6901) to the place in the script, empty for the script as a whole;
///     what a bot shows is at `/bots/NAME`, as in the report
/// @param message one or two sentences: what was found
/// @param accepted the author's reason for keeping it, if she gave one
public record Smell(SmellCode code, String pointer, String message, Optional<String> accepted) {

  /// A smell that nobody accepted.
  Smell(SmellCode code, String pointer, String message) {
    this(code, pointer, message, Optional.empty());
  }

  /// Whether the author keeps it.
  public boolean isAccepted() {
    return accepted.isPresent();
  }
}
