package org.intheirshoes.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that was probably meant.
public final class Spelling {

  private static final int LONGEST = 40;

  /// Among more words than this a search would take too long for the hint it gives.
  private static final int MOST = 1000;

  private Spelling() {}

  /// The known word that is at most a third of its letters away, if there is one.
  public static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > LONGEST || known.size() > MOST) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(each -> Math.abs(each.length() - word.length()) <= tolerance(each))
        .map(each -> new Near(each, distance(lower, each.toLowerCase(Locale.ROOT))))
        .filter(near -> near.distance() <= tolerance(near.word()))
        .min(Comparator.comparingInt(Near::distance))
        .map(Near::word);
  }

  private record Near(String word, int distance) {}

  private static int tolerance(String word) {
    return (word.length() + 2) / 3;
  }

  /// Levenshtein distance.
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
