package org.intheirshoes.voice;

import java.util.List;
import java.util.Optional;

/// speech-dispatcher's `spd-say`, on Linux: it speaks through whatever engine the desktop uses. Options
/// as in its manual page: rate, pitch and volume -100..100.
final class SpeechDispatcher implements Engine {

  @Override
  public String program() {
    return "spd-say";
  }

  @Override
  public List<String> command(Speech speech) {
    Manner manner = speech.manner();
    return List.of(
        program(),
        "--pipe-mode",
        "--wait",
        "--application-name",
        "in-their-shoes",
        "--language",
        speech.language(),
        "--rate",
        String.valueOf(Math.clamp(manner.rate() - 100, -100, 100)),
        "--pitch",
        String.valueOf(Math.clamp((manner.pitch() - 100) * 2L, -100, 100)),
        "--volume",
        String.valueOf(Math.clamp(manner.volume() - 100, -100, 100)),
        "--voice-type",
        type(manner));
  }

  private static String type(Manner manner) {
    String kind =
        switch (manner.timbre()) {
          case LOWER -> "male";
          case HIGHER -> "female";
          case CHILD -> "child_female";
        };
    return manner.timbre() == Manner.Timbre.CHILD ? kind : kind + (1 + manner.variety() % 3);
  }

  @Override
  public Optional<List<String>> silence() {
    return Optional.of(List.of(program(), "--cancel"));
  }
}
