package org.intheirshoes.logbook;

import java.util.Optional;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// Finds the script that a conversation was played with, so that its words can be shown.
@FunctionalInterface
public interface Scripts {

  /// No script is at hand: figures only, no words.
  Scripts NONE = _ -> Optional.empty();

  /// The script with this SHA-256, 64 hexadecimal digits.
  Optional<Scenario> withHash(String hash);

  /// The beat of a turn.
  default Optional<Beat> beat(Played conversation, PlayedTurn turn) {
    return withHash(conversation.scriptHash())
        .map(script -> script.places().get(turn.beat()))
        .filter(Beat.class::isInstance)
        .map(Beat.class::cast);
  }

  /// What was said in a turn.
  default Optional<Response> response(Played conversation, PlayedTurn turn) {
    return beat(conversation, turn).flatMap(beat -> beat.response(turn.response()));
  }
}
