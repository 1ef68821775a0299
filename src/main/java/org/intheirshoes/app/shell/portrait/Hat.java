package org.intheirshoes.app.shell.portrait;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.intheirshoes.scenario.Look.Headwear;

/// What is worn on the head, in two layers like hair.
///
/// @param behind parts behind neck and shoulders
/// @param front parts over head and, for a headscarf, over the neck
record Hat(List<Node> behind, List<Node> front) {

  static Hat of(Headwear headwear, Tones tones) {
    return switch (headwear) {
      case NONE -> new Hat(List.of(), List.of());
      case HEADSCARF -> headscarf(tones);
      case CAP -> cap(tones);
      case BEANIE -> beanie(tones);
      case TURBAN -> turban(tones);
    };
  }

  private static Hat headscarf(Tones tones) {
    String drape =
        "M120 34C86 34 66 60 66 100C66 128 68 148 62 166C56 184 66 206 92 214C112 220 146 218 164"
            + " 206C178 196 182 178 177 164C172 148 174 128 174 100C174 60 154 34 120 34Z";
    String opening =
        "M120 64C143 64 157 80 157.500 104C158 128 146 158 120 162.500C94 158 82 128 82.500 104C83"
            + " 80 97 64 120 64Z";
    return new Hat(
        List.of(),
        List.of(
            Ink.fillWithHoles(drape + opening, tones.hat()),
            Ink.fill(
                "M140 38C160 46 174 68 174 100C174 128 172 148 177 164C181 178 178 196 164 206C156"
                    + " 210 148 213 139 215C152 196 158 176 154 150C157 134 160 116 157.500 100C156"
                    + " 78 152 58 140 38Z",
                Ink.clear(tones.hatShade(), 0.45)),
            Ink.line(
                "M84 140C92 164 112 184 150 200M70 150C80 178 100 198 128 208M92 160C86 176 84 192"
                    + " 90 206",
                tones.hatShade(),
                2),
            Ink.line(
                "M78 86C84 64 98 52 120 52C142 52 156 64 162 86",
                Ink.clear(tones.hatShade(), 0.8),
                1.8),
            Ink.line(
                "M120 64C143 64 157 80 157.500 104C158 128 146 158 120 162.500"
                    + "C94 158 82 128 82.500 104C83 80 97 64 120 64Z",
                tones.hatShade(),
                2)));
  }

  private static Hat cap(Tones tones) {
    return new Hat(
        List.of(),
        List.of(
            Ink.fill(
                "M72 80C70 46 90 26 120 26C150 26 170 46 168 80C150 72 90 72 72 80Z",
                tones.clothShade()),
            Ink.fill(
                "M92 76C92 50 102 30 120 26C138 30 148 50 148 76C132 72 108 72 92 76Z",
                tones.cloth()),
            Ink.line(
                "M92 76C92 50 102 32 118 27M148 76C148 50 138 32 122 27",
                Ink.clear(tones.clothShade(), 0.9),
                1.6),
            Ink.oval(120, 26, 5, 2.6, tones.clothShade()),
            Ink.fill(
                "M72 79C88 68 152 68 168 79C174 84 175 90 171 93C150 80 90 80 69 93C65 90 66 84 72"
                    + " 79Z",
                Ink.mix(tones.clothShade(), Color.BLACK, 0.12)),
            Ink.line("M76 82C94 74 146 74 164 82", Ink.clear(tones.clothLight(), 0.6), 1.4),
            Ink.fill(
                "M80 95C92 88 148 88 160 95L159 102C146 92 94 92 81 102Z",
                Color.web("#2A120C30"))));
  }

  private static Hat beanie(Tones tones) {
    return new Hat(
        List.of(),
        List.of(
            Ink.fill("M73 74C70 40 92 21 120 21C148 21 170 40 167 74Z", tones.hat()),
            Ink.line(
                "M92 62C92 46 98 34 106 26M108 62C108 46 111 34 115 24M132 62C132 46 129 34 125"
                    + " 24M148 62C148 46 142 34 134 26",
                tones.hatShade(),
                1.8),
            Ink.fill(
                "M70 64C88 56 152 56 170 64C173 70 173 78 170 83C152 75 88 75 70 83C67 78 67 70 70"
                    + " 64Z",
                Ink.mix(tones.hat(), tones.hatShade(), 0.45)),
            Ink.line(
                "M82 63L81 77M94 60.500L93.500 75M107 59L107 73.500M120 58.500L120 73M133 59L133"
                    + " 73.500M146 60.500L146.500 75M158 63L159 77",
                tones.hatShade(),
                1.6),
            Ink.fill(
                "M80 82C94 76 146 76 160 82L159 88C146 81 94 81 81 88Z", Color.web("#2A120C28"))));
  }

  private static Hat turban(Tones tones) {
    Color fold = Ink.clear(tones.hatShade(), 0.95);
    return new Hat(
        List.of(),
        List.of(
            Ink.fill(
                "M71 92C58 66 68 22 120 16C172 22 182 66 169 92C164 86 158 80 150 75C142 71 132 66"
                    + " 120 56C108 66 98 71 90 75C82 80 76 86 71 92Z",
                tones.hat()),
            Ink.fill(
                "M120 56C132 66 142 71 150 75C158 80 164 86 169 92C182 66 172 22 120 16C150 30 158"
                    + " 50 120 56Z",
                Ink.clear(tones.hatShade(), 0.35)),
            Ink.line(
                "M120 56C104 56 78 66 69 82M120 46C100 44 76 54 66 72M118 36C98 34 78 42 68 58M114"
                    + " 27C98 27 84 33 76 44",
                fold,
                2),
            Ink.line(
                "M120 56C136 56 162 66 171 82M120 46C140 44 164 54 174 72M124 36C144 34 162 42 172"
                    + " 58M128 27C142 27 156 33 164 44",
                fold,
                2),
            Ink.fill(
                "M82 87C94 82 108 74 120 62C132 74 146 82 158 87L160 94C148 88 132 82 120 71"
                    + "C108 82 92 88 80 94Z",
                Color.web("#2A120C2C"))));
  }
}
