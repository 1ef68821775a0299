package org.intheirshoes.coach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Words;

/// The customer’s lines of a beat as words, among which a learner looks for the cues.
///
/// @param words in the order in which they are said
/// @param cues those that the words carry, by id, in the order of the script
public record CueHunt(List<Word> words, Map<String, Cue> cues) {

  public CueHunt {
    words = List.copyOf(words);
    cues = Map.copyOf(cues);
  }

  /// A word that can be marked.
  ///
  /// @param line which line of the beat it stands in, from 0; lines of others count, too
  /// @param from where it begins in the line without its marks, from 0
  /// @param to behind its last character
  /// @param text as it stands there
  /// @param cues ids of the cues that it is part of
  public record Word(int line, int from, int to, String text, Set<String> cues) {
    public Word {
      cues = Set.copyOf(cues);
    }
  }

  /// What was found. A cue is found by any of its words that says something.
  ///
  /// @param hits cues that matter and were marked
  /// @param misses cues that matter and were not
  /// @param smallTalk small talk that was taken for a cue
  /// @param strays how many other words were marked
  public record Found(List<Cue> hits, List<Cue> misses, List<Cue> smallTalk, int strays) {
    public Found {
      hits = List.copyOf(hits);
      misses = List.copyOf(misses);
      smallTalk = List.copyOf(smallTalk);
    }
  }

  /// The words of a beat.
  ///
  /// @param declared the cues of the script, by id
  public static CueHunt of(Beat beat, Map<String, Cue> declared) {
    List<Word> words = new ArrayList<>();
    Map<String, Cue> cues = new LinkedHashMap<>();
    for (int i = 0; i < beat.lines().size(); i++) {
      Line line = beat.lines().get(i);
      if (line.by() == Line.Speaker.CUSTOMER) {
        words.addAll(words(i, line));
        for (Line.CueQuote quote : line.cues()) {
          Cue cue = declared.get(quote.cue());
          if (cue != null) {
            cues.put(cue.id(), cue);
          }
        }
      }
    }
    return new CueHunt(words, cues);
  }

  private static List<Word> words(int number, Line line) {
    String plain = Markup.plain(line.text());
    return Words.of(line.text()).stream()
        .map(
            word ->
                new Word(number, word.from(), word.to(), word.written(), cuesAt(word, line, plain)))
        .toList();
  }

  private static Set<String> cuesAt(Words.Word word, Line line, String plain) {
    Set<String> cues = new LinkedHashSet<>();
    for (Line.CueQuote quote : line.cues()) {
      String words = Markup.plain(quote.quote());
      int at = plain.indexOf(words);
      if (at >= 0 && word.from() < at + words.length() && word.to() > at) {
        cues.add(quote.cue());
      }
    }
    return cues;
  }

  /// Whether there is a cue that matters to be found.
  public boolean isWorthwhile() {
    return cues.values().stream().anyMatch(cue -> cue.matters() != Cue.Matters.NO);
  }

  /// The words of one line, as places in [#words].
  public List<Integer> placesOfLine(int line) {
    return IntStream.range(0, words.size())
        .filter(place -> words.get(place).line() == line)
        .boxed()
        .toList();
  }

  /// What was found by marking words. A word too common to tell what it is about finds nothing
  /// where its cue has others, and is no stray either.
  ///
  /// @param marked places in [#words]
  /// @param common words too common to tell what a sentence is about, in small letters
  public Found find(Set<Integer> marked, Set<String> common) {
    Set<String> touched = new LinkedHashSet<>();
    int strays = 0;
    for (int place : new TreeSet<>(marked)) {
      Word word = words.get(place);
      Set<String> known = known(word);
      if (!isCommon(word, common)) {
        touched.addAll(known);
        strays += known.isEmpty() ? 1 : 0;
      } else {
        known.stream().filter(cue -> isOfCommonWords(cue, common)).forEach(touched::add);
      }
    }
    return new Found(
        inOrder(cue -> cue.matters() != Cue.Matters.NO && touched.contains(cue.id())),
        inOrder(cue -> cue.matters() != Cue.Matters.NO && !touched.contains(cue.id())),
        inOrder(cue -> cue.matters() == Cue.Matters.NO && touched.contains(cue.id())),
        strays);
  }

  private static boolean isCommon(Word word, Set<String> common) {
    return common.contains(word.text().replace('’', '\'').toLowerCase(Locale.ROOT));
  }

  /// Such a cue is found by any of its words.
  private boolean isOfCommonWords(String cue, Set<String> common) {
    return words.stream()
        .filter(word -> word.cues().contains(cue))
        .allMatch(word -> isCommon(word, common));
  }

  private Set<String> known(Word word) {
    Set<String> known = new LinkedHashSet<>(word.cues());
    known.retainAll(cues.keySet());
    return known;
  }

  /// In the order in which they are said.
  private List<Cue> inOrder(Predicate<Cue> wanted) {
    return words.stream()
        .flatMap(word -> word.cues().stream().sorted())
        .distinct()
        .map(cues::get)
        .filter(Objects::nonNull)
        .filter(wanted)
        .toList();
  }
}
