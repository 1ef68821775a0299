package org.intheirshoes.analysis;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.texts.Texts;

/// The sentences of `explanation.properties`, with the values of one conversation in their places:
/// `{subject}`, `{object}` and `{possessive}` are the customer's pronouns, `{name}` the name.
final class Wording {

  private static final Texts TEXTS = Texts.of(Wording.class, "explanation");
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern CLOSING = Pattern.compile("[\\s.,;:!]+$");

  private final Map<String, String> values;

  private Wording(Map<String, String> values) {
    this.values = values;
  }

  /// Sentences about nobody.
  static Wording plain() {
    return new Wording(Map.of());
  }

  /// Sentences about a customer.
  static Wording about(Customer customer) {
    String[] pronouns = customer.pronouns().toLowerCase(Locale.ROOT).strip().split("\\s*/\\s*", -1);
    Map<String, String> values =
        switch (pronouns[0]) {
          case "she" -> Map.of("subject", "she", "object", "her", "possessive", "her");
          case "he" -> Map.of("subject", "he", "object", "him", "possessive", "his");
          default -> Map.of("subject", "they", "object", "them", "possessive", "their");
        };
    return new Wording(values).with("name", customer.name());
  }

  /// The same with one more value.
  Wording with(String place, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(place, value);
    return new Wording(Map.copyOf(more));
  }

  /// The same with one more number.
  Wording with(String place, int value) {
    return with(place, Integer.toString(value));
  }

  /// The same with words of the script, fit to stand inside a sentence.
  Wording withQuote(String place, String words) {
    return with(place, quoted(words));
  }

  /// Words of the script without their marks and without what closes them.
  static String quoted(String words) {
    return CLOSING.matcher(Markup.plain(words)).replaceAll("");
  }

  /// The sentence with this key.
  ///
  /// @throws java.util.MissingResourceException if there is none
  String text(String key) {
    return PLACE
        .matcher(TEXTS.get(key))
        .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
  }

  private String value(String place) {
    String value = values.get(place);
    if (value == null) {
      throw new IllegalStateException("Nothing is known of {" + place + "}");
    }
    return value;
  }
}
