package org.intheirshoes.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text taken apart into sentences and words. Its marks for bold and italic are left out first, so
/// places are places in [Markup#plain].
public final class Words {

  private Words() {}

  /// A word.
  ///
  /// @param text in small letters, with a straight apostrophe
  /// @param written as it stands in the text
  /// @param from where it begins, from 0
  /// @param to behind its last character
  /// @param after whether an opening bracket follows, as where a word is explained
  public record Word(String text, String written, int from, int to, After after) {}

  /// What stands right behind a word.
  public enum After {
    BRACKET,
    OTHER
  }

  /// A sentence.
  ///
  /// @param words at least one
  /// @param end `.`, `?`, `!` or `…`; a space where the text just stops
  public record Sentence(List<Word> words, char end) {
    public Sentence {
      words = List.copyOf(words);
    }
  }

  /// The sentences of a text, at least one word each.
  public static List<Sentence> sentences(String text) {
    String plain = Markup.plain(text);
    List<Sentence> sentences = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      if (Character.isLetterOrDigit(plain.charAt(at))) {
        int to = wordEnd(plain, at);
        words.add(word(plain, at, to));
        at = to;
      } else {
        char sign = plain.charAt(at++);
        if (".?!…\n".indexOf(sign) >= 0 && !words.isEmpty()) {
          sentences.add(new Sentence(words, sign == '\n' ? ' ' : sign));
          words.clear();
        }
      }
    }
    if (!words.isEmpty()) {
      sentences.add(new Sentence(words, ' '));
    }
    return sentences;
  }

  /// The words of a text.
  public static List<Word> of(String text) {
    return sentences(text).stream().flatMap(sentence -> sentence.words().stream()).toList();
  }

  private static Word word(String plain, int from, int to) {
    String written = plain.substring(from, to);
    boolean explained = plain.startsWith(" (", to) || plain.startsWith("(", to);
    return new Word(
        written.replace('’', '\'').toLowerCase(Locale.ROOT),
        written,
        from,
        to,
        explained ? After.BRACKET : After.OTHER);
  }

  /// Behind a word; an apostrophe or a decimal point between two letters or digits belongs to it.
  private static int wordEnd(String plain, int from) {
    int to = from;
    while (to < plain.length()) {
      char c = plain.charAt(to);
      boolean inside =
          to + 1 < plain.length()
              && (c == '\'' || c == '’' || (c == '.' && Character.isDigit(plain.charAt(to - 1))))
              && Character.isLetterOrDigit(plain.charAt(to + 1));
      if (!Character.isLetterOrDigit(c) && !inside) {
        break;
      }
      to++;
    }
    return to;
  }
}
