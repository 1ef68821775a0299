package org.intheirshoes.app.shell.portrait;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// One forearm with its hand. Drawn lying along the x axis, elbow at zero, then moved into place.
final class Forearm extends Group {
  private static final double LENGTH = 84;

  /// An elbow from here down is under the edge of the picture.
  private static final double OUT_OF_SIGHT = 350;

  private final Tones tones;
  private final Translate place = new Translate();
  private final Rotate turn = new Rotate();
  private final Scale stretch = new Scale();
  private final Translate wrist = new Translate();
  private final Rotate bend = new Rotate();
  private final Group hand = new Group();
  private final double side;
  private final Map<Hand, Group> hands = new EnumMap<>(Hand.class);

  /// @param side -1 for the arm on the viewer's left, 1 for the one on the right
  Forearm(Tones tones, double side) {
    this.tones = tones;
    this.side = side;
    hand.getTransforms().addAll(wrist, bend, new Scale(1.04, side * 1.04));
    getTransforms().addAll(place, turn);
  }

  /// Makes the shapes, with every way to hold the hand. An arm of which nothing is in sight does without.
  void make() {
    hands.put(Hand.CLOSED, closedHand());
    hands.put(Hand.FLAT, flatHand());
    hands.put(Hand.POINTING, pointingHand());
    hands.put(Hand.OPEN, openHand());
    hand.getChildren().addAll(hands.values());
    getChildren().addAll(wristOf(side), hand, sleeve());
  }

  void reach(Arm arm) {
    setVisible(arm.elbowY() < OUT_OF_SIGHT);
    if (isVisible() && hands.isEmpty()) {
      make();
    }
    place.setX(arm.elbowX());
    place.setY(arm.elbowY());
    turn.setAngle(arm.angle());
    stretch.setX(arm.reach());
    wrist.setX(LENGTH * arm.reach() + 2);
    bend.setAngle(arm.bend());
    hands.forEach((way, shape) -> shape.setVisible(way == arm.hand()));
  }

  private Node sleeve() {
    String outline =
        "M-8-23C18-23 48-19 76-15.500C79-8 79 8 76 15.500C48 20 18 24-8 23C-32 22-32-22-8-23Z";
    Node edge = Ink.line(outline, tones.clothShade(), 2.4);
    Node cloth = Ink.fill(outline, tones.cloth());
    Node shade =
        Ink.fill(
            "M-8 23C18 24 48 20 76 15.500C78 11 78.500 6 78.300 3C50 10 18 12-24 10"
                + "C-22 19-16 22-8 23Z",
            Ink.clear(tones.clothShade(), 0.6));
    Node cuff = Ink.line("M73-13.500C75.500-6 75.500 6 73 13.500", tones.clothShade(), 2);
    Node folds = Ink.line("M6-14C12-8 14-2 14 4M24-16C28-11 30-7 30-2", tones.clothShade(), 1.6);
    Group sleeve = new Group(edge, cloth, shade, folds, cuff);
    sleeve.getTransforms().add(stretch);
    return sleeve;
  }

  private Node wristOf(double side) {
    Group bare =
        new Group(
            Ink.box(66, -10.5, 28, 21, 6, tones.skin()),
            Ink.fill("M66 4H94V10.500H66Z", Ink.clear(tones.skinShade(), 0.7)));
    if (side < 0) {
      bare.getChildren()
          .addAll(
              Ink.box(78.5, -11.5, 8.5, 23, 2, Color.web("#3A332E")),
              Ink.oval(82.8, 0, 6.4, 6.8, Color.web("#3A332E")),
              Ink.oval(82.8, 0, 4.6, 5, Color.web("#F5F0E6")),
              Ink.line("M82.800-2.800V0.200H85", Color.web("#3A332E"), 1));
    }
    bare.getTransforms().add(stretch);
    return bare;
  }

  private Group closedHand() {
    String fist =
        "M0-10C6-14 12-16 20-15.500C28-15.500 32-12 32-7V8C32 13 28 15.500 21 15.500C12 16 6 14 0"
            + " 10Z";
    return new Group(
        Ink.line(fist, tones.skinLine(), 2),
        Ink.fill(fist, tones.skin()),
        Ink.line("M23-7.500H31M23 0H31.500M23 7.500H31", tones.skinLine(), 1.4),
        Ink.fill("M0 10C6 14 12 16 21 15.500C28 15.500 32 13 32 8C24 12 10 12 0 5Z", shade()),
        finger("M9 12C14 15 19 15.500 23 14", 8));
  }

  private Group flatHand() {
    String palm = "M0-10C8-13 16-14.500 24-14.500H28V14H22C14 14 8 13 0 10Z";
    return new Group(
        finger("M6 10C12 15 18 20 26 21.500", 8.4),
        Ink.line(palm, tones.skinLine(), 2),
        finger("M24 10.400L41 11", 7.4),
        finger("M24 3.600L49 4", 7.6),
        finger("M24-3.400L51-3.600", 7.6),
        finger("M24-10.400L46-11", 7.4),
        Ink.fill(palm, tones.skin()));
  }

  private Group pointingHand() {
    String fist =
        "M0-10C5-13 11-15.500 18-15.500C26-15.500 30-12 30-7V3C30 9 25 13 19 13C12 13 5 12 0 10Z";
    return new Group(
        finger("M8 8C12 13 16 18 21 23.500", 8),
        Ink.line(fist, tones.skinLine(), 2),
        finger("M18 7.500L51 9", 8),
        Ink.fill(fist, tones.skin()),
        Ink.line("M21-8.500H29M22-1.500H30M19 3.800H30", tones.skinLine(), 1.4));
  }

  private Group openHand() {
    String palm = "M0-10C8-15 18-16.500 26-14C30-8 30 8 26 13C18 15 8 14 0 10Z";
    return new Group(
        finger("M8-9C14-18 19-23 27-26", 8.2),
        Ink.line(palm, tones.skinLine(), 2),
        finger("M22 10.500L40 17", 7.2),
        finger("M24 4.500L49 8", 7.4),
        finger("M24-3L51-3.500", 7.4),
        finger("M22-10L47-14.500", 7.4),
        Ink.fill(palm, tones.skin()),
        Ink.line(
            "M7 2C13-5 20-8 26-7.500M14 11C16 4 20 0 27 0", Ink.clear(tones.skinLine(), 0.5), 1.3));
  }

  private Group finger(String course, double width) {
    return new Group(
        Ink.line(course, tones.skinLine(), width + 2), Ink.line(course, tones.skin(), width));
  }

  private Color shade() {
    return Ink.clear(tones.skinShade(), 0.8);
  }
}
