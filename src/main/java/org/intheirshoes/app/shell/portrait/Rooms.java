package org.intheirshoes.app.shell.portrait;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// Rooms that representative and customer share: the view is across a counter or a desk.
final class Rooms {

  private Rooms() {}

  static Scenery shop(Paints p) {
    List<Node> room = new ArrayList<>();
    room.add(Ink.box(-760, -40, 1520, 560, 0, p.fall("#E6EDEA", "#D6E1DD")));
    for (double x = -680; x <= 680; x += 272) {
      room.add(Ink.box(x - 4, -40, 8, 560, 0, p.of("#C2D0CB")));
    }
    stock(room, p, 92, 0);
    stock(room, p, 206, 5);
    stock(room, p, 320, 9);
    stock(room, p, 436, 3);
    for (double x : new double[] {-460, -190, 190, 460}) {
      room.add(Ink.line("M" + x + " -20V26", p.of("#8FA09B"), 2.4));
      room.add(Ink.at(x, 0, Ink.fill("M-22 50C-22 34-12 26 0 26S22 34 22 50Z", p.of("#6F8580"))));
      room.add(Ink.oval(x, 51, 13, 5, p.lit("#FFF3D6")));
    }
    room.add(glow(p));
    return Scenery.room(p.of("#DDE6E3"), room, counter(p));
  }

  /// One shelf and what stands on it. The order of things is fixed, `first` shifts it.
  private static void stock(List<Node> room, Paints p, double floor, int first) {
    String[] tints = {"#C9B79C", "#B7C8C4", "#D5CBB8", "#A9BDBD", "#CBBDB2", "#BFCDBF", "#B9BFCB"};
    double[] widths = {62, 40, 54, 34, 70, 46, 58, 38};
    double[] heights = {64, 48, 72, 56, 44, 60};
    double x = -748;
    for (int i = first; x < 748; i++) {
      double width = widths[i % widths.length];
      double height = heights[i % heights.length];
      Color tint = p.of(tints[(i * 3 + first) % tints.length]);
      room.add(Ink.box(x, floor - height, width, height, 3, tint));
      room.add(Ink.box(x, floor - height, width, 7, 3, Ink.mix(tint, Color.WHITE, 0.14)));
      room.add(
          Ink.box(
              x + width * 0.24,
              floor - height * 0.58,
              width * 0.52,
              height * 0.26,
              2,
              Ink.clear(Color.WHITE, 0.28)));
      x += width + (i % 4 == 3 ? 22 : 7);
    }
    room.add(Ink.box(-760, floor, 1520, 8, 0, p.of("#A9BBB5")));
    room.add(Ink.box(-760, floor + 8, 1520, 9, 0, p.of("#8CA19B", 0.28)));
    for (double tag = -700; tag < 760; tag += 118) {
      room.add(Ink.box(tag, floor + 1, 26, 12, 2, p.of("#F7F3E8")));
      room.add(Ink.at(tag, floor, Ink.line("M6 7H20", p.of("#A79F90"), 1.6)));
    }
  }

  private static List<Node> counter(Paints p) {
    List<Node> front = new ArrayList<>();
    front.add(Ink.box(-760, 412, 1520, 10, 0, p.of("#3D2A18", 0.14)));
    front.add(Ink.box(-760, 420, 1520, 60, 0, p.fall("#CBAA7C", "#BC9867")));
    front.add(Ink.box(-760, 420, 1520, 12, 0, p.of("#DFC49A")));
    front.add(Ink.box(-760, 432, 1520, 5, 0, p.of("#9E7C50", 0.4)));
    for (double x = -640; x < 760; x += 256) {
      front.add(Ink.at(x, 0, Ink.line("M0 440V480", p.of("#A58257", 0.6), 2)));
    }
    // Card reader
    front.add(Ink.oval(222, 430, 40, 6, p.of("#3D2A18", 0.22)));
    front.add(
        Ink.fill(
            "M198 428L206 374C207 370 209 368 213 368H239C243 368 245 370 245.500 374L250 428"
                + "C250 432 248 433 244 433H203C199 433 197.500 431 198 428Z",
            p.of("#4A5560")));
    front.add(Ink.box(211, 375, 30, 19, 3, p.lit("#CFE3DA")));
    for (int i = 0; i < 9; i++) {
      front.add(
          Ink.box(209.5 + i % 3 * 12, 400 + Math.floorDiv(i, 3) * 9, 9, 5.5, 2, p.of("#7C8993")));
    }
    // Paper bag
    front.add(Ink.oval(-236, 431, 42, 6, p.of("#3D2A18", 0.2)));
    front.add(Ink.fill("M-268 350H-204L-200 432H-272Z", p.of("#D9B98C")));
    front.add(Ink.fill("M-216 350H-204L-200 432H-214Z", p.of("#B89566", 0.6)));
    front.add(
        Ink.fill(
            "M-268 350l5 6 5-6 6 6 5-6 6 6 5-6 6 6 5-6 6 6 5-6 5 6 5-6V346H-268Z",
            p.of("#D9B98C")));
    front.add(Ink.line("M-250 352C-250 326-222 326-222 352", p.of("#A9855A"), 3));
    front.add(Ink.oval(-237, 396, 13, 13, p.of("#EFE0C6")));
    return front;
  }

  static Scenery lobby(Paints p) {
    List<Node> room = new ArrayList<>();
    room.add(Ink.box(-760, -40, 1520, 560, 0, p.fall("#F3EADB", "#EADCC6")));
    room.add(Ink.box(-760, 316, 1520, 200, 0, p.of("#D8C3A2")));
    room.add(Ink.box(-760, 310, 1520, 9, 0, p.of("#C4AB85")));
    for (double x = -740; x < 740; x += 148) {
      room.add(Ink.box(x, 334, 124, 120, 3, p.of("#CDB591")));
      room.add(Ink.box(x + 5, 339, 114, 110, 2, p.of("#D8C3A2")));
    }
    for (double x : new double[] {-560, 232, 560}) {
      archedWindow(room, p, x);
    }
    // Picture on the left, with the sea on it
    room.add(Ink.box(-300, 78, 128, 98, 3, p.of("#8C6A48")));
    room.add(Ink.box(-291, 87, 110, 80, 1, p.of("#F4ECDD")));
    room.add(Ink.box(-283, 95, 94, 64, 0, p.of("#C7D8DC")));
    room.add(
        Ink.fill(
            "M-283 136C-260 124-246 140-226 132C-212 126-200 132-189 128V159H-283Z",
            p.of("#7FA0A8")));
    room.add(Ink.oval(-212, 112, 9, 9, p.of("#F0CE94")));
    // Standing lamp and armchair
    room.add(Ink.line("M-352 420V214", p.of("#8C6A48"), 5));
    room.add(Ink.fill("M-388 214L-374 152H-330L-316 214Z", p.lit("#F6DFB2")));
    room.add(
        Ink.fill(
            "M-470 430C-480 350-470 322-430 322H-400C-380 322-372 340-372 372V430Z",
            p.of("#7E9A8E")));
    room.add(Ink.box(-486, 376, 34, 66, 15, p.of("#6C887D")));
    room.add(Ink.box(-392, 376, 34, 66, 15, p.of("#6C887D")));
    plant(room, p, 376, 486, 1.5);
    plant(room, p, -640, 486, 1.5);
    for (double x : new double[] {-120, 120, 420}) {
      room.add(Ink.line("M" + x + " -20V18", p.of("#A58A62"), 2));
      room.add(Ink.oval(x, 32, 15, 15, p.lit("#FFEFCB")));
    }
    room.add(glow(p));
    return Scenery.room(p.of("#EFE4D3"), room, desk(p));
  }

  private static void archedWindow(List<Node> room, Paints p, double x) {
    Group window =
        new Group(
            Ink.fill("M-72 300V120a72 72 0 0 1 144 0V300Z", p.of("#FBF6EC")),
            Ink.fill("M-62 292V122a62 62 0 0 1 124 0V292Z", p.fall("#CFE1E6", "#E3ECE4")),
            Ink.fill(
                "M-62 292v-44c14-22 34-16 42-4c8-26 40-28 50-4c12-10 26-6 32 8v40Z",
                p.of("#A9C2A6")),
            Ink.line("M0 60V292M-62 150H62M-62 222H62", p.of("#FBF6EC"), 4));
    for (double side : new double[] {-1, 1}) {
      Node curtain =
          Ink.fill("M94 44C102 140 98 240 104 312H68C82 220 72 120 58 44Z", p.of("#C98F74", 0.85));
      curtain.getTransforms().add(new Scale(side, 1));
      window.getChildren().add(curtain);
    }
    window.getChildren().add(Ink.line("M-108 44H108", p.of("#8C6A48"), 5));
    room.add(Ink.at(x, 0, window));
  }

  static void plant(List<Node> into, Paints p, double x, double floor, double size) {
    Node leaves =
        Ink.fill(
            "M0-58C-6-96-34-112-54-110C-52-84-34-66-6-58C-28-70-60-66-74-50C-54-36-26-42-2-54"
                + "C2-96 14-128 34-140C46-116 38-84 6-58C26-82 56-84 74-70C60-48 32-46 4-54Z",
            p.of("#6F9478"));
    Node stems =
        Ink.line(
            "M0-30C-4-50-20-84-44-102M2-34C6-70 20-104 30-126M2-40C20-56 44-66 62-66",
            p.of("#56795F"),
            2.4);
    Node pot = Ink.fill("M-28-40H28L21 0H-21Z", p.of("#C48A68"));
    Node rim = Ink.box(-31, -46, 62, 12, 3, p.of("#D29B79"));
    Group group = new Group(leaves, stems, pot, rim);
    group.getTransforms().addAll(new Translate(x, floor), new Scale(size, size));
    into.add(group);
  }

  private static List<Node> desk(Paints p) {
    List<Node> front = new ArrayList<>();
    front.add(Ink.box(-760, 410, 1520, 10, 0, p.of("#2A1A10", 0.16)));
    front.add(Ink.box(-760, 418, 1520, 62, 0, p.fall("#8A5F41", "#744D33")));
    front.add(Ink.box(-760, 418, 1520, 12, 0, p.of("#A77A57")));
    front.add(Ink.box(-760, 430, 1520, 4, 0, p.of("#4F3220", 0.5)));
    front.add(Ink.line("M-760 462H760", p.of("#C59C63", 0.6), 2));
    // Bell
    front.add(Ink.oval(-222, 427, 38, 5, p.of("#2A1A10", 0.3)));
    front.add(Ink.box(-254, 417, 64, 10, 4, p.of("#5B4636")));
    front.add(Ink.fill("M-248 417C-248 392-234 384-222 384S-196 392-196 417Z", p.of("#D9B45F")));
    front.add(Ink.line("M-240 408C-239 397-233 391-226 389", p.of("#F6E2A8"), 3));
    front.add(Ink.box(-225, 376, 6, 9, 2, p.of("#B08C40")));
    front.add(Ink.oval(-222, 375, 6, 4, p.of("#D9B45F")));
    // Guest book and pen
    front.add(Ink.oval(232, 427, 56, 5, p.of("#2A1A10", 0.3)));
    front.add(
        Ink.fill(
            "M180 424L192 404C206 399 222 400 232 406C242 400 258 399 272 404L284 424"
                + "C266 418 246 418 232 425C218 418 198 418 180 424Z",
            p.of("#F7F1E4")));
    front.add(
        Ink.line(
            "M232 407V424M200 409C210 407 219 408 225 411M196 416C208 413 218 414 225 417M240 411"
                + "C246 408 256 407 264 409",
            p.of("#B7AB98"),
            1.6));
    front.add(Ink.line("M262 412L286 392", p.of("#3F4C66"), 4));
    return front;
  }

  static Scenery waitingRoom(Paints p) {
    List<Node> room = new ArrayList<>();
    room.add(Ink.box(-760, -40, 1520, 560, 0, p.fall("#EAF2F3", "#DEEAEB")));
    room.add(Ink.box(-760, 250, 1520, 14, 0, p.of("#A9CBCB")));
    room.add(Ink.box(-760, 264, 1520, 250, 0, p.of("#CFE0E1")));
    // Clock
    room.add(Ink.oval(-218, 106, 37, 37, p.of("#7F989C")));
    room.add(Ink.oval(-218, 106, 31, 31, p.of("#FBFBF7")));
    room.add(Ink.line("M-218 106V85M-218 106L-203 113", p.of("#3F5257"), 3.4));
    room.add(
        Ink.line("M-218 79V82M-218 130V133M-245 106H-242M-194 106H-191", p.of("#7F989C"), 2.4));
    // Poster: a heart and some lines
    room.add(Ink.box(172, 52, 102, 138, 4, p.of("#FBFBF7")));
    room.add(Ink.box(172, 52, 102, 34, 4, p.of("#7FB0AE")));
    room.add(
        Ink.fill(
            "M223 146C203 132 196 122 196 112C196 103 203 98 210 98C216 98 221 102 223 107"
                + "C225 102 230 98 236 98C243 98 250 103 250 112C250 122 243 132 223 146Z",
            p.of("#D98F83")));
    room.add(Ink.line("M192 160H254M192 171H238", p.of("#C2CDCE"), 4));
    // Windows with blinds
    for (double x : new double[] {-560, 400}) {
      room.add(Ink.box(x, 40, 190, 176, 4, p.of("#FBFBF7")));
      room.add(Ink.box(x + 9, 49, 172, 158, 2, p.fall("#D2E5EC", "#E6F0EC")));
      for (double y = 58; y < 204; y += 14) {
        room.add(Ink.box(x + 9, y, 172, 6, 1, p.of("#F4F6F2", 0.85)));
      }
    }
    // Leaflets
    room.add(Ink.box(-338, 66, 70, 120, 3, p.of("#FBFBF7")));
    String[] leaflets = {"#9CC3BF", "#E3C99A", "#B9B4D3", "#E2B5A6"};
    for (int i = 0; i < 4; i++) {
      room.add(
          Ink.box(-330 + i % 2 * 29, 76 + Math.floorDiv(i, 2) * 54, 25, 42, 2, p.of(leaflets[i])));
      room.add(
          Ink.at(
              -324 + i % 2 * 29,
              88 + Math.floorDiv(i, 2) * 54,
              Ink.line("M0 0H13", p.of("#FBFBF7", 0.8), 3)));
    }
    for (double x = -700; x < 720; x += 104) {
      chair(room, p, x);
    }
    plant(room, p, 356, 488, 1.5);
    room.add(glow(p));
    return Scenery.room(p.of("#E4EEF0"), room, reception(p));
  }

  private static void chair(List<Node> room, Paints p, double x) {
    room.add(Ink.at(x, 0, Ink.line("M12 400V480M72 400V480", p.of("#8FA3A6"), 5)));
    room.add(Ink.box(x, 300, 84, 82, 16, p.of("#6FA3A3")));
    room.add(Ink.box(x + 6, 306, 72, 50, 12, p.of("#7FB1B0")));
    room.add(Ink.box(x - 3, 378, 90, 24, 10, p.of("#5F9192")));
  }

  private static List<Node> reception(Paints p) {
    List<Node> front = new ArrayList<>();
    // Glass with an opening above the desk
    front.add(
        Ink.fill("M-120 -40H-40L-300 420H-380ZM-14 -40H14L-246 420H-274Z", p.of("#FFFFFF", 0.13)));
    front.add(Ink.fill("M470 -40H520L300 420H250Z", p.of("#FFFFFF", 0.1)));
    for (double x : new double[] {-500, 500}) {
      front.add(Ink.box(x - 5, -40, 10, 470, 0, p.of("#B7C9CC")));
      front.add(Ink.box(x - 5, -40, 3, 470, 0, p.of("#F2F7F7")));
    }
    front.add(Ink.box(-760, 412, 1520, 8, 0, p.of("#23383B", 0.14)));
    front.add(Ink.box(-760, 419, 1520, 61, 0, p.fall("#BBD3D3", "#A9C5C6")));
    front.add(Ink.box(-760, 419, 1520, 12, 0, p.of("#F1F5F3")));
    front.add(Ink.box(-760, 431, 1520, 4, 0, p.of("#5F8284", 0.4)));
    // Soap bottle
    front.add(Ink.oval(-230, 428, 26, 4, p.of("#23383B", 0.25)));
    front.add(Ink.box(-248, 372, 36, 56, 8, p.of("#F4F7F5")));
    front.add(Ink.box(-248, 392, 36, 22, 0, p.of("#7FB0AE")));
    front.add(Ink.box(-236, 360, 12, 13, 2, p.of("#8DA4A7")));
    front.add(Ink.line("M-230 360V352H-210", p.of("#8DA4A7"), 5));
    // Clipboard with a form
    front.add(Ink.oval(230, 428, 50, 5, p.of("#23383B", 0.22)));
    front.add(Ink.fill("M190 427L204 366H264L276 427Z", p.of("#B08A62")));
    front.add(Ink.fill("M197 424L209 372H259L269 424Z", p.of("#FBFBF7")));
    front.add(Ink.box(220, 361, 28, 12, 4, p.of("#7F989C")));
    front.add(Ink.line("M213 386H254M211 396H257M209 406H246M207 415H250", p.of("#B5C2C4"), 2.4));
    return front;
  }

  static Node glow(Paints p) {
    return Ink.oval(0, 210, 330, 300, p.glow());
  }
}
