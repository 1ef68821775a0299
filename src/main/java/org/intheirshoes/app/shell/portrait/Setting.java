package org.intheirshoes.app.shell.portrait;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.intheirshoes.scenario.Channel;

/// The place a conversation happens in, with room for one person.
///
/// It fills whatever area it is given and has rounded corners, drawn over it in the colour of the page: a
/// clip that is round has all of it drawn on the side, and then copied through a mask. The person stands
/// behind what belongs in front: a counter, a desk, the frame of a call.
public final class Setting extends Region {
  private static final double CORNER = 16;

  /// What a rounded corner at the upper left leaves out, and a pixel more, for scales between whole pixels.
  private static final String LEFT_OUT = "M-1-1H16V0A16 16 0 0 0 0 16H-1Z";

  /// Where the middle of a face is in the drawing of a person, and how much of it stands around, with
  /// room for hair and movement.
  private static final double FACE_Y = 108;

  private static final double FACE_HEIGHT = 176;

  private static final double PREF_WIDTH = 400;
  private static final double PREF_HEIGHT = 340;

  private final Channel channel;
  private final Scale zoom = new Scale();
  private final Translate place = new Translate();
  private final Translate cornerPlace = new Translate();
  private final Backdrop backdrop = new Backdrop();
  private final Group behind = new Group();
  private final Group stage = new Group();
  private final Group room = new Group();
  private final Group front = new Group();
  private final Group corner = new Group();
  private final Rectangle veil = new Rectangle();
  private final Rectangle card = new Rectangle();
  private final List<SVGPath> corners =
      List.of(leftOut(1, 1), leftOut(-1, 1), leftOut(-1, -1), leftOut(1, -1));
  private final Rectangle opening = new Rectangle();
  private Shade shade;
  private Scenery scenery;
  private Optional<Portrait> person = Optional.empty();
  private Framing framing = Framing.WHOLE;

  /// How much of it is shown.
  public enum Framing {
    WHOLE,
    /// The person's face alone, in a circle.
    FACE
  }

  public Setting(Channel channel, Shade shade) {
    this.channel = channel;
    this.shade = shade;
    scenery = Scenery.of(channel, new Paints(shade));
    stage.setAutoSizeChildren(false);
    stage.setClip(opening);
    for (Group layer : new Group[] {behind, stage, front}) {
      layer.getTransforms().addAll(place, zoom);
      layer.setManaged(false);
    }
    corner.getTransforms().addAll(cornerPlace, zoom);
    corner.setManaged(false);
    setClip(card);
    getChildren().addAll(backdrop, stage, front, corner, veil);
    getChildren().addAll(corners);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    furnish();
  }

  private static SVGPath leftOut(double scaleX, double scaleY) {
    SVGPath piece = Ink.fill(LEFT_OUT, Color.TRANSPARENT);
    piece.getStyleClass().add("setting-corner");
    piece.setScaleX(scaleX);
    piece.setScaleY(scaleY);
    piece.setManaged(false);
    return piece;
  }

  /// Shows all of it, or the person's face alone.
  public void show(Framing wanted) {
    if (framing != wanted) {
      framing = wanted;
      backdrop.forget();
      requestLayout();
    }
  }

  /// Puts a person in; whoever was there leaves.
  public void place(Portrait portrait) {
    person.ifPresent(stage.getChildren()::remove);
    person = Optional.of(portrait);
    stage.getChildren().add(portrait);
    seat(portrait);
  }

  /// Draws the same place for the other kind of theme.
  public void setShade(Shade shade) {
    if (this.shade != shade) {
      this.shade = shade;
      scenery = Scenery.of(channel, new Paints(shade));
      furnish();
      requestLayout();
    }
  }

  /// What a screen reader says about the picture, for example "Shop counter".
  public void describe(String text) {
    setAccessibleText(text);
  }

  @Override
  protected double computePrefWidth(double height) {
    return PREF_WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return PREF_HEIGHT;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    for (Rectangle whole : new Rectangle[] {veil, card}) {
      whole.setWidth(width);
      whole.setHeight(height);
    }
    corner.setVisible(framing == Framing.WHOLE);
    for (SVGPath piece : corners) {
      piece.setVisible(framing == Framing.WHOLE);
      piece.setLayoutX(piece.getScaleX() > 0 ? 0 : width - CORNER + 1);
      piece.setLayoutY(piece.getScaleY() > 0 ? 0 : height - CORNER + 1);
    }
    double round = framing == Framing.WHOLE ? 0 : Math.max(width, height);
    card.setArcWidth(round);
    card.setArcHeight(round);
    switch (framing) {
      case WHOLE -> frameWhole(width, height);
      case FACE -> frameFace(width, height);
    }
    leaveOutUnseen(width, height);
    backdrop.show(width, height, this::paint);
  }

  private void paint(GraphicsContext ink) {
    ink.setFill(scenery.ground());
    ink.fillRect(0, 0, getWidth(), getHeight());
    Painting.of(behind, ink);
    ink.translate(place.getX(), place.getY());
    ink.scale(zoom.getX(), zoom.getY());
    if (opening.getArcWidth() > 0) {
      double round = opening.getArcWidth() / 2;
      ink.beginPath();
      Scenery.Box box = scenery.opening().box();
      ink.moveTo(box.x() + round, box.y());
      ink.arcTo(box.x() + box.width(), box.y(), box.x() + box.width(), box.y() + round, round);
      ink.arcTo(
          box.x() + box.width(),
          box.y() + box.height(),
          box.x() + round,
          box.y() + box.height(),
          round);
      ink.arcTo(box.x(), box.y() + box.height(), box.x(), box.y() + round, round);
      ink.arcTo(box.x(), box.y(), box.x() + round, box.y(), round);
      ink.closePath();
      ink.clip();
    }
    Painting.of(room, ink);
  }

  /// A room is drawn wide enough for any window. What stands beyond this one would be drawn all the
  /// same, and only then be cut off: on a page that is most of the room.
  private void leaveOutUnseen(double width, double height) {
    if (zoom.getX() <= 0) {
      return;
    }
    Bounds seen =
        new BoundingBox(
            -place.getX() / zoom.getX(),
            -place.getY() / zoom.getY(),
            width / zoom.getX(),
            height / zoom.getY());
    for (Group layer : new Group[] {behind, room, front}) {
      for (Node part : layer.getChildren()) {
        part.setVisible(part.getBoundsInParent().intersects(seen));
      }
    }
  }

  private void frameFace(double width, double height) {
    Scenery.Box seat = scenery.seat();
    double person = Math.min(seat.width() / Sheet.WIDTH, seat.height() / Sheet.HEIGHT);
    double scale = Math.min(width, height) / (FACE_HEIGHT * person);
    zoom.setX(scale);
    zoom.setY(scale);
    place.setX(width / 2 - (seat.x() + seat.width() / 2) * scale);
    double face = seat.y() + seat.height() - (Sheet.HEIGHT - FACE_Y) * person;
    place.setY(height / 2 - face * scale);
  }

  private void frameWhole(double width, double height) {
    double scale =
        switch (scenery.fit()) {
          case COVER -> Math.max(height / Scenery.HEIGHT, width / (Scenery.REACH * 2));
          case WHOLE ->
              Math.max(Math.min(height / Scenery.HEIGHT, width / 440), width / (Scenery.REACH * 2));
        };
    zoom.setX(scale);
    zoom.setY(scale);
    place.setX(Math.rint(width / 2));
    double spare = height - Scenery.HEIGHT * scale;
    place.setY(
        switch (scenery.fit()) {
          case COVER -> spare;
          case WHOLE -> Math.rint(spare / 2);
        });
    cornerPlace.setX(width);
    cornerPlace.setY(height);
  }

  private void furnish() {
    Paints paints = new Paints(shade);
    veil.setFill(paints.veil());
    veil.setVisible(!paints.veil().equals(Color.TRANSPARENT));
    behind.getChildren().setAll(scenery.behind());
    room.getChildren().setAll(scenery.room());
    front.getChildren().setAll(scenery.front());
    corner.getChildren().setAll(scenery.corner());
    Scenery.Box box = scenery.opening().box();
    opening.setX(box.x());
    opening.setY(box.y());
    opening.setWidth(box.width());
    opening.setHeight(box.height());
    opening.setArcWidth(scenery.opening().round() * 2);
    opening.setArcHeight(scenery.opening().round() * 2);
    person.ifPresent(this::seat);
    backdrop.forget();
  }

  private void seat(Portrait portrait) {
    Scenery.Box seat = scenery.seat();
    portrait.resizeRelocate(seat.x(), seat.y(), seat.width(), seat.height());
  }
}
