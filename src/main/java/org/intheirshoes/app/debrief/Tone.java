package org.intheirshoes.app.debrief;

import java.util.Locale;
import org.intheirshoes.scenario.Axis;

/// What a run of words in a text stands out for.
public enum Tone {
  /// Nothing.
  PLAIN,
  /// It cost something.
  COST,
  /// The customer's words that could be picked up.
  CUE,
  ACKNOWLEDGEMENT,
  ACTION,
  BOUNDARIES;

  /// The tone of words that did well on an axis.
  static Tone of(Axis axis) {
    return switch (axis) {
      case ACKNOWLEDGEMENT -> ACKNOWLEDGEMENT;
      case ACTION -> ACTION;
      case BOUNDARIES -> BOUNDARIES;
    };
  }

  /// The style class that gives the colour.
  String style() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
