package org.intheirshoes.coach;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.check.Finding;
import org.intheirshoes.analysis.check.LanguageCheck;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.Scenario;

/// What a learner would have said, and what the rules of the language find in it. They find words; how
/// much was meant by them they cannot know.
///
/// @param said in her words
/// @param findings in the order of the words
public record OwnWords(String said, List<Finding> findings) {

  public OwnWords {
    findings = List.copyOf(findings);
  }

  /// Looks through words.
  ///
  /// @param pack the rules of the script’s language, if there are any
  public static OwnWords of(String said, Scenario scenario, Optional<LanguagePack> pack) {
    return new OwnWords(
        said, pack.map(rules -> LanguageCheck.of(scenario, rules, said)).orElse(List.of()));
  }
}
