package org.intheirshoes.classroom;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intheirshoes.scenario.Condition;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// Conditions of a script in words, for the facilitator.
record Conditions(Scenario scenario) {

  private static final Texts TEXTS = Texts.of(Conditions.class);

  /// For example “frustration from 68”.
  String words(Condition condition) {
    return switch (condition) {
      case Condition.CueAcknowledged(String cue) -> TEXTS.get("if.cue", cue(cue));
      case Condition.PromiseOpen(String promise) ->
          TEXTS.get("if.promise", said(scenario.promises(), promise));
      case Condition.FlagSet(String flag) -> TEXTS.get("if.flag", flag.replace('-', ' '));
      case Condition.Frustration(Condition.Band band) -> TEXTS.get("if.frustration", words(band));
      case Condition.Trust(Condition.Band band) -> TEXTS.get("if.trust", words(band));
      case Condition.All(var parts) -> joined(parts, TEXTS.get("if.and"));
      case Condition.Any(var parts) -> joined(parts, TEXTS.get("if.or"));
      case Condition.Not(Condition part) -> TEXTS.get("if.not", words(part));
    };
  }

  private String cue(String id) {
    Cue cue = scenario.cues().get(id);
    return cue == null ? id : Markup.plain(cue.says());
  }

  private static String said(Map<String, String> texts, String id) {
    return Markup.plain(texts.getOrDefault(id, id));
  }

  private static String words(Condition.Band band) {
    if (band.atLeast().isPresent() && band.below().isPresent()) {
      return TEXTS.get("if.between", band.atLeast().getAsInt(), band.below().getAsInt() - 1);
    }
    return band.atLeast().isPresent()
        ? TEXTS.get("if.from", band.atLeast().getAsInt())
        : TEXTS.get("if.below", band.below().orElse(0));
  }

  private String joined(List<Condition> parts, String with) {
    return parts.stream().map(this::words).collect(Collectors.joining(" " + with + " "));
  }
}
