package org.intheirshoes.app.shell.portrait;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.intheirshoes.scenario.Look;

/// The whole person, in a drawing of [Sheet#WIDTH] by [Sheet#HEIGHT]. All shapes are made here
/// once; [#apply] only changes their properties.
final class Figure extends Group {
  private final Physique physique;
  private final Head head;
  private final Group torso = new Group();
  private final Forearm leftArm;
  private final Forearm rightArm;
  private final Rotate tilt = new Rotate(0, Sheet.CENTRE, Sheet.NECK_Y);
  private final Translate shift = new Translate();
  private final Translate shrug = new Translate();
  private final Scale girth = new Scale(1, 1, Sheet.CENTRE, Sheet.HEIGHT);
  private final Scale lean = new Scale(1, 1, Sheet.CENTRE, Sheet.HEIGHT);
  private final Translate breath = new Translate();

  Figure(Look look) {
    Tones tones = Tones.of(look);
    physique = Physique.of(look.age());
    Hairdo hair = Hairdo.of(look, tones);
    Hat hat = Hat.of(look.headwear(), tones);
    Garment garment = Garment.of(look.clothes(), tones);

    Group behind = new Group();
    behind.getChildren().addAll(hair.behind());
    behind.getChildren().addAll(hat.behind());
    head = new Head(look, tones, physique, hair.front(), hat.front());
    Scale headSize =
        new Scale(physique.headScale(), physique.headScale(), Sheet.CENTRE, Sheet.NECK_Y);
    behind.getTransforms().addAll(breath, shift, tilt, headSize);
    head.getTransforms().addAll(breath, shift, tilt, headSize);

    torso.getChildren().addAll(garment.behind());
    torso.getChildren().add(neck(tones));
    torso.getChildren().addAll(garment.front());
    torso.getTransforms().addAll(shrug, girth);

    leftArm = new Forearm(tones, -1);
    rightArm = new Forearm(tones, 1);
    Group arms = new Group(rightArm, leftArm);
    double armSize = 0.5 + physique.shoulderWidth() / 2;
    arms.getTransforms().add(new Scale(armSize, armSize, Sheet.CENTRE, Sheet.NECK_Y));

    getChildren().addAll(behind, torso, head, arms);
    getTransforms().addAll(new Translate(0, physique.sink()), lean);
  }

  /// Makes all that may come into sight later, so that a change of the pose makes nothing.
  void makeAll() {
    leftArm.make();
    rightArm.make();
  }

  /// @param lids 1 as the pose says, 0 shut for a blink
  /// @param air how full the lungs are, 0 to 1
  void apply(Pose pose, double lids, double air) {
    Pose.Carriage carriage = pose.carriage();
    tilt.setAngle(carriage.tilt());
    shift.setX(carriage.turn() * 2.5 - carriage.tilt() * 0.25);
    shift.setY(carriage.drop() * 7 + physique.shortNeck());
    breath.setY(-air * 0.9);
    shrug.setY(-carriage.shoulders() * 7 - air * 1.6);
    girth.setX(physique.shoulderWidth() * (1 + carriage.shoulders() * 0.012));
    double size = 1 + carriage.lean() * 0.038;
    lean.setX(size);
    lean.setY(size);
    leftArm.reach(pose.arms().left());
    rightArm.reach(pose.arms().right());
    head.apply(pose, lids);
  }

  private static Node neck(Tones tones) {
    return new Group(
        Ink.fill(
            "M103.500 138V172C103.500 188 94 191 82 194L120 236L158 194C146 191 136.500 188 136.500"
                + " 172V138Z",
            tones.skin()),
        Ink.fill(
            "M103.500 150C110 168 132 168 136.500 152V176C130 184 113 181 103.500 166Z",
            tones.skinShade()),
        Ink.line(
            "M106 196C110 198 114 199 116 202M134 196C130 198 126 199 124 202",
            Ink.clear(tones.skinLine(), 0.3),
            1.6));
  }
}
