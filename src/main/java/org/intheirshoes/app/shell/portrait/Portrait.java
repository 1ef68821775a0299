package org.intheirshoes.app.shell.portrait;

import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import javafx.util.Duration;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Look;

/// A drawn person, head and shoulders, who can show every feeling of a script.
///
/// The drawing keeps its proportions (12 to 13), fills the region as far as they allow and stands on
/// its lower edge. Nodes are made once; [#show] changes their properties only.
public final class Portrait extends PersonPane {
  private static final Duration GLIDE = Duration.millis(220);
  private static final double GLIDE_FRAMES_A_SECOND = 60;
  private static final double LIFE_FRAMES_A_SECOND = 24;
  private static final double BREATH_STEPS = 10;

  private final Figure figure;
  private final Scale zoom = new Scale();
  private final Translate place = new Translate();
  private final Rectangle crop = new Rectangle();
  private final DoubleProperty progress = new SimpleDoubleProperty(1);
  private final DoubleProperty lids = new SimpleDoubleProperty(1);
  private final DoubleProperty air = new SimpleDoubleProperty(0);
  private final Timeline glide = new Timeline(GLIDE_FRAMES_A_SECOND);
  private final Timeline life = new Timeline(LIFE_FRAMES_A_SECOND);
  private Motion motion;
  private boolean onScreen;
  private double breath;
  private Feeling feeling = Feeling.CALM;
  private Pose from = Expression.of(Feeling.CALM);
  private Pose to = from;
  private Pose shown = from;

  /// A calm person.
  ///
  /// @param look how the person looks; it cannot change later
  public Portrait(Look look, Motion motion) {
    this.motion = motion;
    figure = new Figure(look);
    figure.makeAll();
    figure.setManaged(false);
    figure.getTransforms().addAll(0, List.of(place, zoom));
    getChildren().add(figure);
    setClip(crop);
    glide
        .getKeyFrames()
        .add(new KeyFrame(GLIDE, new KeyValue(progress, 1.0, Interpolator.EASE_OUT)));
    fillLife();
    progress.subscribe(this::draw);
    lids.subscribe(this::draw);
    air.subscribe(this::breathe);
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false)
        .subscribe(this::liveWhile);
    draw();
  }

  /// Moves to an expression: at once with reduced motion or while not on screen, otherwise within a
  /// quarter of a second from wherever the face is now.
  ///
  /// @param frustration mood of the conversation, 0 to 100
  /// @param trust mood of the conversation, 0 to 100
  public void show(Feeling feeling, int frustration, int trust) {
    this.feeling = feeling;
    glide.stop();
    from = shown;
    to = Expression.of(feeling).inMood(frustration, trust);
    if (motion == Motion.FULL && onScreen) {
      progress.set(0);
      glide.playFromStart();
    } else {
      from = to;
      progress.set(1);
      draw();
    }
  }

  /// The feeling shown, or on its way to be.
  public Feeling feeling() {
    return feeling;
  }

  /// Changes how much the person moves, for example when the setting of the system changes.
  public void setMotion(Motion motion) {
    this.motion = motion;
    if (motion == Motion.REDUCED) {
      glide.stop();
      progress.set(1);
    }
    live();
  }

  /// The pose as drawn now, without blink and breath.
  Pose shown() {
    return shown;
  }

  /// Whether blinking and breathing are under way.
  boolean isAlive() {
    return life.getStatus() == Timeline.Status.RUNNING;
  }

  @Override
  protected void layoutChildren() {
    Footing footing = Footing.in(getWidth(), getHeight());
    zoom.setX(footing.scale());
    zoom.setY(footing.scale());
    place.setX(footing.x());
    place.setY(footing.y());
    crop.setWidth(getWidth());
    crop.setHeight(getHeight());
  }

  private void draw() {
    shown = from.towards(to, progress.get());
    figure.apply(shown, lids.get(), breath);
  }

  /// Draws only what can be seen of a breath: a step is about a sixth of a pixel, and every step
  /// paints the whole person.
  private void breathe(Number full) {
    double step = Math.rint(full.doubleValue() * BREATH_STEPS) / BREATH_STEPS;
    if (step != breath) {
      breath = step;
      draw();
    }
  }

  private void liveWhile(boolean showing) {
    onScreen = showing;
    if (!showing) {
      glide.stop();
      progress.set(1);
    }
    live();
  }

  private void live() {
    if (onScreen && motion == Motion.FULL) {
      life.play();
    } else {
      life.stop();
      lids.set(1);
      air.set(0);
    }
  }

  /// Four quiet breaths and four blinks at uneven distances, over and over.
  private void fillLife() {
    for (int breathing = 0; breathing < 4; breathing++) {
      double start = breathing * 4.2;
      at(start, air, 0);
      at(start + 1.8, air, 1);
      at(start + 2.2, air, 1);
      at(start + 4.2, air, 0);
    }
    for (double blink : new double[] {2.6, 6.9, 9.2, 14.1}) {
      at(blink, lids, 1);
      at(blink + 0.08, lids, 0);
      at(blink + 0.12, lids, 0);
      at(blink + 0.22, lids, 1);
    }
    life.setCycleCount(Timeline.INDEFINITE);
  }

  private void at(double seconds, DoubleProperty what, double value) {
    life.getKeyFrames()
        .add(
            new KeyFrame(
                Duration.seconds(seconds), new KeyValue(what, value, Interpolator.EASE_BOTH)));
  }
}
