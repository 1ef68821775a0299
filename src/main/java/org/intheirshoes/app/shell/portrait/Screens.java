package org.intheirshoes.app.shell.portrait;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.intheirshoes.app.shell.portrait.Scenery.Box;
import org.intheirshoes.app.shell.portrait.Scenery.Fit;
import org.intheirshoes.app.shell.portrait.Scenery.Opening;

/// Calls: the customer is at home, seen through a round window (telephone) or a camera (video).
final class Screens {
  private static final double MIDDLE_Y = 214;
  private static final double RADIUS = 184;

  private Screens() {}

  static Scenery phone(Paints p) {
    List<Node> behind = new ArrayList<>();
    behind.add(Ink.box(-760, -480, 1520, 1440, 0, p.backdrop("#D9E3EC", "#C9D6E3")));
    for (int ring = 6; ring >= 1; ring--) {
      Circle wave = new Circle(0, MIDDLE_Y, RADIUS + ring * 58);
      wave.setFill(null);
      wave.setStroke(Ink.clear(p.lit("#FFFFFF"), ringStrength(p) * (7 - ring) / 6.0));
      wave.setStrokeWidth(22);
      behind.add(wave);
    }
    behind.add(new Circle(0, MIDDLE_Y + 5, RADIUS + 12, p.of("#4A617A", 0.18)));
    behind.add(new Circle(0, MIDDLE_Y, RADIUS + 9, p.of("#FBFCFD")));
    return new Scenery(
        Fit.WHOLE,
        p.of("#D1DDE8"),
        behind,
        new Opening(new Box(-RADIUS, MIDDLE_Y - RADIUS, RADIUS * 2, RADIUS * 2), RADIUS),
        livingRoom(p),
        new Box(-190, 58, 380, 342),
        callBar(p),
        List.of());
  }

  private static double ringStrength(Paints p) {
    return switch (p.shade()) {
      case LIGHT -> 0.42;
      case DARK -> 0.07;
    };
  }

  private static List<Node> livingRoom(Paints p) {
    List<Node> room = new ArrayList<>();
    room.add(Ink.box(-300, 0, 600, 480, 0, p.fall("#F2E6D8", "#E7D6C2")));
    // Window with a curtain
    room.add(Ink.box(62, 52, 110, 150, 3, p.of("#FBF7EF")));
    room.add(Ink.box(70, 60, 94, 134, 1, p.fall("#CBDFE8", "#E4EDE8")));
    room.add(Ink.line("M117 60V194M70 124H164", p.of("#FBF7EF"), 4));
    room.add(Ink.fill("M152 44C160 110 156 180 166 250H210V44Z", p.of("#C7A58B")));
    room.add(Ink.line("M170 50C176 110 174 180 180 246M188 50V246", p.of("#AE8B70"), 2));
    // Picture and lamp
    room.add(Ink.box(-150, 92, 62, 76, 2, p.of("#9A7B5E")));
    room.add(Ink.box(-144, 98, 50, 64, 0, p.of("#EFE8DA")));
    room.add(Ink.fill("M-144 146L-126 120L-112 138L-104 128L-94 142V162H-144Z", p.of("#9DB39A")));
    room.add(Ink.line("M-162 330V232", p.of("#8C6A48"), 4));
    room.add(Ink.fill("M-196 236L-182 190H-142L-128 236Z", p.lit("#F8E2B4")));
    // Sofa
    room.add(Ink.box(-230, 268, 460, 180, 34, p.of("#8FA39B")));
    room.add(Ink.line("M0 276V420", p.of("#7C9188"), 3));
    room.add(Ink.box(-166, 286, 64, 60, 12, p.of("#D9A98A")));
    room.add(Ink.oval(0, 200, 230, 220, p.glow()));
    return room;
  }

  /// Handset, voice and a small light: a call is open.
  private static List<Node> callBar(Paints p) {
    List<Node> front = new ArrayList<>();
    front.add(Ink.box(-134, 402, 268, 60, 30, p.of("#2E4157", 0.2)));
    front.add(Ink.box(-134, 398, 268, 60, 30, p.of("#FFFFFF")));
    front.add(new Circle(-102, 428, 22, p.lit("#3C7F74")));
    front.add(handset(-102, 428, Color.web("#FFFFFF")));
    double[] voice = {8, 14, 24, 12, 30, 20, 36, 16, 28, 34, 14, 22, 30, 12, 18, 8};
    for (int i = 0; i < voice.length; i++) {
      front.add(
          Ink.box(
              -64 + i * 10.4,
              428 - voice[i] / 2,
              4,
              voice[i],
              2,
              i < 10 ? p.lit("#6F90B2") : p.of("#BFCCD9")));
    }
    front.add(new Circle(114, 428, 5, p.lit("#5FA98F")));
    return front;
  }

  private static Node handset(double x, double y, Color colour) {
    Node node =
        Ink.fill(
            "M-9-10.500C-7-12.500-4.500-12.500-3.200-10L-1-5.800C-0.300-4.300-0.600-3-1.800-2L-3.600-0.600C-2.200"
                + " 2 0 4.300 2.800 5.600L4.200 3.800C5.200 2.600 6.600 2.400 8 3.100L12.200"
                + " 5.400C14.400 6.700 14.500 9.200 12.600 11.100C9.800 13.800 5.400 13.400 0.700"
                + " 10.100C-3.500 7.200-7.200 3.400-9.600-1C-11.600-4.800-11.700-8-9-10.500Z",
            colour);
    node.setLayoutX(x - 1);
    node.setLayoutY(y);
    return node;
  }

  static Scenery video(Paints p) {
    List<Node> room = new ArrayList<>();
    room.add(Ink.box(-760, -480, 1520, 1440, 0, p.fall("#E4E6EC", "#D8DAE3")));
    bookcase(room, p, -330);
    bookcase(room, p, -690);
    room.add(Ink.box(196, 66, 112, 84, 3, p.of("#8D7B6C")));
    room.add(Ink.box(204, 74, 96, 68, 0, p.of("#F3EEE6")));
    room.add(
        Ink.fill(
            "M204 142V118C224 96 240 122 258 108C272 98 288 104 300 98V142Z", p.of("#B7A9C9")));
    room.add(Ink.oval(278, 92, 8, 8, p.of("#E9BE8B")));
    room.add(Ink.box(330, 110, 96, 8, 2, p.of("#B9A48D")));
    room.add(Ink.box(344, 76, 20, 34, 4, p.of("#9DB4AE")));
    room.add(Ink.oval(394, 96, 15, 14, p.of("#CF9F80")));
    room.add(Ink.box(470, 40, 150, 220, 4, p.of("#F7F5F0")));
    room.add(Ink.box(480, 50, 130, 200, 2, p.fall("#CFE0EA", "#E4ECE6")));
    room.add(Ink.line("M545 50V250M480 150H610", p.of("#F7F5F0"), 5));
    room.add(Ink.box(-760, 372, 1520, 120, 0, p.of("#BFB2A4", 0.5)));
    Rooms.plant(room, p, 256, 386, 1.05);
    // The chair one sits in
    room.add(Ink.box(-122, 210, 244, 290, 54, p.of("#6E7686")));
    room.add(Ink.box(-110, 220, 220, 270, 46, p.of("#7C8595")));
    room.add(Rooms.glow(p));
    return new Scenery(
        Fit.COVER,
        p.of("#DDE0E7"),
        List.of(),
        Opening.WIDE,
        room,
        new Box(-260, 52, 520, 428),
        controls(p),
        selfView(p));
  }

  private static void bookcase(List<Node> room, Paints p, double x) {
    String[] spines = {"#8C9DB5", "#C59A7D", "#A8B79D", "#B79BB0", "#D3BE93", "#7F9AA0", "#C6B8A8"};
    room.add(Ink.box(x, 24, 190, 380, 3, p.of("#B89F85")));
    for (int row = 0; row < 4; row++) {
      double top = 34 + row * 92.0;
      room.add(Ink.box(x + 10, top, 170, 82, 0, p.of("#93795F")));
      double book = x + 14;
      for (int i = row * 2; book < x + (row % 2 == 0 ? 150 : 118); i++) {
        double width = 11 + i * 5 % 9;
        double height = 52 + i * 7 % 24;
        room.add(
            Ink.box(book, top + 82 - height, width, height, 1.5, p.of(spines[i % spines.length])));
        book += width + 1.5;
      }
      if (row % 2 == 1) {
        room.add(Ink.oval(x + 148, top + 64, 17, 18, p.of("#D9C7B2")));
      }
    }
  }

  private static List<Node> controls(Paints p) {
    List<Node> front = new ArrayList<>();
    front.add(Ink.box(-98, 420, 196, 48, 24, Color.web("#20262DEB")));
    for (double x : new double[] {-62, 0}) {
      front.add(new Circle(x, 444, 17, Color.web("#FFFFFF22")));
    }
    front.add(new Circle(62, 444, 17, p.lit("#B4604E")));
    Color white = Color.web("#FFFFFFE8");
    front.add(Ink.box(-65.5, 433, 7, 13, 3.5, white));
    front.add(Ink.line("M-69.500 443a7.500 7.500 0 0 0 15 0M-62 451V455", white, 1.9));
    front.add(Ink.box(-10, 438, 13, 12, 3, white));
    front.add(Ink.fill("M4.500 443L10 439.500V448.500L4.500 445Z", white));
    Node hangUp = handset(62, 442, white);
    hangUp.setRotate(135);
    hangUp.setScaleX(0.8);
    hangUp.setScaleY(0.8);
    front.add(hangUp);
    return front;
  }

  /// The representative's own picture, drawn about the lower right corner.
  private static List<Node> selfView(Paints p) {
    return List.of(
        Ink.box(-134, -106, 116, 88, 12, Color.web("#1F242B50")),
        Ink.box(-136, -110, 116, 88, 12, p.of("#F7F5F0")),
        Ink.box(-133, -107, 110, 82, 10, p.of("#A9B8C6")),
        Ink.fill("M-116-25C-114-48-100-54-78-54S-42-48-40-25Z", p.of("#4A6283")),
        Ink.oval(-78, -70, 15, 18, p.of("#E3CDB8")),
        Ink.line("M-95-68C-95-98-61-98-61-68", p.of("#3C444F"), 3.4),
        Ink.box(-99, -75, 8, 14, 4, p.of("#3C444F")),
        Ink.box(-65, -75, 8, 14, 4, p.of("#3C444F")),
        Ink.line("M-95-62C-94-54-88-52-82-53", p.of("#3C444F"), 2.4));
  }
}
