package org.intheirshoes.app.shell.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import org.intheirshoes.scenario.Look;

/// Head and face, without what falls behind the neck.
final class Head extends Group {
  private static final double EYE_Y = 107;
  private static final double EYE_X = 18.5;
  private static final double MOUTH_Y = 141;
  private static final double WARM_CHEEKS = 0.3;

  private final Tones tones;
  private final Physique physique;
  private final Group ears = new Group();
  private final Group wrinkles = new Group();
  private final Group features = new Group();
  private final Group nose = new Group();
  private final List<Shape> skin = new ArrayList<>();
  private final Eye leftEye;
  private final Eye rightEye;
  private final Eyebrow leftBrow;
  private final Eyebrow rightBrow;
  private final Lips lips;
  private final Node blush;
  private final Node furrow;
  private final Node forehead;
  private final Node bags;
  private final Node smileLines;
  private final Group spectacles;

  Head(Look look, Tones tones, Physique physique, List<Node> hair, List<Node> hat) {
    this.tones = tones;
    this.physique = physique;
    leftEye = new Eye(tones, -1, physique.eyeScale());
    rightEye = new Eye(tones, 1, physique.eyeScale());
    leftBrow = new Eyebrow(tones.brow(), -1);
    rightBrow = new Eyebrow(tones.brow(), 1);
    lips = new Lips(tones, look.beard() == Look.Beard.FULL ? tones.hairShade() : tones.skinLine());
    blush = both(this::cheek);
    furrow =
        Ink.line(
            "M116.500 92C117.500 95 117.500 98 116.500 101M123.500 92C122.500 95 122.500 98 123.500"
                + " 101",
            Ink.clear(tones.skinLine(), 0.75),
            1.7);
    forehead =
        Ink.line(
            "M101 79C112 76.500 128 76.500 139 79M104 72.500C114 70.500 126 70.500 136 72.500",
            Ink.clear(tones.skinLine(), 0.5),
            1.5);
    bags =
        both(
            () ->
                Ink.line(
                    "M93 117.500C97 121 105 121.500 110 118",
                    Ink.clear(tones.skinLine(), 0.6),
                    1.8));
    smileLines =
        both(
            () ->
                Ink.line(
                    "M104 124C99 128 96.500 133 96.500 138",
                    Ink.clear(tones.skinLine(), 0.55),
                    1.7));
    drawEars();
    drawNose();
    Shape face = Ink.fill(physique.face(), tones.skin());
    skin.add(face);
    Node shade = Ink.fill(physique.shade(), Ink.clear(tones.skinShade(), 0.42));
    drawFeatures(look);
    getChildren().addAll(ears, face, shade, wrinkles);
    getChildren().addAll(Whiskers.onJaw(look.beard(), tones));
    getChildren().add(features);
    getChildren().addAll(hair);
    getChildren().addAll(hat);
    spectacles = Spectacles.of(look.glasses());
    getChildren().add(spectacles);
  }

  /// @param lids 1 as the pose says, 0 shut for a blink
  void apply(Pose pose, double lids) {
    Pose.Carriage carriage = pose.carriage();
    features.setTranslateX(carriage.turn() * 4.5);
    features.setTranslateY(carriage.drop() * 2.5 + physique.featureDrop());
    wrinkles.setTranslateX(features.getTranslateX());
    wrinkles.setTranslateY(features.getTranslateY());
    nose.setTranslateX(carriage.turn() * 2.5);
    nose.setTranslateY(carriage.drop() * 1.2);
    ears.setTranslateX(-carriage.turn() * 2.2);
    ears.setTranslateY(physique.featureDrop() * 0.7 - carriage.drop() * 3);
    spectacles.setTranslateX(features.getTranslateX() * 0.95);
    spectacles.setTranslateY(features.getTranslateY());

    Pose.Eyes eyes = pose.eyes();
    double open = eyes.open() * lids;
    leftEye.look(eyes, open, pose.brows().left().slant(), pose.colour().tears());
    rightEye.look(eyes, open, pose.brows().right().slant(), pose.colour().tears());
    leftBrow.shape(pose.brows().left());
    rightBrow.shape(pose.brows().right());
    lips.speak(pose.mouth());
    tint(pose.colour());
    drawLines(pose);
  }

  private void tint(Pose.Colour colour) {
    Color warm = Ink.mix(tones.skin(), tones.flush(), colour.heat() * 0.17);
    for (Shape shape : skin) {
      shape.setFill(warm);
    }
    Color shadow =
        physique.isChildish() ? Ink.mix(warm, tones.skinShade(), 0.35) : tones.skinShade();
    Color lid = Ink.mix(shadow, tones.flush(), colour.heat() * 0.16);
    leftEye.tint(warm, lid);
    rightEye.tint(warm, lid);
    double warmth = physique.isChildish() ? WARM_CHEEKS : 0;
    blush.setOpacity(Math.min(1, warmth + colour.blush() + colour.heat() * 0.25));
  }

  private void drawLines(Pose pose) {
    double inner = (pose.brows().left().slant() + pose.brows().right().slant()) / 2;
    double raise = (pose.brows().left().raise() + pose.brows().right().raise()) / 2;
    double age = physique.lines();
    furrow.setOpacity(Math.clamp(Math.max(-inner * 1.1, Math.abs(inner) - 0.7) + age * 0.1, 0, 1));
    forehead.setOpacity(
        Math.clamp(age * 0.55 + Math.max(0, raise + inner * 0.4 - 0.4) * (0.3 + age), 0, 1));
    bags.setOpacity(Math.clamp(age * 0.7 + pose.colour().shadow(), 0, 1));
    smileLines.setOpacity(
        Math.clamp(age * 0.85 + Math.max(0, Math.abs(pose.mouth().curve()) - 0.6) * 1.2, 0, 1));
  }

  private void drawEars() {
    for (double side : new double[] {-1, 1}) {
      double x = Sheet.CENTRE + side * 41;
      Shape ear = Ink.oval(x, 111, 7.6, 11.5, tones.skin());
      skin.add(ear);
      Node inner =
          Ink.line(
              "M76 106C79.500 104 82 108 80 112C79 114 79.500 116 78.500 118",
              tones.skinShade(),
              2.2);
      ears.getChildren().addAll(ear, side < 0 ? inner : Ink.mirrored(inner));
    }
  }

  private void drawNose() {
    nose.getChildren()
        .addAll(
            Ink.fill(
                "M120 104C123 112 127 119 128.500 123.500C129 127 125 128.500 120 128.500C123 122"
                    + " 122 112 120 104Z",
                Ink.clear(tones.skinShade(), 0.75)),
            Ink.line(
                "M112.500 125.500C113 128.500 116 128 117.500 128.500C119 129.800 121.500 129.800"
                    + " 123 128.500C124.500 128 127.500 128.500 128 125.500",
                Ink.clear(tones.skinLine(), 0.85),
                1.9));
    nose.getTransforms()
        .add(new Scale(physique.noseScale(), physique.noseScale(), Sheet.CENTRE, 122));
  }

  private void drawFeatures(Look look) {
    leftEye.setLayoutX(Sheet.CENTRE - EYE_X);
    leftEye.setLayoutY(EYE_Y);
    rightEye.setLayoutX(Sheet.CENTRE + EYE_X);
    rightEye.setLayoutY(EYE_Y);
    place(leftBrow, -EYE_X);
    place(rightBrow, EYE_X);
    // A smaller mouth sits higher, nearer to the nose.
    double size = physique.mouthScale();
    lips.setLayoutX(Sheet.CENTRE);
    lips.setLayoutY(MOUTH_Y - (1 - size) * 22);
    lips.getTransforms().add(new Scale(size, size));
    wrinkles.getChildren().addAll(blush, smileLines);
    features
        .getChildren()
        .addAll(forehead, furrow, bags, crowsFeet(), leftEye, rightEye, leftBrow, rightBrow, nose);
    features.getChildren().addAll(Whiskers.overLip(look.beard(), tones));
    features.getChildren().add(lips);
  }

  /// Larger eyes lift the brows.
  private void place(Eyebrow brow, double x) {
    brow.setLayoutX(Sheet.CENTRE + x);
    brow.setLayoutY(EYE_Y - Math.max(0, physique.eyeScale() - 1.1) * 20);
    brow.getTransforms().add(new Scale(physique.mouthScale(), physique.mouthScale(), 0, -15.5));
  }

  private Node crowsFeet() {
    Node lines =
        both(
            () ->
                Ink.line(
                    "M87.500 104L83.500 101.500M87.500 108L83 108.500",
                    Ink.clear(tones.skinLine(), 0.5),
                    1.3));
    lines.setOpacity(physique.lines());
    return lines;
  }

  private Node cheek() {
    Color red = tones.flush();
    return Ink.oval(
        95,
        126,
        13,
        9,
        new RadialGradient(
            0,
            0,
            0.5,
            0.5,
            0.5,
            true,
            CycleMethod.NO_CYCLE,
            new Stop(0, Ink.clear(red, 0.5)),
            new Stop(0.55, Ink.clear(red, 0.34)),
            new Stop(1, Ink.clear(red, 0))));
  }

  /// A node for the left of the face and its mirror image.
  private static Node both(Supplier<Node> left) {
    return new Group(left.get(), Ink.mirrored(left.get()));
  }
}
