package org.intheirshoes.analysis.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.LanguageRule;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.WordPattern;
import org.intheirshoes.scenario.Words;

/// Holds the responses of a script against the rules of a language.
public final class LanguageCheck {

  private final LanguagePack pack;

  /// What customers write in capitals, small; to answer in their own letters is no jargon.
  private final Set<String> said = new HashSet<>();

  private LanguageCheck(Scenario scenario, LanguagePack pack) {
    this.pack = pack;
    for (Beat beat : scenario.beats()) {
      for (Line line : beat.lines()) {
        if (line.by() == Line.Speaker.CUSTOMER) {
          Words.of(line.text()).stream()
              .map(Words.Word::written)
              .filter(LanguageCheck::isCapitals)
              .forEach(word -> said.add(word.toLowerCase(Locale.ROOT)));
        }
      }
    }
  }

  /// All hits in a script, in its order.
  public static List<Hit> of(Scenario scenario, LanguagePack pack) {
    LanguageCheck check = new LanguageCheck(scenario, pack);
    List<Hit> hits = new ArrayList<>();
    for (Beat beat : scenario.beats()) {
      beat.responses().forEach(response -> hits.addAll(check.hits(beat, response)));
    }
    return hits;
  }

  /// What the rules find in a text that is not part of the script, for example a reply in a learner’s
  /// own words.
  ///
  /// @param text may hold the marks of a script
  public static List<Finding> of(Scenario scenario, LanguagePack pack, String text) {
    return new LanguageCheck(scenario, pack).findings(text);
  }

  private List<Hit> hits(Beat beat, Response response) {
    return findings(response.text()).stream()
        .map(found -> new Hit(beat, response, found.rule(), found.span(), found.quote()))
        .toList();
  }

  private List<Finding> findings(String text) {
    if (isDeed(text)) {
      return List.of();
    }
    String plain = Markup.plain(text);
    List<Words.Sentence> sentences = Words.sentences(text);
    List<Finding> findings = new ArrayList<>();
    for (LanguageRule rule : pack.rules()) {
      for (WordPattern.Span span : spans(rule, sentences)) {
        String quote = plain.substring(span.from(), span.to());
        if (!isCapitals(quote) || !said.contains(quote.toLowerCase(Locale.ROOT))) {
          findings.add(new Finding(rule, span, quote));
        }
      }
    }
    findings.sort(Comparator.comparingInt(found -> found.span().from()));
    return findings;
  }

  /// A response in italics from end to end tells what the rep does, not what she says.
  private static boolean isDeed(String text) {
    return Markup.runs(text).stream()
        .allMatch(run -> run.style() == Markup.Style.ITALIC || run.text().isBlank());
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private static List<WordPattern.Span> spans(LanguageRule rule, List<Words.Sentence> sentences) {
    List<WordPattern.Span> found = all(rule.patterns(), sentences);
    if (found.isEmpty() || !all(rule.without(), sentences).isEmpty()) {
      return List.of();
    }
    List<WordPattern.Span> exceptions = all(rule.unless(), sentences);
    List<WordPattern.Span> spans = new ArrayList<>();
    for (WordPattern.Span span : found) {
      boolean excepted = exceptions.stream().anyMatch(span::overlaps);
      if (!excepted && spans.stream().noneMatch(span::overlaps)) {
        spans.add(span);
      }
    }
    return spans.size() < rule.atLeast() ? List.of() : spans;
  }

  /// By place, the longer first where two begin together.
  private static List<WordPattern.Span> all(
      List<WordPattern> patterns, List<Words.Sentence> sentences) {
    return patterns.stream()
        .flatMap(pattern -> pattern.in(sentences).stream())
        .sorted(
            Comparator.comparingInt(WordPattern.Span::from)
                .thenComparing(Comparator.comparingInt(WordPattern.Span::to).reversed()))
        .toList();
  }
}
