package org.intheirshoes.app.shell.portrait;

import org.intheirshoes.app.shell.portrait.Pose.Brow;
import org.intheirshoes.app.shell.portrait.Pose.Brows;
import org.intheirshoes.app.shell.portrait.Pose.Carriage;
import org.intheirshoes.app.shell.portrait.Pose.Colour;
import org.intheirshoes.app.shell.portrait.Pose.Eyes;
import org.intheirshoes.app.shell.portrait.Pose.Mouth;
import org.intheirshoes.scenario.Feeling;

/// The pose of every feeling. No two feelings are told apart by the face alone: head, gaze,
/// shoulders and hands carry as much, so that they can be read from across a room.
final class Expression {

  private Expression() {}

  /// The pose of a feeling at an even mood.
  static Pose of(Feeling feeling) {
    return switch (feeling) {
      case CALM ->
          new Pose(
              both(0, 0.05),
              new Eyes(0.88, 0.08, 0, 0.05),
              new Mouth(0.22, 0.95, 0, 0, 0),
              new Carriage(0, 0, 0, 0, 0),
              plain(0.1),
              Gesture.NONE.arms());
      case HOPEFUL ->
          new Pose(
              both(0.75, 0.4),
              new Eyes(1.06, 0.12, 0.1, -0.45),
              new Mouth(0.72, 1, 0.22, 0, 0.9),
              new Carriage(5, 0.1, -0.7, 0.3, 0.4),
              plain(0.2),
              Gesture.NONE.arms());
      case RELIEVED ->
          new Pose(
              both(0.35, 0.5),
              new Eyes(0, 0.1, 0, 0),
              new Mouth(0.55, 1, 0.12, 0, 0),
              new Carriage(-7, -0.3, -0.25, -0.6, -0.2),
              plain(0.25),
              Gesture.NONE.arms());
      case DELIGHTED ->
          new Pose(
              both(0.75, 0.05),
              new Eyes(0.8, 0.55, 0, 0),
              new Mouth(1, 1.3, 0.85, 0, 1),
              new Carriage(-4, 0, -0.6, 0.35, 0.6),
              plain(0.6),
              Gesture.NONE.arms());
      case GRATEFUL ->
          new Pose(
              both(0.3, 0.55),
              new Eyes(0.85, 0.5, 0, 0.1),
              new Mouth(0.8, 1.1, 0, 0, 0),
              new Carriage(8, 0.1, 0.45, -0.2, 0.3),
              plain(0.45),
              Gesture.ON_HEART.arms());
      case WORRIED ->
          new Pose(
              both(0.45, 0.95),
              new Eyes(1.12, 0.1, -0.55, 0.2),
              new Mouth(-0.45, 0.8, 0.1, 0.15, 0),
              new Carriage(-3, -0.3, 0.25, 0.9, -0.2),
              plain(0),
              Gesture.CLASPED.arms());
      case SAD ->
          new Pose(
              both(0.1, 1),
              new Eyes(0.6, 0.1, 0.1, 0.9),
              new Mouth(-0.75, 0.85, 0, 0, 0),
              new Carriage(7, 0.3, 1, -1, -0.2),
              new Colour(0.1, 0, 0.3, 0),
              Gesture.NONE.arms());
      case GRIEVING ->
          new Pose(
              both(0.15, 1.2),
              new Eyes(0.06, 0.35, 0, 0.5),
              new Mouth(-0.9, 0.9, 0.15, 0, 0),
              new Carriage(-8, 0.1, 0.9, -0.5, -0.1),
              new Colour(0.35, 0.15, 0.4, 1),
              Gesture.OVER_MOUTH.arms());
      case EMBARRASSED ->
          new Pose(
              both(0.3, 0.65),
              new Eyes(0.72, 0.2, 0.85, 0.75),
              new Mouth(0.1, 0.75, 0, 0.55, 0),
              new Carriage(-6, 0.85, 0.55, 0.7, -0.5),
              new Colour(1, 0.25, 0, 0),
              Gesture.ON_CHEEK.arms());
      case CONFUSED ->
          new Pose(
              new Brows(new Brow(1.1, 0.25), new Brow(-0.4, -0.1)),
              new Eyes(1.02, 0.12, -0.65, -0.6),
              new Mouth(-0.25, 0.75, 0.05, -0.6, 0),
              new Carriage(-9, -0.25, -0.2, 0.3, 0),
              plain(0),
              Gesture.AT_CHIN.arms());
      case IMPATIENT ->
          new Pose(
              new Brows(new Brow(0.25, -0.2), new Brow(0.1, -0.35)),
              new Eyes(0.62, 0.1, -0.2, 1),
              new Mouth(-0.3, 0.75, 0, 0.5, 0),
              new Carriage(-3, -0.3, 0.35, 0.15, 0),
              plain(0),
              Gesture.AT_WATCH.arms());
      case FRUSTRATED ->
          new Pose(
              both(0.15, -0.45),
              new Eyes(0.98, 0.2, 0, -0.1),
              new Mouth(-0.5, 1, 0.4, 0, 0.8),
              new Carriage(4, 0, -0.1, 0.75, 0.2),
              new Colour(0.15, 0.35, 0, 0),
              Gesture.PALMS_UP.arms());
      case ANGRY ->
          new Pose(
              both(-0.55, -0.85),
              new Eyes(0.85, 0.4, 0, 0.05),
              new Mouth(-0.75, 0.9, 0, 0, 0),
              new Carriage(0, 0, 0.5, 0.7, 0.8),
              new Colour(0.2, 0.6, 0, 0),
              Gesture.FIST.arms());
      case FURIOUS ->
          new Pose(
              both(-0.6, -1.15),
              new Eyes(1.05, 0.35, 0, 0),
              new Mouth(-0.6, 1.1, 0.9, 0, 1),
              new Carriage(-4, -0.1, 0.2, 1, 1.2),
              new Colour(0.4, 1, 0, 0),
              Gesture.FINGER_RAISED.arms());
      case TIRED ->
          new Pose(
              both(0.1, 0.35),
              new Eyes(0.34, 0.05, -0.1, 0.6),
              new Mouth(-0.25, 0.85, 0, 0, 0),
              new Carriage(12, 0.2, 0.7, -0.9, 0),
              new Colour(0, 0, 1, 0),
              Gesture.UNDER_CHEEK.arms());
      case DISTRUSTFUL ->
          new Pose(
              new Brows(new Brow(0.55, -0.25), new Brow(-0.4, -0.5)),
              new Eyes(0.62, 0.5, 0.95, 0),
              new Mouth(-0.4, 0.8, 0, 0.35, 0),
              new Carriage(-5, -0.9, -0.45, 0.2, -0.9),
              plain(0),
              Gesture.CROSSED.arms());
    };
  }

  private static Brows both(double raise, double slant) {
    return new Brows(new Brow(raise, slant), new Brow(raise, slant));
  }

  private static Colour plain(double blush) {
    return new Colour(blush, 0, 0, 0);
  }
}
