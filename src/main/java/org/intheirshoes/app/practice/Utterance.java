package org.intheirshoes.app.practice;

import java.util.Optional;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// Something said, as the screen shows it.
///
/// @param by who speaks
/// @param name how the screen calls the speaker; empty for the narrator
/// @param text with its marks
/// @param feeling what the customer shows; empty for the others
record Utterance(Line.Speaker by, String name, String text, Optional<Feeling> feeling) {

  private static final Texts TEXTS = Texts.of(Utterance.class);

  /// A line of a script.
  static Utterance of(Line line, Scenario scenario) {
    return switch (line.by()) {
      case CUSTOMER ->
          new Utterance(line.by(), scenario.customer().name(), line.text(), line.feeling());
      case REP -> new Utterance(line.by(), TEXTS.get("you"), line.text(), Optional.empty());
      case COLLEAGUE ->
          new Utterance(line.by(), TEXTS.get("colleague"), line.text(), Optional.empty());
      case NARRATOR -> new Utterance(line.by(), "", line.text(), Optional.empty());
    };
  }

  /// What the learner chose.
  static Utterance rep(Response response) {
    return new Utterance(Line.Speaker.REP, TEXTS.get("you"), response.text(), Optional.empty());
  }
}
