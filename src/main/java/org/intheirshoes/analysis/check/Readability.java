package org.intheirshoes.analysis.check;

import java.util.List;
import java.util.OptionalDouble;
import org.intheirshoes.scenario.Words;

/// How many years at school a text asks for.
///
/// The Flesch-Kincaid grade (J. P. Kincaid and others, Research Branch Report 8-75, 1975):
/// `0.39 words / sentences + 11.8 syllables / words - 15.59`. Syllables are estimated: groups of
/// vowels, less a silent e at the end, at least one a word.
final class Readability {

  private Readability() {}

  /// The grade of texts; empty if there are no words.
  static OptionalDouble grade(List<String> texts) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    for (String text : texts) {
      for (Words.Sentence sentence : Words.sentences(text)) {
        sentences++;
        words += sentence.words().size();
        syllables += sentence.words().stream().mapToInt(word -> syllables(word.text())).sum();
      }
    }
    return words == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(0.39 * words / sentences + 11.8 * syllables / words - 15.59);
  }

  /// About how many syllables a word in small letters has.
  static int syllables(String word) {
    int groups = 0;
    boolean inside = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = "aeiouyàáâäèéêëìíîïòóôöùúûü".indexOf(word.charAt(i)) >= 0;
      groups += vowel && !inside ? 1 : 0;
      inside = vowel;
    }
    boolean silent = word.endsWith("e") && !word.endsWith("le") && groups > 1;
    return Math.max(1, silent ? groups - 1 : groups);
  }
}
