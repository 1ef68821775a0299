package org.intheirshoes.voice;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the voice of the system this program runs on.
public final class SystemVoices {

  private SystemVoices() {}

  /// The systems whose engines are known.
  enum Os {
    LINUX,
    MAC,
    WINDOWS;

    static Os of(String name) {
      String small = name.toLowerCase(Locale.ROOT);
      if (small.contains("mac")) {
        return MAC;
      }
      return small.contains("windows") ? WINDOWS : LINUX;
    }
  }

  /// The voice of this system; empty where no engine that is known is installed. It looks at the disk:
  /// call it in the background.
  public static Optional<Voice> find() {
    return find(
        Os.of(System.getProperty("os.name", "")),
        Optional.ofNullable(System.getenv("PATH")).orElse(""));
  }

  /// The first engine whose program lies on a path.
  static Optional<Voice> find(Os os, String path) {
    return engines(os).stream()
        .filter(engine -> isThere(engine.program(), path))
        .findFirst()
        .map(CommandVoice::new);
  }

  /// What is looked for, the better first: espeak-ng follows the manner more closely than the dispatcher.
  static List<Engine> engines(Os os) {
    return switch (os) {
      case LINUX -> List.of(new Espeak(Optional.empty()), new SpeechDispatcher());
      case MAC -> List.of(new MacSay());
      case WINDOWS -> List.of(new WindowsSpeech());
    };
  }

  /// What to install on this system to hear customers: names of programs.
  public static String wanted() {
    return String.join(
        ", ",
        engines(Os.of(System.getProperty("os.name", ""))).stream().map(Engine::program).toList());
  }

  private static boolean isThere(String program, String path) {
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
        .filter(folder -> !folder.isBlank())
        .anyMatch(folder -> isThere(program, folder, "") || isThere(program, folder, ".exe"));
  }

  private static boolean isThere(String program, String folder, String ending) {
    try {
      return Files.isExecutable(Path.of(folder, program + ending));
    } catch (InvalidPathException _) {
      return false;
    }
  }
}
