package org.intheirshoes.scenario;

import java.util.List;
import java.util.Set;

/// What the checks know of a language. It is data, and names no code.
///
/// @param language a language tag without a region, for example `en`
/// @param name for example `English`
/// @param apology words that apologise, in small letters
/// @param polite words that are polite, in small letters
/// @param common words too common to tell what a sentence is about, in small letters
/// @param rules in the order of the pack
public record LanguagePack(
    String language,
    String name,
    Set<String> apology,
    Set<String> polite,
    Set<String> common,
    List<LanguageRule> rules) {

  public LanguagePack {
    apology = Set.copyOf(apology);
    polite = Set.copyOf(polite);
    common = Set.copyOf(common);
    rules = List.copyOf(rules);
  }
}
