package org.intheirshoes.app.debrief;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.portrait.Portrait;

/// Frames for the customer's portrait.
final class Faces {

  private Faces() {}

  /// A portrait on a rounded ground.
  static StackPane framed(Portrait portrait) {
    StackPane frame = Parts.styled(new StackPane(portrait), "framed-face");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(frame.widthProperty());
    clip.heightProperty().bind(frame.heightProperty());
    clip.setArcWidth(28);
    clip.setArcHeight(28);
    frame.setClip(clip);
    portrait.setMouseTransparent(true);
    return frame;
  }
}
