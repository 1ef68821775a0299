package org.intheirshoes.app.shell.portrait;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.intheirshoes.scenario.Look.Beard;

/// Facial hair: what grows on the jaw keeps still, what grows over the lip moves with the face.
final class Whiskers {
  private static final String JAW =
      "M79 106C79 122 83 136 90 147C98 161 108 168 120 168C132 168 142 161 150 147C157 136 161 122"
          + " 161 106C158 114 155 124 149 128.500C142 132 134 130 128 130.500C122 132 118 132 112"
          + " 130.500C106 130 98 132 91 128.500C85 124 82 114 79 106Z";
  private static final String CLOSE_JAW =
      "M80 108C81 122 84 134 91 143.500C99 154 110 161.500 120 161.500C130 161.500 141 154 149"
          + " 143.500C156 134 159 122 160 108C157 117 154 125 148 128.500C141 132 134 130 128"
          + " 130.500C122 132 118 132 112 130.500C106 130 99 132 92 128.500C86 125 83 117 80 108Z";
  private static final String LIP =
      "M120 131C115 128.500 108 131 102 138C100 140.500 101 143 104 142C110 139 115 138 120 138"
          + "C125 138 130 139 136 142C139 143 140 140.500 138 138C132 131 125 128.500 120 131Z";

  private Whiskers() {}

  static List<Node> onJaw(Beard beard, Tones tones) {
    return switch (beard) {
      case NONE, MOUSTACHE -> List.of();
      case STUBBLE -> List.of(Ink.fill(CLOSE_JAW, Ink.clear(shadow(tones), 0.28)));
      case FULL ->
          List.of(
              Ink.fill(JAW, tones.hair()),
              Ink.line(JAW, Ink.clear(tones.hairShade(), 0.5), 1.1),
              Ink.fill(
                  "M150 147C157 136 161 122 161 106C158 114 156 120 153 125C152 142 140 158 112 166"
                      + "C116 168 118 168 120 168C132 168 142 161 150 147Z",
                  Ink.clear(tones.hairShade(), 0.6)),
              Ink.line(
                  "M112 159C115 163 117 164 120 164M100 150C102 154 104 157 107 159",
                  Ink.clear(tones.hairLight(), 0.8),
                  1.8));
    };
  }

  static List<Node> overLip(Beard beard, Tones tones) {
    return switch (beard) {
      case NONE -> List.of();
      case STUBBLE -> List.of(Ink.fill(LIP, Ink.clear(shadow(tones), 0.16)));
      case MOUSTACHE, FULL ->
          List.of(
              Ink.fill(LIP, tones.hair()),
              Ink.line(LIP, Ink.clear(tones.hairShade(), 0.6), 1.1),
              Ink.line("M107 136C110 133.500 113 132.500 116 132.500", tones.hairLight(), 1.4));
    };
  }

  private static Color shadow(Tones tones) {
    return Ink.mix(tones.brow(), Color.web("#2A211D"), 0.4);
  }
}
