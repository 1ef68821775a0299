package org.intheirshoes.app.shell.portrait;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import org.intheirshoes.app.shell.portrait.Scenery.Box;
import org.intheirshoes.app.shell.portrait.Scenery.Fit;
import org.intheirshoes.app.shell.portrait.Scenery.Opening;

/// Writing: the customer is a small picture beside what they write.
final class Letters {

  private Letters() {}

  static Scenery chat(Paints p) {
    List<Node> behind = new ArrayList<>();
    behind.add(Ink.box(-760, -480, 1520, 1440, 0, p.backdrop("#E2E8DF", "#D3DDD1")));
    behind.add(new Circle(-330, 80, 130, p.of("#FFFFFF", 0.22)));
    behind.add(new Circle(360, 420, 180, p.of("#FFFFFF", 0.2)));
    behind.add(Ink.box(-204, 30, 408, 428, 22, p.of("#3C4F40", 0.14)));
    behind.add(Ink.box(-204, 24, 408, 428, 22, p.of("#FBFBF8")));
    behind.add(
        Ink.fill(
            "M-204 46C-204 34-194 24-182 24H182C194 24 204 34 204 46V74H-204Z", p.of("#5E8A76")));
    behind.add(Ink.line("M-150 45H-66M-150 57H-102", p.of("#FFFFFF", 0.75), 6));
    behind.add(new Circle(-176, 50, 12, p.of("#FFFFFF", 0.8)));
    for (int i = 0; i < 3; i++) {
      behind.add(new Circle(150 + i * 13.0, 50, 3.4, p.of("#FFFFFF", 0.8)));
    }
    // What was written so far
    behind.add(Ink.box(60, 92, 124, 40, 14, p.of("#D5E3D9")));
    behind.add(Ink.line("M78 106H164M78 118H136", p.of("#A9C2B2"), 5));
    behind.add(Ink.box(-184, 106, 92, 36, 14, p.of("#ECEDE8")));
    behind.add(Ink.line("M-168 124H-110", p.of("#CDD0C8"), 5));
    behind.add(Ink.box(-184, 404, 306, 34, 17, p.of("#F0F1EC")));
    behind.add(Ink.line("M-166 421H-90", p.of("#CDD0C8"), 5));
    behind.add(new Circle(162, 421, 19, p.of("#5E8A76")));
    behind.add(Ink.fill("M153 412L173 421L153 430L156.500 421Z", p.of("#FFFFFF")));
    // The picture's rim
    behind.add(new Circle(-14, 252, 147, p.of("#3C4F40", 0.1)));
    behind.add(new Circle(-14, 248, 146, p.of("#FFFFFF")));
    behind.add(new Circle(-14, 248, 142, p.of("#8FB3A0")));

    List<Node> room =
        List.of(
            Ink.box(-200, 80, 400, 360, 0, p.fall("#DCE9E2", "#C6DACE")),
            Ink.oval(-14, 250, 190, 170, p.glow()));

    List<Node> front = new ArrayList<>();
    front.add(new Circle(88, 352, 15, p.of("#FFFFFF")));
    front.add(new Circle(88, 352, 10.5, p.lit("#5FA97F")));
    front.add(Ink.box(98, 266, 92, 46, 20, p.of("#3C4F40", 0.12)));
    front.add(
        Ink.fill(
            "M118 262H172A22 22 0 0 1 172 306H118C112 306 106 304 102 300L88 306L96 290"
                + "C96 286 96 284 96 284A22 22 0 0 1 118 262Z",
            p.of("#FFFFFF")));
    for (int i = 0; i < 3; i++) {
      front.add(new Circle(124 + i * 21.0, 284, 6, p.of(i == 1 ? "#9DB8A8" : "#C5D4CB")));
    }
    return new Scenery(
        Fit.WHOLE,
        p.of("#DAE3D8"),
        behind,
        new Opening(new Box(-152, 110, 276, 276), 138),
        room,
        new Box(-154, 112, 280, 280),
        front,
        List.of());
  }

  static Scenery email(Paints p) {
    List<Node> behind = new ArrayList<>();
    behind.add(Ink.box(-760, -480, 1520, 1440, 0, p.backdrop("#EDE3D8", "#E2D4C5")));
    behind.add(
        Ink.fill(
            "M-760 300C-500 240-300 380 0 320S520 240 760 330V960H-760Z", p.of("#D9C8B6", 0.5)));
    // Envelope behind, letter in it
    behind.add(
        Ink.fill("M-214 250L-16 116C-6 110 6 110 16 116L214 250V470H-214Z", p.of("#B98A6A")));
    behind.add(Ink.box(-182, 26, 364, 430, 10, p.of("#5A4030", 0.16)));
    behind.add(Ink.box(-182, 20, 364, 430, 10, p.of("#FDFBF6")));
    behind.add(Ink.line("M-152 58H-94M-152 78H-110", p.of("#C9BFB0"), 7));
    behind.add(
        Ink.line(
            "M-152 112H-104M-152 134H-96M-152 156H-112M-152 178H-98M-152 200H-106M-152 222H-97M-152"
                + " 244H-110M-152 266H-100M-152 288H-108",
            p.of("#E2DACC"),
            6));
    behind.add(Ink.fill(stamp(-72, 44, 19, 22), p.of("#5A4030", 0.18)));
    behind.add(Ink.fill(stamp(-74, 40, 19, 22), p.of("#FFFFFF")));

    List<Node> room =
        List.of(
            Ink.box(-70, 40, 230, 290, 0, p.fall("#E9D9CB", "#D9BFA9")),
            Ink.oval(42, 170, 150, 150, p.glow()));

    List<Node> front = new ArrayList<>();
    front.add(
        Ink.line(
            "M92 74c14-9 22 9 36 0s22 9 36 0M92 88c14-9 22 9 36 0s22 9 36 0M92 102c14-9 22 9 36"
                + " 0s22 9 36 0",
            p.of("#7B6A5C", 0.34),
            3));
    front.add(
        Ink.fill(
            "M-214 300L-12 402C-4 406 4 406 12 402L214 300V466C214 478 206 486 194 486H-194"
                + "C-206 486-214 478-214 466Z",
            p.of("#D3A583")));
    front.add(Ink.fill("M-214 470L-40 372L40 372L214 470V492H-214Z", p.of("#DDB393")));
    front.add(
        Ink.line(
            "M-210 474L-36 374M210 474L36 374M-214 300L-12 402C-4 406 4 406 12 402L214 300",
            p.of("#B98A6A", 0.8),
            2.4));
    front.add(new Circle(0, 412, 21, p.of("#A9523F")));
    front.add(
        Ink.line(
            "M-8 408C-8 402 0 402 0 408C0 402 8 402 8 408C8 414 0 420 0 420S-8 414-8 408Z",
            p.of("#E7B9A8"),
            2.4));
    return new Scenery(
        Fit.WHOLE,
        p.of("#E8DCCF"),
        behind,
        new Opening(new Box(-61, 53, 207, 243), 3),
        room,
        new Box(-88, 64, 260, 240),
        front,
        List.of());
  }

  /// A sheet with the perforated edge of a postage stamp: bites of 7 with 5 between them.
  private static String stamp(double x, double y, int across, int down) {
    return "M"
        + x
        + " "
        + y
        + "h5a3.500 3.500 0 0 0 7 0".repeat(across)
        + "h5v5"
        + "a3.500 3.500 0 0 0 0 7v5".repeat(down)
        + "h-5"
        + "a3.500 3.500 0 0 0-7 0h-5".repeat(across)
        + "v-5"
        + "a3.500 3.500 0 0 0 0-7v-5".repeat(down)
        + "Z";
  }
}
