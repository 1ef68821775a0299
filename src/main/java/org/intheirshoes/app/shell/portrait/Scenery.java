package org.intheirshoes.app.shell.portrait;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import org.intheirshoes.scenario.Channel;

/// What a setting is drawn of, in its own units: x runs from the middle to both sides, y from 0 at
/// the top to [#HEIGHT] at the bottom. Wide areas see more to the left and right.
///
/// @param fit whether the art covers the area or is shown whole
/// @param ground what fills everything that is not drawn on
/// @param behind parts behind the opening the person is seen through
/// @param opening the part of the art through which room and person are seen
/// @param room parts behind the person, inside the opening
/// @param seat where the person is; the picture is taken from the lower edge upwards
/// @param front parts before the person
/// @param corner parts before the person that keep to the lower right corner, drawn about it
record Scenery(
    Fit fit,
    Paint ground,
    List<Node> behind,
    Opening opening,
    List<Node> room,
    Box seat,
    List<Node> front,
    List<Node> corner) {

  static final double HEIGHT = 480;

  /// Art reaches this far to each side.
  static final double REACH = 760;

  /// How art fits an area of another shape.
  enum Fit {
    /// Fills the height; sides are cut off or come into view.
    COVER,
    /// Never cuts what lies within 220 units of the middle.
    WHOLE
  }

  /// A rectangle in units of the art.
  record Box(double x, double y, double width, double height) {}

  /// What the person is seen through.
  ///
  /// @param round radius of its corners
  record Opening(Box box, double round) {
    /// Nothing in the way: a person in the same room.
    static final Opening WIDE = new Opening(new Box(-REACH, -HEIGHT, REACH * 2, HEIGHT * 3), 0);
  }

  static Scenery of(Channel channel, Paints paints) {
    return switch (channel) {
      case COUNTER -> Rooms.shop(paints);
      case FRONT_DESK -> Rooms.lobby(paints);
      case CLINIC -> Rooms.waitingRoom(paints);
      case PHONE -> Screens.phone(paints);
      case VIDEO -> Screens.video(paints);
      case CHAT -> Letters.chat(paints);
      case EMAIL -> Letters.email(paints);
    };
  }

  /// A room shared with the person, who stands behind something.
  static Scenery room(Paint wall, List<Node> room, List<Node> front) {
    return new Scenery(
        Fit.COVER,
        wall,
        List.of(),
        Opening.WIDE,
        room,
        new Box(-250, 22, 500, 408),
        front,
        List.of());
  }
}
