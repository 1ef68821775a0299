package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.intheirshoes.scenario.Markup;

/// A text of a script with the words in it that stand out.
///
/// @param spans in order; their texts joined are the text without marks
public record Passage(List<Span> spans) {

  public Passage {
    spans = List.copyOf(spans);
  }

  /// A run of text in one style and one tone.
  public record Span(String text, Markup.Style style, Tone tone) {}

  /// Words of a text that stand out.
  ///
  /// @param quote as it stands in the text; ignored if it does not
  public record Mark(String quote, Tone tone) {}

  /// A text with these words marked. Where marks overlap, what cost something shows before what did
  /// well, and the shorter words before the longer, since they say more exactly where it lies.
  public static Passage of(String text, List<Mark> marks) {
    String plain = Markup.plain(text);
    Tone[] tones = new Tone[plain.length()];
    Arrays.fill(tones, Tone.PLAIN);
    marks.stream()
        .sorted(
            Comparator.comparing((Mark mark) -> mark.tone() == Tone.COST)
                .thenComparingInt(mark -> -mark.quote().length()))
        .forEach(mark -> paint(plain, mark, tones));
    return new Passage(cut(text, tones));
  }

  /// A text with the characters from `from` to before `to` marked, its own marks left out.
  public static Passage of(String text, int from, int to, Tone tone) {
    Tone[] tones = new Tone[Markup.plain(text).length()];
    Arrays.fill(tones, Tone.PLAIN);
    Arrays.fill(tones, Math.min(from, tones.length), Math.min(to, tones.length), tone);
    return new Passage(cut(text, tones));
  }

  private static void paint(String plain, Mark mark, Tone[] tones) {
    String quote = Markup.plain(mark.quote());
    int from = plain.indexOf(quote);
    if (from >= 0) {
      Arrays.fill(tones, from, from + quote.length(), mark.tone());
    }
  }

  private static List<Span> cut(String text, Tone[] tones) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Markup.Run run : Markup.runs(text)) {
      int from = at;
      int end = at + run.text().length();
      while (from < end) {
        int to = from + 1;
        while (to < end && tones[to] == tones[from]) {
          to++;
        }
        spans.add(new Span(run.text().substring(from - at, to - at), run.style(), tones[from]));
        from = to;
      }
      at = end;
    }
    return spans;
  }

  /// The text without marks.
  public String plain() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /// The words that have a tone, in order.
  public List<String> in(Tone tone) {
    return spans.stream().filter(span -> span.tone() == tone).map(Span::text).toList();
  }
}
