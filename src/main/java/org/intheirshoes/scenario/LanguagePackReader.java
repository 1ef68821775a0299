package org.intheirshoes.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a language pack, as strictly as a script: every problem at once, each with its place.
public final class LanguagePackReader {

  private static final int FORMAT = 1;
  private static final int RULES_MAX = 200;
  private static final int PATTERNS_MAX = 200;
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private final Problems problems;
  private Map<String, String> sources = Map.of();

  private LanguagePackReader(Problems problems) {
    this.problems = problems;
  }

  /// What reading found.
  ///
  /// @param pack present if and only if there is no problem
  /// @param problems by place
  public record Reading(Optional<LanguagePack> pack, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /// Reads the bytes of a pack.
  public static Reading read(byte[] bytes) {
    Problems problems = new Problems();
    Optional<LanguagePack> pack;
    try {
      pack = JsonFile.parse(bytes, problems).map(new LanguagePackReader(problems)::pack);
    } catch (Problems.Full _) {
      pack = Optional.empty();
    }
    return new Reading(problems.hasErrors() ? Optional.empty() : pack, problems.sorted());
  }

  private LanguagePack pack(Json root) {
    Fields fields =
        Fields.of(problems, "", root, "format", "language", "name", "words", "sources", "rules");
    if (fields.number("format", 0, Integer.MAX_VALUE) != FORMAT) {
      fields.report(
          ProblemCode.UNKNOWN_FORMAT,
          "format",
          "This is not format " + FORMAT + " of a language pack.",
          "Write \"format\": " + FORMAT + ".");
    }
    sources = fields.requiredEntries("sources", fields::text);
    Fields words =
        Fields.of(
            problems,
            fields.child("words"),
            fields.object("words").orElse(new Json.Obj(fields.spot(), Map.of())),
            "apology",
            "polite",
            "common");
    Set<String> ids = new HashSet<>();
    List<LanguageRule> rules =
        fields.requiredList("rules", (pointer, json) -> rule(pointer, json, ids));
    if (rules.size() > RULES_MAX) {
      fields.report(
          ProblemCode.OUT_OF_RANGE,
          "rules",
          "There are " + rules.size() + " rules; at most " + RULES_MAX + " fit.",
          "Join rules that find the same.");
    }
    return new LanguagePack(
        fields.formed("language", LANGUAGE, "en"),
        fields.text("name"),
        words(words, "apology"),
        words(words, "polite"),
        words(words, "common"),
        rules);
  }

  private static Set<String> words(Fields fields, String name) {
    Set<String> words = new HashSet<>();
    fields.texts(name).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    return words;
  }

  private LanguageRule rule(String pointer, Json json, Set<String> ids) {
    Fields fields =
        Fields.of(
            problems,
            pointer,
            json,
            "id",
            "finds",
            "weight",
            "patterns",
            "unless",
            "without",
            "atLeast",
            "better",
            "source");
    String id = fields.id("id");
    if (!id.isEmpty() && !ids.add(id)) {
      fields.report(
          ProblemCode.DUPLICATE_ID,
          "id",
          "Another rule is called “" + id + "”.",
          "Give each rule its own id.");
    }
    String source = fields.text("source");
    if (!source.isEmpty() && !sources.containsKey(source)) {
      fields.report(
          ProblemCode.DEAD_LINK,
          "source",
          "There is no source “" + Problems.shortened(source) + "”.",
          "Add it under \"sources\".");
    }
    return new LanguageRule(
        id,
        fields.text("finds"),
        fields.word("weight", LanguageRule.Weight.values()),
        patterns(fields, "patterns"),
        patterns(fields, "unless"),
        patterns(fields, "without"),
        fields.numberOr("atLeast", 1, 10, 1),
        fields.text("better"),
        sources.getOrDefault(source, ""));
  }

  private List<WordPattern> patterns(Fields fields, String name) {
    List<String> texts = fields.texts(name);
    if (texts.size() > PATTERNS_MAX || (name.equals("patterns") && texts.isEmpty())) {
      fields.report(
          ProblemCode.OUT_OF_RANGE,
          name,
          "There are " + texts.size() + " patterns; 1 to " + PATTERNS_MAX + " may stand here.",
          "Split the rule, or write what it looks for.");
      return List.of();
    }
    List<WordPattern> patterns = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Optional<WordPattern> pattern = WordPattern.of(texts.get(i));
      if (pattern.isEmpty()) {
        fields.report(
            ProblemCode.BAD_TEXT,
            name,
            "“" + Problems.shortened(texts.get(i)) + "” is not a pattern.",
            "Write small words, a|b, word?, _, ..., ^ and $, at most "
                + WordPattern.PARTS_MAX
                + " parts.");
      }
      pattern.ifPresent(patterns::add);
    }
    return patterns;
  }
}
