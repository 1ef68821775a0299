package org.intheirshoes.app.shell.portrait;

import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Look;

/// A drawn person who does not move: the same drawing as [Portrait], in the same place.
///
/// A page that shows many people shows them like this. The two hundred shapes of a person are painted
/// once and are no part of the page, which has one node for each person to style, to lay out and to
/// keep.
public final class StillPortrait extends PersonPane {

  private final Look look;
  private final Feeling feeling;
  private final javafx.scene.canvas.Canvas canvas = new javafx.scene.canvas.Canvas();

  /// A calm person.
  public StillPortrait(Look look) {
    this(look, Feeling.CALM);
  }

  /// A person who feels something, in the mood of a conversation that begins.
  public StillPortrait(Look look, Feeling feeling) {
    this.look = look;
    this.feeling = feeling;
    canvas.setManaged(false);
    getChildren().add(canvas);
    setMouseTransparent(true);
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      paint();
    }
  }

  private void paint() {
    Figure figure = new Figure(look);
    figure.apply(Expression.of(feeling), 1, 0);
    Footing footing = Footing.in(getWidth(), getHeight());
    var ink = canvas.getGraphicsContext2D();
    ink.clearRect(0, 0, getWidth(), getHeight());
    ink.save();
    ink.translate(footing.x(), footing.y());
    ink.scale(footing.scale(), footing.scale());
    Painting.of(figure, ink);
    ink.restore();
  }
}
