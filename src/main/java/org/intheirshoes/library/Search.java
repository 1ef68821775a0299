package org.intheirshoes.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Scenario;

/// Words to be found in an item of the shelf, whatever their case and accents.
final class Search {

  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<String> words;

  Search(String query) {
    this.words = SPACE.splitAsStream(folded(query)).filter(word -> !word.isEmpty()).toList();
  }

  /// Whether every word stands in the [#text] of an item.
  boolean finds(String text) {
    return words.stream().allMatch(text::contains);
  }

  /// Where the words of a search are looked for: what an item says of itself, without case and accents.
  static String text(ShelfItem item) {
    Scenario.Card card = item.card();
    String channel = card.channel().word();
    return folded(
        String.join(
            "\n",
            Stream.concat(
                    Stream.of(
                        Markup.plain(card.title()),
                        Markup.plain(card.summary()),
                        Markup.plain(card.setting()),
                        channel,
                        channel.replace('-', ' '),
                        item.customer()),
                    card.skills().stream()
                        .flatMap(skill -> Stream.of(skill, skill.replace('-', ' '))))
                .toList()));
  }

  private static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return ACCENT.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
