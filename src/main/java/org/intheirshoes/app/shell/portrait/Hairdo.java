package org.intheirshoes.app.shell.portrait;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.scenario.Look.Hair;

/// Hair in two layers: what falls behind the neck, and what lies over the face.
///
/// @param behind parts behind neck and shoulders
/// @param front parts over forehead and ears
record Hairdo(List<Node> behind, List<Node> front) {

  private static final String CAP = "M77 106C71 62 92 41 120 41C148 41 169 62 163 106L158 120H82Z";

  static Hairdo of(Look look, Tones tones) {
    return switch (look.headwear()) {
      case HEADSCARF, TURBAN -> new Hairdo(List.of(), List.of());
      case CAP, BEANIE -> underHat(look.hair(), tones);
      case NONE -> loose(look.hair(), tones);
    };
  }

  private static Hairdo loose(Hair hair, Tones tones) {
    return switch (hair) {
      case BALD -> new Hairdo(List.of(), List.of(shine()));
      case CROPPED -> cropped(tones);
      case SHORT -> brushed(tones);
      case CURLY -> curly(tones);
      case AFRO -> afro(tones);
      case BOB -> bob(tones);
      case LONG -> longHair(tones);
      case BUN -> bun(tones);
      case PONYTAIL -> ponytail(tones);
    };
  }

  /// What still shows below the rim of a hat: no volume on top, no bun.
  private static Hairdo underHat(Hair hair, Tones tones) {
    return switch (hair) {
      case BALD -> new Hairdo(List.of(), List.of());
      case CROPPED, SHORT -> cropped(tones);
      case BUN -> swept(tones);
      case CURLY, AFRO ->
          new Hairdo(
              List.of(
                  Ink.fill(
                      curls(
                              70, 96, 15, 66, 114, 15, 74, 130, 12, 170, 96, 15, 174, 114, 15, 166,
                              130, 12)
                          + CAP,
                      tones.hairShade())),
              List.of(
                  Ink.fill(curls(78, 88, 9, 76, 101, 8, 162, 88, 9, 164, 101, 8), tones.hair())));
      case BOB -> bob(tones).pressed();
      case LONG -> longHair(tones).pressed();
      case PONYTAIL -> ponytail(tones);
    };
  }

  /// A little narrower, as hair is below a rim.
  private Hairdo pressed() {
    for (Node node : behind) {
      node.getTransforms().add(new Scale(0.93, 1, Sheet.CENTRE, 0));
    }
    for (Node node : front) {
      node.getTransforms().add(new Scale(0.93, 1, Sheet.CENTRE, 0));
    }
    return this;
  }

  private static Hairdo cropped(Tones tones) {
    return new Hairdo(
        List.of(Ink.fill(CAP, tones.hairShade())),
        List.of(
            Ink.fill(
                "M77.500 108C72 64 92 42.500 120 42.500C148 42.500 168 64 162.500 108C160 104 159"
                    + " 95 157 86C154 76 148 71 138 69.500C126 68 114 68 102 69.500C92 71 86 76 83"
                    + " 86C81 95 80 104 77.500 108Z",
                tones.hair()),
            Ink.line("M96 53C104 48 116 46.500 128 47.500", tones.hairLight(), 3)));
  }

  private static Hairdo brushed(Tones tones) {
    return new Hairdo(
        List.of(Ink.fill(CAP, tones.hairShade())),
        List.of(
            Ink.fill(
                "M77 107C68 66 82 36 116 33C150 28 174 58 163 107C160.500 103 160 94 158 86C156 79"
                    + " 152 74 147 70C132 75 113 73 99 65C93 72 86 80 84 89C82 97 80 103 77 107Z",
                tones.hair()),
            Ink.fill(
                "M99 65C113 73 132 75 147 70C152 74 156 79 158 86C161 72 156 62 150 58C138 66 116"
                    + " 68 99 65Z",
                Ink.clear(tones.hairShade(), 0.55)),
            Ink.line(
                "M93 51C103 41 119 38 135 41M104 57C114 52 124 51 134 53",
                tones.hairLight(),
                2.6)));
  }

  private static Hairdo curly(Tones tones) {
    return new Hairdo(
        List.of(
            Ink.fill(
                curls(
                        74, 82, 17, 69, 101, 16, 72, 120, 14, 79, 134, 10, 166, 82, 17, 171, 101,
                        16, 168, 120, 14, 161, 134, 10)
                    + CAP,
                tones.hairShade())),
        List.of(
            Ink.fill(
                curls(
                        79, 84, 11, 80, 68, 14, 91, 54, 15, 107, 45, 15, 125, 43, 15, 142, 48, 15,
                        156, 60, 14, 161, 76, 12, 162, 90, 8, 78, 97, 8, 97, 66, 11, 112, 63, 11,
                        128, 62, 11, 143, 66, 11, 152, 77, 8, 88, 78, 8)
                    + "M86 60H152V66H86Z",
                tones.hair()),
            Ink.line(
                "M85 66C87 59 93 54 99 54M104 45C109 40 117 39 121 42M133 46C139 43 146 46 148 51"
                    + "M104 62C107 57 114 56 118 59M131 60C136 57 141 59 143 63",
                tones.hairLight(),
                2.2)));
  }

  private static Hairdo afro(Tones tones) {
    StringBuilder rim = new StringBuilder();
    for (int i = 0; i < 22; i++) {
      double angle = Math.toRadians(150 + i * (240.0 / 21));
      rim.append(circle(120 + 53 * Math.cos(angle), 88 + 50 * Math.sin(angle), 11.5));
    }
    return new Hairdo(
        List.of(
            Ink.fill(rim + circle(120, 88, 54), tones.hair()),
            Ink.fill(
                "M66 102C64 122 72 136 84 140L156 140C168 136 176 122 174 102C168 112 72 112 66"
                    + " 102Z",
                tones.hairShade())),
        List.of(
            Ink.fill(
                "M78 106C70 70 84 44 120 44C156 44 170 70 162 106C160.500 98 159 90 156 83C151 74"
                    + " 143 70 132 69C124 68 116 68 108 69C97 70 89 74 84 83C81 90 79.500 98 78"
                    + " 106Z",
                tones.hair()),
            Ink.line(
                "M74 70C79 56 90 45 103 40M88 60C94 53 100 49 107 47M126 41C134 42 141 45 147 50",
                tones.hairLight(),
                2.6)));
  }

  private static Hairdo bob(Tones tones) {
    return new Hairdo(
        List.of(
            Ink.fill(
                "M66 98C66 58 88 33 120 33C152 33 174 58 174 98C175 124 175 146 171 160"
                    + "C158 168 82 168 69 160C65 146 65 124 66 98Z",
                tones.hairShade())),
        List.of(
            Ink.fill(
                "M69 161C64 140 65 116 66 98C66 58 88 33 120 33C152 33 174 58 174 98C175 116 176"
                    + " 140 171 161C168 164 162 165 157 162C161 148 163 128 160 108C157 92 148 76"
                    + " 134 64C122 80 102 88 87 92C80 104 79 128 83 162C78 165 72 164 69 161Z",
                tones.hair()),
            Ink.line("M80 78C85 58 98 46 114 42M160 82C156 66 148 54 138 48", tones.hairLight(), 3),
            Ink.line(
                "M72 120C71 132 72 144 74 154M168 118C169 130 168 144 166 154",
                tones.hairShade(),
                1.8)));
  }

  private static Hairdo longHair(Tones tones) {
    return new Hairdo(
        List.of(
            Ink.fill(
                "M64 98C64 56 88 32 120 32C152 32 176 56 176 98C177 140 180 176 186 208"
                    + "C150 216 90 216 54 208C60 176 63 140 64 98Z",
                tones.hairShade())),
        List.of(
            Ink.fill(
                "M64 98C64 56 88 32 120 32C108 38 92 66 84 92C78 112 80 142 83 168C85 186 82 204 74"
                    + " 216C66 218 58 214 54 208C60 176 63 140 64 98Z",
                tones.hair()),
            Ink.fill(
                "M176 98C176 56 152 32 120 32C114 32 108 34 104 38C124 52 152 72 157 96C161 114 160"
                    + " 142 157 168C155 186 158 204 166 216C174 218 182 214 186 208C180 176 177 140"
                    + " 176 98Z",
                tones.hair()),
            Ink.fill(
                "M120 32C104 42 92 62 84 94C98 88 112 74 118 54C132 64 150 80 158 100C158 74 146 44"
                    + " 120 32Z",
                tones.hair()),
            Ink.line("M75 92C76 72 86 54 100 46M163 88C160 70 150 56 138 48", tones.hairLight(), 3),
            Ink.line(
                "M70 128C70 154 68 178 64 198M76 140C78 164 76 186 70 206M170 128C170 154 172 178"
                    + " 176 198M164 140C162 164 164 186 170 206",
                tones.hairShade(),
                1.8)));
  }

  private static Hairdo bun(Tones tones) {
    Hairdo swept = swept(tones);
    List<Node> behind =
        List.of(
            Ink.fill(circle(120, 32, 18.5), tones.hair()),
            Ink.line(
                "M108 26C112 19 121 17 127 20M110 36C117 42 128 41 132 33", tones.hairLight(), 2.2),
            Ink.line("M104 43C112 48 128 48 136 43", tones.hairShade(), 3.4),
            Ink.fill(CAP, tones.hairShade()));
    return new Hairdo(behind, swept.front());
  }

  private static Hairdo ponytail(Tones tones) {
    Hairdo swept = swept(tones);
    List<Node> behind =
        List.of(
            Ink.fill(
                "M150 50C172 42 190 62 191 92C192 122 196 150 184 186C180 196 170 200 164 198"
                    + "C172 176 170 150 166 120C163 96 158 70 150 50Z",
                tones.hair()),
            Ink.line(
                "M172 66C182 84 182 110 183 134M176 110C180 134 181 158 176 180",
                tones.hairShade(),
                2),
            Ink.line("M170 56C179 63 184 74 186 86", tones.hairLight(), 2.6),
            Ink.line("M154 52C160 55 164 59 167 64", tones.second(), 6),
            Ink.fill(CAP, tones.hairShade()));
    return new Hairdo(behind, swept.front());
  }

  private static Hairdo swept(Tones tones) {
    return new Hairdo(
        List.of(Ink.fill(CAP, tones.hairShade())),
        List.of(
            Ink.fill(
                "M77.500 107C71 64 92 40 120 40C148 40 169 64 162.500 107C161 96 158 86 151 79"
                    + "C142 70 130 66 120 66C110 66 98 70 89 79C82 86 79 96 77.500 107Z",
                tones.hair()),
            Ink.line(
                "M88 72C96 58 108 49 116 46M152 72C144 58 132 49 124 46M104 64C109 56 114 50 118"
                    + " 47M136 64C131 56 126 50 122 47",
                Ink.clear(tones.hairShade(), 0.8),
                1.5),
            Ink.line("M86 64C92 54 100 48 109 45", tones.hairLight(), 2.8)));
  }

  private static Node shine() {
    return Ink.line("M98 60C104 56 112 54.500 119 55", Color.web("#FFFFFF38"), 5);
  }

  /// Circles as one path: x, y and radius of each.
  private static String curls(double... circles) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i + 2 < circles.length; i += 3) {
      path.append(circle(circles[i], circles[i + 1], circles[i + 2]));
    }
    return path.toString();
  }

  private static String circle(double x, double y, double radius) {
    String arc = "a" + radius + " " + radius + " 0 1 1 0 ";
    return "M" + x + " " + (y - radius) + arc + radius * 2 + arc + -radius * 2 + "Z";
  }
}
