package org.intheirshoes.voice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// espeak-ng, on Linux. Options as in its manual page: rate in words a minute (175 is usual), pitch 0..99
/// (50 is usual), amplitude 0..200 (100 is usual).
///
/// @param file where to write a WAV file instead of the speaker
record Espeak(Optional<Path> file) implements Engine {

  private static final int WORDS_A_MINUTE = 165;

  @Override
  public String program() {
    return "espeak-ng";
  }

  @Override
  public List<String> command(Speech speech) {
    Manner manner = speech.manner();
    List<String> command =
        new ArrayList<>(
            List.of(
                program(),
                "-v",
                language(speech.language()) + "+" + variant(manner),
                "-s",
                String.valueOf(WORDS_A_MINUTE * manner.rate() / 100),
                "-p",
                String.valueOf(Math.clamp(manner.pitch() / 2, 0, 99)),
                "-a",
                String.valueOf(manner.volume()),
                "-b",
                "1",
                "--stdin"));
    file.ifPresent(
        wav -> {
          command.add("-w");
          command.add(wav.toString());
        });
    return command;
  }

  /// A tag holds letters, digits and hyphens only; the script's reader sees to it, and so does this.
  private static String language(String tag) {
    String safe = tag.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
    return safe.isEmpty() ? "en" : safe;
  }

  private static String variant(Manner manner) {
    return switch (manner.timbre()) {
      case LOWER -> List.of("m1", "m3", "m4", "m7").get(manner.variety());
      case HIGHER -> List.of("f1", "f2", "f3", "f4").get(manner.variety());
      case CHILD -> "f5";
    };
  }
}
