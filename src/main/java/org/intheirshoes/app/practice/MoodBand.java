package org.intheirshoes.app.practice;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.portrait.Motion;
import org.intheirshoes.texts.Texts;

/// A thin band that tells how the customer is: frustration and trust.
final class MoodBand extends HBox {

  private static final Texts TEXTS = Texts.of(MoodBand.class);
  private static final double FRAMES_A_SECOND = 60;
  private static final Duration MOVE = Duration.millis(240);

  private final Motion motion;

  MoodBand(PracticeModel model, Motion motion) {
    this.motion = motion;
    getStyleClass().add("mood-band");
    setMinHeight(USE_PREF_SIZE); // where there is little room, the picture gives way
    getChildren()
        .addAll(
            gauge(TEXTS.get("mood.frustration"), model.frustrationProperty(), "frustration"),
            gauge(TEXTS.get("mood.trust"), model.trustProperty(), "trust"));
  }

  private VBox gauge(String name, ReadOnlyIntegerProperty value, String style) {
    ProgressBar bar = Parts.styled(new ProgressBar(value.get() / 100.0), "axis-bar", style);
    bar.setMaxWidth(Double.MAX_VALUE);
    Timeline move = new Timeline(FRAMES_A_SECOND);
    value.subscribe(
        now -> {
          bar.setAccessibleText(TEXTS.get("mood.now", name, now));
          move.stop();
          if (motion == Motion.REDUCED || getScene() == null) {
            bar.setProgress(now.intValue() / 100.0);
            return;
          }
          KeyValue target =
              new KeyValue(bar.progressProperty(), now.intValue() / 100.0, Interpolator.EASE_OUT);
          move.getKeyFrames().setAll(new KeyFrame(MOVE, target));
          move.play();
        });
    VBox gauge = Parts.styled(new VBox(Parts.text(name, "muted", "small"), bar), "gauge");
    gauge.setPrefWidth(100);
    HBox.setHgrow(gauge, Priority.ALWAYS);
    return gauge;
  }
}
