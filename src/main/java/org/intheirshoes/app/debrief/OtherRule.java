package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Variant;
import org.intheirshoes.texts.Texts;

/// The scene under a rule: what it is called, what is different, and the script to play.
record OtherRule(String title, String about, Scenario scenario) {

  private static final Texts TEXTS = Texts.of(OtherRule.class);

  /// The rule that a script plays under.
  static OtherRule of(Scenario scenario) {
    return scenario
        .variations()
        .current()
        .map(variant -> new OtherRule(variant.title(), variant.about(), scenario))
        .orElseGet(
            () ->
                new OtherRule(
                    TEXTS.get("rule.written"), TEXTS.get("rule.written.about"), scenario));
  }

  /// The other rules of a script: as it was written first, then its variants.
  ///
  /// @param written the script as it was written by its id, if it still stands on the shelf: what is
  ///     kept with a variant is the variant alone
  static List<OtherRule> others(Scenario played, Function<String, Optional<Scenario>> written) {
    if (played.variations().all().isEmpty()) {
      return List.of();
    }
    Optional<String> now = played.variations().played();
    Optional<Scenario> base =
        now.isEmpty()
            ? Optional.of(played)
            : written.apply(played.id()).filter(script -> script.variations().played().isEmpty());
    List<OtherRule> others = new ArrayList<>();
    base.ifPresent(
        script -> {
          if (now.isPresent()) {
            others.add(of(script));
          }
          script.variations().all().stream()
              .map(Variant::id)
              .filter(id -> !now.equals(Optional.of(id)))
              .map(id -> of(script.as(id)))
              .forEach(others::add);
        });
    return others;
  }
}
