package org.intheirshoes.app.drill;

import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Texts;

/// What a rep does who gets a mark, in a few words.
final class Anchors {

  private static final Texts TEXTS = Texts.of(Anchors.class);

  private Anchors() {}

  /// The anchor of a mark.
  ///
  /// @param mark 0..4
  static String of(Axis axis, int mark) {
    return switch (axis) {
      case ACKNOWLEDGEMENT ->
          switch (mark) {
            case 0 -> TEXTS.get("anchor.acknowledgement.0");
            case 1 -> TEXTS.get("anchor.acknowledgement.1");
            case 2 -> TEXTS.get("anchor.acknowledgement.2");
            case 3 -> TEXTS.get("anchor.acknowledgement.3");
            default -> TEXTS.get("anchor.acknowledgement.4");
          };
      case ACTION ->
          switch (mark) {
            case 0 -> TEXTS.get("anchor.action.0");
            case 1 -> TEXTS.get("anchor.action.1");
            case 2 -> TEXTS.get("anchor.action.2");
            case 3 -> TEXTS.get("anchor.action.3");
            default -> TEXTS.get("anchor.action.4");
          };
      case BOUNDARIES ->
          switch (mark) {
            case 0 -> TEXTS.get("anchor.boundaries.0");
            case 1 -> TEXTS.get("anchor.boundaries.1");
            case 2 -> TEXTS.get("anchor.boundaries.2");
            case 3 -> TEXTS.get("anchor.boundaries.3");
            default -> TEXTS.get("anchor.boundaries.4");
          };
    };
  }
}
