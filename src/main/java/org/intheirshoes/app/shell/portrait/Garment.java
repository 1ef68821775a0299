package org.intheirshoes.app.shell.portrait;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.intheirshoes.scenario.Look.Clothes;

/// The upper garment: what stands up behind the neck, and the rest.
///
/// @param behind parts behind the neck, such as a hood
/// @param front body and collar
record Garment(List<Node> behind, List<Node> front) {
  private static final String CREW = "C105 199 135 199 140 181";
  private static final String OPEN = "C104 204 115 236 117 312L123 312C125 236 136 204 140 181";

  static Garment of(Clothes clothes, Tones tones) {
    return switch (clothes) {
      case JUMPER -> jumper(tones);
      case SHIRT -> shirt(tones);
      case BLOUSE -> blouse(tones);
      case JACKET -> jacket(tones);
      case HOODIE -> hoodie(tones);
      case CARDIGAN -> cardigan(tones);
      case COAT -> coat(tones);
    };
  }

  private static Garment jumper(Tones tones) {
    List<Node> front = body(CREW, tones);
    front.add(Ink.line("M100.500 183C106 202 134 202 139.500 183", tones.clothShade(), 7.5));
    front.add(Ink.line("M99 186.500C105 207 135 207 141 186.500", tones.cloth(), 1.2));
    front.add(
        Ink.line(
            "M103 190.500L106 186M110 196.500L111.500 191.500M120 198.500V193.500M130"
                + " 196.500L128.500 191.500M137 190.500L134 186",
            Ink.clear(tones.cloth(), 0.7),
            1.1));
    return new Garment(List.of(), front);
  }

  private static Garment shirt(Tones tones) {
    List<Node> front = body("L120 210L140 181", tones);
    front.add(Ink.line("M120 212V312", tones.clothShade(), 1.8));
    front.add(Ink.line("M127 214V312", Ink.clear(tones.clothShade(), 0.6), 1.2));
    for (double y = 222; y < 262; y += 19) {
      front.add(Ink.oval(123.500, y, 1.8, 1.8, tones.clothLight()));
    }
    front.addAll(collar("M101 177C103 190 110 202 120 210L107 224C98 212 92 200 92 188Z", tones));
    return new Garment(List.of(), front);
  }

  private static Garment blouse(Tones tones) {
    List<Node> front = body("C106 196 116 210 120 216C124 210 134 196 140 181", tones);
    front.add(
        Ink.line(
            "M104 216C102 240 100 260 99 300M136 216C138 240 140 260 141 300M88 208C84 230 82 260"
                + " 81 300M152 208C156 230 158 260 159 300",
            Ink.clear(tones.clothShade(), 0.7),
            1.5));
    front.add(Ink.line("M120 218V312", Ink.clear(tones.clothShade(), 0.8), 1.6));
    front.addAll(
        collar(
            "M101 178C100 190 108 206 120 215C118 224 108 228 99 222C89 214 86 200 91 188C94 186 98"
                + " 182 101 178Z",
            tones));
    return new Garment(List.of(), front);
  }

  private static Garment jacket(Tones tones) {
    List<Node> front = under(tones);
    front.addAll(body(OPEN, tones));
    front.addAll(
        collar(
            "M99 178C100 200 108 232 117 262C104 250 90 232 84 214L94 210L85 201C88 194 94 186 99"
                + " 178Z",
            tones));
    return new Garment(List.of(), front);
  }

  private static Garment hoodie(Tones tones) {
    List<Node> behind =
        List.of(
            Ink.fill(
                "M76 198C70 176 84 152 104 148H136C156 152 170 176 164 198C150 206 90 206 76 198Z",
                tones.clothShade()),
            Ink.fill(
                "M92 196C88 178 98 160 120 160C142 160 152 178 148 196Z",
                Ink.mix(tones.clothShade(), Color.BLACK, 0.25)));
    List<Node> front = body("C106 196 134 196 140 181", tones);
    front.add(
        Ink.fill(
            "M100 178C90 180 78 188 73 196C82 206 104 214 120 216C136 214 158 206 167 196C162 188"
                + " 150 180 140 178C136 196 130 203 120 206C110 203 104 196 100 178Z",
            tones.cloth()));
    front.add(
        Ink.line(
            "M73 196C82 206 104 214 120 216C136 214 158 206 167 196M120 206V216",
            tones.clothShade(),
            2));
    front.add(
        Ink.line(
            "M106 211C105 222 106 232 104 242M134 211C135 222 134 230 136 238",
            tones.clothLight(),
            2.6));
    return new Garment(behind, front);
  }

  private static Garment cardigan(Tones tones) {
    List<Node> front = under(tones);
    front.addAll(body(OPEN, tones));
    front.add(Ink.line("M98.500 180C102 206 113 238 115 312", tones.clothShade(), 8));
    front.add(Ink.line("M141.500 180C138 206 127 238 125 312", tones.clothShade(), 8));
    front.add(
        Ink.line(
            "M102 180C105 206 116 238 118.500 312M138 180C135 206 124 238 121.500 312",
            Ink.clear(tones.cloth(), 0.6),
            1.2));
    front.add(Ink.oval(125.5, 254, 2.4, 2.4, tones.clothLight()));
    front.add(Ink.oval(126.5, 236, 2.4, 2.4, tones.clothLight()));
    return new Garment(List.of(), front);
  }

  private static Garment coat(Tones tones) {
    List<Node> front = under(tones);
    front.addAll(body("C106 206 116 226 118 240L122 240C124 226 134 206 140 181", tones));
    front.add(Ink.line("M128 250V312", tones.clothShade(), 1.8));
    front.add(Ink.oval(110, 258, 3.4, 3.4, Ink.mix(tones.clothShade(), Color.BLACK, 0.3)));
    front.add(Ink.oval(142, 258, 3.4, 3.4, Ink.mix(tones.clothShade(), Color.BLACK, 0.3)));
    front.addAll(
        collar(
            "M97 168C96 190 108 222 119 244C104 246 86 240 72 226L82 216L68 204C74 192 86 178 97"
                + " 168Z",
            tones));
    return new Garment(List.of(), front);
  }

  /// Body of the garment with sleeves; `neck` leads from the left to the right end of the neckline.
  private static List<Node> body(String neck, Tones tones) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        Ink.fill(
            "M20 312L23 252C26 218 44 203 76 194C88 190.500 96 187 100 181"
                + neck
                + "C144 187 152 190.500 164 194C196 203 214 218 217 252L220 312Z",
            tones.cloth()));
    nodes.add(
        Ink.fill(
            "M164 194C196 203 214 218 217 252L220 312H176C186 270 186 228 164 194Z",
            Ink.clear(tones.clothShade(), 0.5)));
    nodes.add(
        Ink.line(
            "M62 312C60 286 60 266 64 246M178 312C180 286 180 266 176 246", tones.clothShade(), 2));
    nodes.add(Ink.line("M38 222C44 212 56 205 70 201", Ink.clear(tones.clothLight(), 0.9), 2.4));
    return nodes;
  }

  /// A plain shirt under an open garment.
  private static List<Node> under(Tones tones) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Ink.fill("M84 312V196L100 181" + CREW + "L156 196V312Z", tones.second()));
    nodes.add(Ink.line("M100.500 182C106 200 134 200 139.500 182", tones.secondShade(), 2.6));
    nodes.add(
        Ink.line("M112 222C113 240 113 260 112 290", Ink.clear(tones.secondShade(), 0.6), 1.4));
    return nodes;
  }

  /// Both halves of a collar or lapel, given the left one.
  private static List<Node> collar(String left, Tones tones) {
    return List.of(
        Ink.fill(left, tones.clothLight()),
        Ink.line(left, tones.clothShade(), 1.5),
        Ink.mirrored(Ink.fill(left, tones.clothLight())),
        Ink.mirrored(Ink.line(left, tones.clothShade(), 1.5)));
  }
}
