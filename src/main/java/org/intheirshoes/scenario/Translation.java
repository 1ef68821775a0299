package org.intheirshoes.scenario;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The texts of a script in another language. Marks, links and conditions stay the script's, so that a
/// translation can change no score.
///
/// @param scenario id of the script
/// @param language an IETF language tag, for example `es`
/// @param lines by key, in the order of the script; a key is the way to the text through names and ids
public record Translation(String scenario, String language, Map<String, Line> lines) {

  private static final Pattern QUOTED = Pattern.compile("/(cues|evidence)/[^/]+/quote$");

  /// A text and what it became.
  ///
  /// @param from the text of the script that was translated
  /// @param to its translation; empty if there is none yet
  public record Line(String from, String to) {

    private boolean isOf(String text) {
      return from.equals(text) && !to.isBlank();
    }
  }

  /// Where a translation and its script disagree, by key.
  ///
  /// @param missing the script's texts that were never translated
  /// @param outdated the script's texts that were changed since
  /// @param left what the translation has and the script has no more
  public record Gaps(List<String> missing, List<String> outdated, List<String> left) {
    public Gaps {
      missing = List.copyOf(missing);
      outdated = List.copyOf(outdated);
      left = List.copyOf(left);
    }

    /// Whether every text of the script stands there as it is now, and nothing else does.
    public boolean isEmpty() {
      return missing.isEmpty() && outdated.isEmpty() && left.isEmpty();
    }
  }

  public Translation {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
  }

  /// A translation in which nothing is translated yet.
  public static Translation blank(String scenario, String language) {
    return new Translation(scenario, language, Map.of());
  }

  /// What is missing or no longer true.
  ///
  /// @param texts those of the script, by key
  public Gaps gaps(Map<String, String> texts) {
    Map<Boolean, List<String>> open =
        texts.entrySet().stream()
            .filter(text -> !translates(text.getKey(), text.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.partitioningBy(this::isTranslated));
    return new Gaps(
        open.getOrDefault(false, List.of()),
        open.getOrDefault(true, List.of()),
        lines.keySet().stream().filter(key -> !texts.containsKey(key)).toList());
  }

  private boolean isTranslated(String key) {
    Line line = lines.get(key);
    return line != null && !line.to().isBlank();
  }

  private boolean translates(String key, String text) {
    Line line = lines.get(key);
    return text.isBlank() || (line != null && line.isOf(text));
  }

  /// The texts that are to be read, by key: the translation, or the script's own text where that is
  /// missing or outdated, so that no one reads what the script no longer says. Words that are quoted
  /// and the text in which they stand are in one language: all are translated, or none.
  ///
  /// @param texts those of the script, by key
  Map<String, String> read(Map<String, String> texts) {
    Set<String> mixed =
        texts.entrySet().stream()
            .filter(text -> !translates(text.getKey(), text.getValue()))
            .map(text -> speech(text.getKey()))
            .collect(Collectors.toSet());
    Map<String, String> read = new HashMap<>();
    texts.forEach(
        (key, text) -> {
          Line line = lines.get(key);
          if (line != null && line.isOf(text) && !mixed.contains(speech(key))) {
            read.put(key, line.to());
          } else {
            read.put(key, text);
          }
        });
    return read;
  }

  /// What a text is part of: for a quote, the line or response in which its words stand.
  private static String speech(String key) {
    return QUOTED.matcher(key).replaceFirst("/text");
  }

  /// This translation, brought to the script as it is now: every text of it is there, in its order. A
  /// text that only moved takes its translation along; one that was changed keeps the old translation
  /// beside the old text, so that it can be mended; what the script has no more is dropped.
  ///
  /// @param texts those of the script, by key
  public Translation broughtTo(Map<String, String> texts) {
    Map<String, Deque<Line>> moved = new HashMap<>();
    lines.forEach(
        (key, line) -> {
          if (!line.to().isBlank() && !line.from().equals(texts.get(key))) {
            moved.computeIfAbsent(line.from(), _ -> new ArrayDeque<>()).add(line);
          }
        });
    Map<String, Line> brought = new LinkedHashMap<>();
    texts.forEach(
        (key, text) -> {
          Line here = lines.get(key);
          Deque<Line> same = moved.getOrDefault(text, new ArrayDeque<>());
          if (here != null && here.isOf(text)) {
            brought.put(key, here);
          } else if (!same.isEmpty()) {
            brought.put(key, same.remove());
          } else if (here != null && !here.to().isBlank()) {
            brought.put(key, here);
          } else {
            brought.put(key, new Line(text, ""));
          }
        });
    return new Translation(scenario, language, brought);
  }
}
