package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.intheirshoes.scenario.Markup;

/// A text of a script as it is set: runs in one style, some of them highlighted. It can be cut in
/// two anywhere, so that it can go on on the next page.
record Words(List<Run> runs) {

  Words {
    runs = List.copyOf(runs);
  }

  /// Whether words are highlighted.
  enum Ground {
    PLAIN,
    NOTICED
  }

  /// A run in one style on one ground.
  record Run(String text, Markup.Style style, Ground ground) {}

  /// A text with its marks set.
  static Words of(String text) {
    return of(text, List.of());
  }

  /// A text with its marks set and these words of it highlighted, wherever they stand.
  static Words of(String text, List<String> noticed) {
    String plain = Markup.plain(text);
    boolean[] bright = new boolean[plain.length()];
    for (String quote : noticed) {
      String words = Markup.plain(quote);
      int from = words.isEmpty() ? -1 : plain.indexOf(words);
      for (int i = from; from >= 0 && i < from + words.length(); i++) {
        bright[i] = true;
      }
    }
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (Markup.Run run : Markup.runs(text)) {
      int end = at + run.text().length();
      for (int from = at, to; from < end; from = to) {
        to = from + 1;
        while (to < end && bright[to] == bright[from]) {
          to++;
        }
        Ground ground = bright[from] ? Ground.NOTICED : Ground.PLAIN;
        runs.add(new Run(plain.substring(from, to), run.style(), ground));
      }
      at = end;
    }
    return new Words(runs);
  }

  /// The text as it is read.
  String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /// How many characters are set.
  int length() {
    return runs.stream().mapToInt(run -> run.text().length()).sum();
  }

  /// The characters from `from` to before `to`.
  Words cut(int from, int to) {
    List<Run> cut = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int begin = Math.max(from, at);
      int end = Math.min(to, at + run.text().length());
      if (begin < end) {
        cut.add(new Run(run.text().substring(begin - at, end - at), run.style(), run.ground()));
      }
      at += run.text().length();
    }
    return new Words(cut);
  }
}
