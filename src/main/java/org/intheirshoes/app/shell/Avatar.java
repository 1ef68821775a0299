package org.intheirshoes.app.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The round mark of a learner: her initial, a lock, or a guest's figure.
public final class Avatar {

  private Avatar() {}

  /// The mark of who practises.
  public static StackPane of(CurrentLearner.Seat seat) {
    return switch (seat.kind()) {
      case UNNAMED, NAMED -> of(seat.name());
      case LOCKED -> of(Icon.LOCKED);
      case GUEST -> of(Icon.GUEST);
    };
  }

  /// The mark of a learner.
  public static StackPane of(String name) {
    int initial = name.codePointAt(0);
    return round(new Label(Character.toString(Character.toUpperCase(initial))));
  }

  /// A mark with an icon.
  public static StackPane of(Icon icon) {
    return round(icon.node());
  }

  private static StackPane round(Node content) {
    StackPane avatar = Parts.styled(new StackPane(content), "avatar");
    avatar.setMouseTransparent(true);
    return avatar;
  }
}
