package org.intheirshoes.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A plain pattern over the words of one sentence. Unlike a regular expression it cannot run away:
/// it is followed for all places at once, so the time is at most that of words × parts.
///
/// Its parts stand with spaces between them: a word; words to choose from, `a|b`; either with `?`
/// behind it may be left out; `_` any word; `...` up to four words; `@acronym` two to five capital
/// letters that are not explained in brackets; `^` the beginning of a sentence and `$` its end, `$?`
/// and `$!` an end with that sign.
///
/// @param text as the pack writes it
/// @param parts at least one
public record WordPattern(String text, List<Part> parts) {

  static final int PARTS_MAX = 12;
  static final int LENGTH_MAX = 240;
  private static final int GAP = 4;
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{N}'.]+(?:\\|[\\p{L}\\p{N}'.]+)*");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,5}");

  public WordPattern {
    parts = List.copyOf(parts);
  }

  /// One part of a pattern.
  sealed interface Part {}

  /// One of these words.
  record OneOf(List<String> words) implements Part {}

  /// One of these words, or nothing.
  record Perhaps(List<String> words) implements Part {}

  /// Any word.
  record Any() implements Part {}

  /// Up to four words.
  record Gap() implements Part {}

  /// Capital letters that nobody explained.
  record Acronym() implements Part {}

  /// The beginning of a sentence.
  record Start() implements Part {}

  /// The end of a sentence; with a sign, only such an end.
  record End(Optional<Character> sign) implements Part {}

  /// Words of a text that met a pattern.
  ///
  /// @param from where they begin, from 0
  /// @param to behind their last character
  public record Span(int from, int to) {
    /// Whether two spans share a character.
    public boolean overlaps(Span other) {
      return from < other.to && other.from < to;
    }
  }

  /// The pattern that a text writes, or empty where it writes none.
  public static Optional<WordPattern> of(String text) {
    List<Part> parts = new ArrayList<>();
    for (String word : text.strip().split("\\s+", -1)) {
      Optional<Part> part = part(word);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    boolean saysSomething =
        parts.stream().anyMatch(part -> part instanceof OneOf || part instanceof Acronym);
    return text.length() > LENGTH_MAX || parts.size() > PARTS_MAX || !saysSomething
        ? Optional.empty()
        : Optional.of(new WordPattern(text, parts));
  }

  private static Optional<Part> part(String word) {
    return switch (word) {
      case "_" -> Optional.of(new Any());
      case "..." -> Optional.of(new Gap());
      case "@acronym" -> Optional.of(new Acronym());
      case "^" -> Optional.of(new Start());
      case "$" -> Optional.of(new End(Optional.empty()));
      case "$?", "$!" -> Optional.of(new End(Optional.of(word.charAt(1))));
      default -> words(word);
    };
  }

  private static Optional<Part> words(String word) {
    boolean perhaps = word.endsWith("?");
    String choice = perhaps ? word.substring(0, word.length() - 1) : word;
    if (!WORDS.matcher(choice).matches()) {
      return Optional.empty();
    }
    List<String> words = List.of(choice.split("\\|", -1));
    return Optional.of(perhaps ? new Perhaps(words) : new OneOf(words));
  }

  /// Where a text meets it: the shortest span from each place, none inside another.
  public List<Span> in(List<Words.Sentence> sentences) {
    List<Span> spans = new ArrayList<>();
    for (Words.Sentence sentence : sentences) {
      int at = 0;
      while (at < sentence.words().size()) {
        int end = end(sentence, at);
        if (end > at) {
          spans.add(new Span(sentence.words().get(at).from(), sentence.words().get(end - 1).to()));
          at = end;
        } else {
          at++;
        }
      }
    }
    return spans;
  }

  /// Behind the last word of the shortest span that begins at a word, or -1.
  private int end(Words.Sentence sentence, int from) {
    if (parts.getFirst() instanceof OneOf(var first)
        && !first.contains(sentence.words().get(from).text())) {
      return -1; // as nearly everywhere, so nothing is made for it
    }
    BitSet now = new BitSet();
    now.set(from);
    for (Part part : parts) {
      BitSet next = new BitSet();
      for (int at = now.nextSetBit(0); at >= 0; at = now.nextSetBit(at + 1)) {
        follow(part, sentence, at, next);
      }
      if (next.isEmpty()) {
        return -1;
      }
      now = next;
    }
    return now.nextSetBit(0);
  }

  private static void follow(Part part, Words.Sentence sentence, int at, BitSet next) {
    List<Words.Word> words = sentence.words();
    boolean word = at < words.size();
    switch (part) {
      case OneOf(var choice) -> {
        if (word && choice.contains(words.get(at).text())) {
          next.set(at + 1);
        }
      }
      case Perhaps(var choice) -> {
        next.set(at);
        if (word && choice.contains(words.get(at).text())) {
          next.set(at + 1);
        }
      }
      case Any _ -> {
        if (word) {
          next.set(at + 1);
        }
      }
      case Gap _ -> next.set(at, Math.min(at + GAP, words.size()) + 1);
      case Acronym _ -> {
        if (word && isAcronym(words.get(at))) {
          next.set(at + 1);
        }
      }
      case Start _ -> {
        if (at == 0) {
          next.set(0);
        }
      }
      case End(var sign) -> {
        if (!word && sign.map(wanted -> wanted == sentence.end()).orElse(true)) {
          next.set(at);
        }
      }
    }
  }

  private static boolean isAcronym(Words.Word word) {
    return word.after() == Words.After.OTHER && CAPITALS.matcher(word.written()).matches();
  }
}
